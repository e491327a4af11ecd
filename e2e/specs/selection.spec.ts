import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { connectManager, HERON, membersOf, startActing } from '../fixtures/acting';
import { readJournalEntries } from '../fixtures/journal-file';
import { chooseInMenu } from '../fixtures/menu';
import { answerSaveDialog } from '../fixtures/native-dialogs';
import { recordDrags } from '../fixtures/picture-export';
import { expect, test } from '../fixtures/test';

test('selected pictures of a member are listed and dragged out as the mask shows them, and the journal has their number', async ({
  program,
  sandbox,
}) => {
  const { rail, albums, album, page, userData } = program;
  const bar = page.getByRole('region', { name: 'Selection' });
  const recorded = async (): Promise<readonly unknown[]> =>
    (await readJournalEntries(userData)).map(({ event }) => event).filter(({ kind }) => /exported|down/.test(kind));

  await test.step('a month is selected by its heading, which stays in view, and by keys', async () => {
    await rail.choose('SmugMug');
    await albums.open('North shore');
    await page.getByRole('combobox', { name: 'Order of the pictures' }).selectOption('Date taken');
    await page.getByRole('combobox', { name: 'Groups of the pictures' }).selectOption('By month');
    const check = page.getByRole('checkbox', { name: 'Select all: June 2024' });
    await expect(check).toHaveAttribute('aria-checked', 'false');
    await album.root.focus();
    await page.keyboard.press('Home');
    await expect(album.tileAt(0)).toBeInViewport();
    const { y: top = 0 } = (await album.root.boundingBox()) ?? {};
    const placeOfHeading = async () => (await check.boundingBox())?.y ?? 0;
    expect(await placeOfHeading()).toBeGreaterThan(top + 100);
    await page.mouse.move(600, top + 200);
    // As far as the first picture of the month, so that its heading would be out of view.
    await page.mouse.wheel(0, (await placeOfHeading()) - top + 60);
    await expect.poll(placeOfHeading).toBeLessThan(top + 30);
    expect(await placeOfHeading()).toBeGreaterThanOrEqual(top);
    await check.click();
    await expect(check).toHaveAttribute('aria-checked', 'true');
    await expect(bar).toContainText('2 pictures selected');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Space');
    await expect(bar).toContainText('1 picture selected');
    await expect(check).toHaveAttribute('aria-checked', 'mixed');
    await page.keyboard.press('Control+Shift+Space');
    await expect(check).toHaveAttribute('aria-checked', 'true');
    await expect(bar).toContainText('2 pictures selected');
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
  });

  const identity = await connectManager(program, sandbox.announcement);
  await membersOf(program, identity);
  await startActing(program, identity, HERON.id);
  await albums.open(HERON.album);
  await expect(album.tileAt(2).locator('img[data-state="shown"]').first()).toBeVisible();

  await test.step('a list contains all pictures, and no link of a masked one', async () => {
    await page.keyboard.press('Control+a');
    await expect(bar).toContainText('selected');
    const folder = join(userData, 'exports');
    await mkdir(folder, { recursive: true });
    const dialog = await answerSaveDialog(program, join(folder, 'list.csv'));
    await chooseInMenu(program, 'Save List as CSV…');
    await expect(page.locator('[data-toast]').last()).toContainText('as “list.csv”');
    expect((await dialog.suggested())[0]).toMatch(/^Proofsheet pictures \d{4}-\d\d-\d\d\.csv$/);
    const [headings = '', ...rows] = (await readFile(join(folder, 'list.csv'), 'utf8')).trim().split('\r\n');
    expect(headings).toContain('"Album","Title","File name"');
    const total = await album.tiles.count();
    expect(rows).toHaveLength(total);
    const masked = rows.filter((row) => row.includes(',"yes",'));
    expect(masked.length).toBeGreaterThan(0);
    expect(masked.filter((row) => /https?:/.test(row))).toEqual([]);
    expect(await recorded()).toEqual([{ kind: 'exported', what: { code: 'pictures', count: total, format: 'CSV' } }]);
  });

  await test.step('two pictures are dragged as two files', async () => {
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    const dragged = await recordDrags(program);
    await album.tileAt(0).click();
    await album.tileAt(1).click({ modifiers: ['Control'] });
    await expect(bar).toContainText('2 pictures selected');
    const { x = 0, y = 0, width = 0, height = 0 } = (await album.tileAt(1).boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 30, y + height / 2 + 10, { steps: 5 });
    await expect.poll(async () => (await dragged()).length).toBe(2);
    await page.mouse.up();
    const names = (await dragged()).map((path) => basename(path));
    expect(new Set(names).size).toBe(2);
    const plainCount = names.filter((name) => !name.includes('(masked)')).length;
    const entries = (await recorded()).slice(1);
    expect(entries).toEqual(
      plainCount === 0 ? [] : [{ kind: 'downloaded', what: { code: 'pictures', count: plainCount, format: 'files' } }],
    );
  });
});
