import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** Doubles the zoom in a small window, which leaves 400 × 300 CSS pixels. */
async function zoomIn({ app }: Program): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, width: 800, height: 600 });
    window?.webContents.setZoomFactor(2);
  });
}

async function expectNothingCutOff({ page, toolbar }: Program): Promise<void> {
  const page_ = await page.evaluate(() => ({
    isScrollable: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    widthPx: window.innerWidth,
  }));
  expect(page_).toEqual({ isScrollable: false, widthPx: 400 });
  for (const button of await toolbar.buttons.all()) {
    await expect(button).toBeInViewport({ ratio: 1 });
    await button.click({ trial: true });
  }
}

test('with reduced motion nothing is animated, and at 200 % zoom in a small window every button is reachable and nothing scrolls sideways', async ({
  program,
  control,
}) => {
  await test.step('the viewer opens without animation if reduced motion is preferred', async () => {
    await program.albums.open('Low tide');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await program.page.emulateMedia({ reducedMotion: 'reduce' });
    await program.page.keyboard.press('Enter');
    await expect(program.viewer.root).toBeVisible();
    expect(await program.viewer.root.evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0);
    await program.page.keyboard.press('Escape');
    await program.toolbar.back.click();
  });

  await test.step('nothing is animated if reduced motion is preferred', async () => {
    await program.page.emulateMedia({ reducedMotion: 'reduce' });
    await program.rail.choose('Visitor');
    await expect(program.albums.tile('North shore')).toBeVisible();
    await expect(program.albums.loading).toHaveCount(0);
    await control.setFaults({ match: { methodName: 'smugmug.images.get' }, latencyMs: 600_000 });
    await program.albums.open('North shore');
    await expect(program.album.tiles.first()).toBeVisible();
    expect(
      await program.page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
    await control.setFaults();
    await program.toolbar.back.click();
    await program.rail.choose('Dana Reyes');
  });

  await test.step('at 200 % zoom in a small window every button is reachable and nothing scrolls sideways', async () => {
    await zoomIn(program);
    await expect.poll(() => program.page.evaluate(() => window.innerWidth)).toBe(400);
    await expectNothingCutOff(program);
    await program.albums.open('Low tide');
    await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
    await expectNothingCutOff(program);
    await program.page.keyboard.press('Enter');
    await expect(program.viewer.close).toBeInViewport({ ratio: 1 });
    await expect(program.viewer.next).toBeInViewport({ ratio: 1 });
    await program.viewer.close.click();
    await expect(program.viewer.root).toHaveCount(0);
  });
});
