import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { expectForEverybody } from '../fixtures/axe';
import { runCommand } from '../fixtures/menu';
import { answerSaveDialog } from '../fixtures/native-dialogs';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const ALBUM = 'Ridge and cloud';
/** The files that are not sealed. */
const PLAIN = ['settings.json', 'accounts.json'];

const found = ({ page }: Program): Locator => page.getByRole('grid', { name: 'Pictures that were found' });
const field = ({ page }: Program): Locator => page.getByRole('searchbox', { name: 'Search albums and pictures' });

test('a picture is found by its title, opened over the results and starred by keys alone, and the star, the pin and the saved search survive a restart, sealed', async ({
  launchApp,
  keychain,
}) => {
  const program = await launchApp({ keychain });
  const { albums, album, page, viewer, userData } = program;
  await albums.open(ALBUM);
  await expect(album.tiles.first()).toBeVisible();
  const title = 'Alpenglow';

  await test.step('search, a facet, and the viewer over the results', async () => {
    // At once, as a person does.
    await page.keyboard.press('Control+f');
    await page.keyboard.type('alpenglow');
    await expect(field(program)).toHaveValue('alpenglow');
    await expect(found(program).getByRole('gridcell')).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText('albums read');
    await expectForEverybody(page, 'search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(viewer.root.getByRole('heading', { level: 2 })).toHaveText(title);
    await page.keyboard.press('*');
    await expect(viewer.root.locator('img[data-state="shown"]').first()).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(field(program)).toHaveValue('alpenglow');
    await expect(found(program).locator('[data-starred]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Save this search' }).click();
    await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
  });

  const bar = page.getByRole('region', { name: 'Selection' });
  await test.step('pictures that are selected while the others are read stay selected as more is found', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Escape');
    await page.keyboard.type('a');
    const before = await page.getByText(/^Pictures \(/).textContent();
    await page.getByRole('button', { name: 'Read the others' }).click();
    await page.keyboard.press('Control+f');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(bar).toContainText('3 pictures selected');
    await expect(page.getByRole('main')).toContainText(/All \d+ albums are read/, { timeout: 30_000 });
    await expect(page.getByText(/^Pictures \(/)).not.toHaveText(before ?? '');
    await expect(bar).toContainText('3 pictures selected');
  });

  await test.step('the selected pictures are listed by keys alone', async () => {
    const save = bar.getByRole('button', { name: 'Save list' });
    const path = join(userData, 'found.csv');
    await answerSaveDialog(program, path);
    await expectForEverybody(page, 'selected results');
    for (let step = 0; step < 10 && !(await save.evaluate((button) => button === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-toast]').last()).toContainText('Saved a list of 3 pictures as “found.csv”');
    expect((await readFile(path, 'utf8')).trim().split('\r\n')).toHaveLength(4);
    await expect(save).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(found(program)).toBeFocused();
  });

  await test.step('an album is pinned, and nothing of it stands in a plain file', async () => {
    await runCommand(program, 'back');
    await expect(album.tiles.first()).toBeVisible();
    await runCommand(program, 'toggle-pin');
    await expect(page.getByRole('list', { name: 'Pinned albums' })).toContainText(ALBUM);
  });
  await program.close();
  const sealed = await readFile(join(userData, 'favourites.json'), 'utf8');
  expect(sealed).not.toContain(title);
  for (const file of PLAIN)
    expect(await readFile(join(userData, file), 'utf8').catch(() => ''), file).not.toMatch(/alpenglow/i);

  const again = await launchApp({ keychain, userData });
  await test.step('after a restart', async () => {
    const pinned = again.page.getByRole('list', { name: 'Pinned albums' });
    await expect(pinned).toContainText(ALBUM);
    await expect(pinned.locator('img[data-state="shown"]')).toBeVisible();
    await runCommand(again, 'show-favourites');
    await again.page.getByText('Starred', { exact: true }).click();
    const starred = again.page.getByRole('grid', { name: 'Starred pictures' });
    await expect(starred.getByRole('gridcell')).toContainText(title);
    await expect(starred.locator('img[data-state="shown"]').first()).toBeVisible();
    await runCommand(again, 'search');
    await again.page
      .getByRole('region', { name: 'Saved searches' })
      .getByRole('button', { name: 'alpenglow' })
      .first()
      .click();
    await expect(field(again)).toHaveValue('alpenglow');
  });
});
