import { connectManager, PIER } from '../fixtures/acting';
import { expectForEverybody } from '../fixtures/axe';
import type { Program } from '../fixtures/program';
import type { Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

async function openGroup(program: Program, { announcement }: Sandbox): Promise<void> {
  await connectManager(program, announcement);
  await program.group.open();
  await expect(program.group.members.rows.first()).toBeVisible();
}

/** Doubles the zoom in a small window, which leaves 400 × 300 CSS pixels. */
async function zoomIn({ app, page }: Program): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, width: 800, height: 600 });
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(400);
}

async function expectWithinReach({ page, group }: Program): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  for (const part of [group.back, group.refresh]) await expect(part).toBeInViewport({ ratio: 1 });
}

test('at 200 % zoom in a small window all of the group’s screens are reachable, and nothing scrolls sideways', async ({
  program,
  sandbox,
}) => {
  const { band, group } = program;
  await openGroup(program, sandbox);
  await zoomIn(program);
  await expectWithinReach(program);
  await expectForEverybody(program.page, 'the members at 200 %');
  await group.search.fill(PIER.name);
  await group.members.compare(PIER.name).click();
  await expect(group.comparison.summary).toContainText('withheld from you');
  await expectWithinReach(program);
  await expectForEverybody(program.page, 'the comparison at 200 %');
  await group.comparison.side(PIER.album, 'acting').getByRole('button').scrollIntoViewIfNeeded();
  await expect(group.comparison.differences(PIER.album)).toBeInViewport();
  await group.back.click();

  await group.show('Overview');
  await expect(group.overview.cover(PIER.name, PIER.album)).toBeVisible();
  await expectWithinReach(program);
  await expectForEverybody(program.page, 'the overview at 200 %');
  await expect(group.overview.row(PIER.name)).toContainText(
    /4 albums · 26 pictures · newest .* 2024.* · possibly sensitive: 8 of 26/,
  );
  await group.root.getByRole('combobox', { name: 'Order of the overview' }).selectOption({ label: 'Pictures' });
  await group.overview
    .row(PIER.name)
    .getByRole('button', { name: `Act as ${PIER.name}` })
    .click();
  await expect(band.root).toContainText(`Acting as ${PIER.name}`);
});
