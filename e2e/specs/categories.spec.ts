import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function shown(program: Program): Promise<string[]> {
  return (await program.albums.words()).map(({ name }) => name);
}

test('the categories are shown beside the albums, and selecting a category shows only its albums', async ({
  program,
  services,
}) => {
  const all = (await services.smugmugAlbums('Tidelines')).map(({ Title }) => Title);
  await program.rail.choose('Visitor');
  const tree = program.page.getByRole('tree', { name: 'Categories' });
  const line = (name: RegExp) => tree.getByRole('treeitem', { name });
  await expect(line(/^All albums/)).toHaveAttribute('aria-selected', 'true');
  await line(/^Landscapes/).click();
  await expect.poll(() => shown(program)).toEqual(['North shore', 'Above the tree line']);
  await expect(line(/^Landscapes/)).toHaveAttribute('aria-selected', 'true');
  await line(/^Coast/).click();
  await expect.poll(() => shown(program)).toEqual(['North shore']);
  await line(/^Nature/).click();
  await expect.poll(() => shown(program)).toEqual(['Under stars', 'Woodland', 'Moving water']);
  await program.albums.open('Woodland');
  await expect(program.toolbar.title).toHaveText('Woodland');
  await program.page.keyboard.press('Escape');
  await line(/^All albums/).click();
  await expect.poll(() => shown(program)).toEqual(all);
});

test('the category tree works by keyboard, as one tab stop before the albums', async ({ program, services }) => {
  const all = (await services.smugmugAlbums('Tidelines')).map(({ Title }) => Title);
  await program.rail.choose('Visitor');
  const tree = program.page.getByRole('tree', { name: 'Categories' });
  await expect(tree).toBeVisible();
  await expect.poll(() => shown(program)).toEqual(all);
  await expect(program.albums.root).toBeFocused();
  await program.page.keyboard.press('Shift+Tab');
  await expect(tree).toBeFocused();
  await program.page.keyboard.press('ArrowDown');
  await expect(tree).toBeFocused();
  await expect.poll(async () => (await shown(program)).length).toBeLessThan(all.length);
  const active = (await tree.getAttribute('aria-activedescendant')) ?? '';
  await expect(program.page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await program.page.keyboard.press('End');
  await expect(tree.getByRole('treeitem').last()).toHaveAttribute('aria-selected', 'true');
  await expect(tree).toBeFocused();
  await program.page.keyboard.press('Home');
  await expect.poll(() => shown(program)).toEqual(all);
  await program.page.keyboard.press('Tab');
  await expect(program.albums.root).toBeFocused();
});

test('in a narrow window the category tree opens from a button, by mouse and by keyboard', async ({ program }) => {
  const { page } = program;
  await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 800, height: 600 }),
  );
  await program.rail.choose('Visitor');
  const button = page.getByRole('button', { name: /^Category:/ });
  const tree = page.getByRole('tree', { name: 'Categories' });
  await expect(button).toHaveText('Category: All albums');
  await expect(tree).toHaveCount(0);
  await button.click();
  await tree.getByRole('treeitem', { name: /^Coast/ }).click();
  await expect(tree).toHaveCount(0);
  await expect(button).toHaveText('Category: Coast');
  await expect.poll(() => shown(program)).toEqual(['North shore']);

  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tree).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => shown(program)).toEqual(['North shore', 'Above the tree line']);
  await page.keyboard.press('Escape');
  await expect(tree).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(button).toHaveText('Category: Landscapes');
});

test('a service without categories has no category tree', async ({ program }) => {
  await expect(program.albums.tile('Low tide')).toBeVisible();
  await expect(program.page.getByRole('tree')).toHaveCount(0);
});
