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
  const { albums, album, page, userData } = program;
  const bar = page.getByRole('region', { name: 'Selection' });
  const recorded = async (): Promise<readonly unknown[]> =>
    (await readJournalEntries(userData)).map(({ event }) => event).filter(({ kind }) => /exported|down/.test(kind));
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
