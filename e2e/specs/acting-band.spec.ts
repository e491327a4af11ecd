import type { IdentityKey } from '../../preload/contract';
import { connectManager, HERON, membersOf, PIER, startActing } from '../fixtures/acting';
import { gravelyWrong } from '../fixtures/axe';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

async function actAs(program: Program, { announcement }: Sandbox, member: string): Promise<IdentityKey> {
  const identity = await connectManager(program, announcement);
  await membersOf(program, identity);
  await startActing(program, identity, member);
  await expect(program.band.root).toBeVisible();
  return identity;
}

test('the band stays when rendering throws, when an error is uncaught, and when the page’s content is removed', async ({
  program,
  sandbox,
}) => {
  const { band, page } = program;
  await actAs(program, sandbox, HERON.id);
  await expect(program.albums.tile(HERON.album)).toBeVisible();
  program.expectComplaint(/The page fails on purpose|The above error occurred|ErrorBoundary/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('The page fails on purpose, and nobody catches it');
    });
    // Every grid measures itself with a ResizeObserver.
    window.ResizeObserver = function fail() {
      throw new Error('The page fails on purpose');
    } as unknown as typeof ResizeObserver; // the grid only constructs it
  });
  await program.albums.open(HERON.album);
  await expect(page.getByText('This view could not be shown')).toBeVisible();
  await expect(band.root).toContainText(`Acting as ${HERON.name}`);
  await page.evaluate(() => document.getElementById('root')?.remove());
  await expect(band.root).toContainText(`Acting as ${HERON.name}`);
  await band.back.click();
  await expect(band.root).toHaveCount(0);
});

test('the band shows and announces the member in its own colour, at every zoom and above every dialog, and its shortcut works even if the page hangs', async ({
  program,
  sandbox,
}) => {
  const { album, albums, app, band, page, viewer } = program;
  const identity = await actAs(program, sandbox, HERON.id);
  await test.step('a screen reader announces as whom the user acts after each change', async () => {
    await expect(band.announcement).toContainText(`You now act as ${HERON.name}`);
    await startActing(program, identity, PIER.id);
    await expect(band.announcement).toContainText(`You now act as ${PIER.name}`);
    await expect(band.announcement, 'there is only the latest announcement').toHaveCount(1);
    await band.back.click();
    await expect(program.page.getByText('You act as yourself again')).toHaveCount(1);
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`in ${colorScheme} colours the band has its own colour and pattern for each member, and no serious axe violation`, async () => {
      await page.emulateMedia({ colorScheme });
      await startActing(program, identity, HERON.id);
      await expect(band.root).toContainText(HERON.name);
      const heron = await band.looks();
      expect(heron.ground).not.toBe('none');
      expect(await gravelyWrong(page)).toEqual([]);
      const frame = await page.evaluate(() => getComputedStyle(document.body, '::after').borderTopColor);
      expect(frame, 'the frame has the member’s colour').toBe(
        await band.root.evaluate((element) => getComputedStyle(element).backgroundColor),
      );
      await startActing(program, identity, PIER.id);
      await expect(band.root).toContainText(PIER.name);
      const pier = await band.looks();
      expect([pier.colour, pier.pattern]).not.toEqual([heron.colour, heron.pattern]);
    });
  }
  await test.step('neither the viewer nor a dialog covers the band, and its buttons work', async () => {
    await startActing(program, identity, HERON.id);
    await expect(band.root).toContainText(HERON.name);
    await albums.open(HERON.album);
    await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    await page.keyboard.press('Enter');
    await expect(viewer.root).toBeVisible();
    for (const part of [band.back, band.extend]) await part.click({ trial: true });
    const { height = 0 } = (await band.root.boundingBox()) ?? {};
    expect((await viewer.root.boundingBox())?.y, 'the viewer begins below the band').toBeGreaterThanOrEqual(height);
    await page.keyboard.press('Escape');
    await expect(viewer.root).toHaveCount(0);
    await chooseInMenu(program, 'Settings');
    await expect(program.settings.root).toBeVisible();
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Shift+Tab');
          return band.extend.evaluate((button) => button === document.activeElement);
        },
        { message: 'the Tab key leads from the dialog to the band' },
      )
      .toBe(true);
    await band.extend.click();
    await band.back.click();
    await expect(band.root).toHaveCount(0);
    await expect(program.settings.root, 'the open dialog stays open').toBeVisible();
    await program.settings.close.click();
  });
  await test.step('the shortcut stops acting even if the page hangs', async () => {
    await startActing(program, identity, HERON.id);
    await expect(band.root).toContainText(HERON.name);
    const hanging = page.evaluate(() => {
      const until = performance.now() + 3_000;
      while (performance.now() < until);
    });
    await band.pressReturn();
    const titles = (): Promise<string | undefined> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    await expect.poll(titles).not.toContain(HERON.name);
    await hanging;
    await expect(band.root).toHaveCount(0);
  });
  await test.step('at 200 % zoom in the smallest window the band shows its texts and its buttons completely', async () => {
    await startActing(program, identity, HERON.id);
    await expect(band.root).toContainText(HERON.name);
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const [width = 0, height = 0] = window?.getMinimumSize() ?? [];
      window?.setBounds({ x: 0, y: 0, width, height });
      window?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
    for (const part of [band.back, band.extend, band.time]) await expect(part).toBeInViewport({ ratio: 1 });
    for (const words of [`Acting as ${HERON.name}`, 'for dana_reyes'])
      await expect(band.root.getByText(words)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(program.toolbar.mask, 'the page is tall enough').toBeInViewport({ ratio: 1 });
  });
});
