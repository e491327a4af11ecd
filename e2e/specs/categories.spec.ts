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
  const tree = program.page.getByRole('treegrid', { name: 'Categories' });
  const line = (name: RegExp) => tree.getByRole('row', { name });
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
