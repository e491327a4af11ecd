import { expect, it } from 'vitest';
import type { AlbumId, Category } from '../../../preload/contract';
import {
  albumsIn,
  categoryName,
  findCategory,
  pathKey,
  pathToAlbum,
  toLines,
  type CategoryLine,
} from './category-lines';

function folder(name: string, albumIds: readonly string[], subCategories: readonly Category[] = []): Category {
  // A service creates these ids.
  return { name, albumIds: albumIds as readonly AlbumId[], subCategories };
}

const TREE = [
  folder('2024', ['1'], [folder('Trips', ['2'], [folder('Trips', ['3'], [folder('Days', ['4'])])])]),
  folder('2024', ['5']),
  folder('a / b', ['6']),
  folder('a', [], [folder('b', ['7'])]),
];

/** The lines in the order shown, with all categories expanded. */
function allLines(lines: readonly CategoryLine[]): readonly CategoryLine[] {
  return lines.flatMap((line) => [line, ...allLines(line.children)]);
}

it('the tree has one line for each folder at any depth, with the number of albums below it', () => {
  expect(allLines(toLines(TREE)).map(({ path, name, count }) => [path.length, name, count])).toEqual([
    [1, '2024', 4],
    [2, 'Trips', 3],
    [3, 'Trips', 2],
    [4, 'Days', 1],
    [1, '2024', 1],
    [1, 'a / b', 1],
    [1, 'a', 1],
    [2, 'b', 1],
  ]);
});

it('the path to an album names the folders that contain it', () => {
  const namesTo = (albumId: string): string[] => pathToAlbum(TREE, albumId as AlbumId).map(categoryName);
  expect(namesTo('4')).toEqual(['2024', 'Trips', 'Trips', 'Days']);
  expect(namesTo('5')).toEqual(['2024']);
  expect(albumsIn(TREE, pathToAlbum(TREE, '5' as AlbumId)), 'the second folder of this name').toEqual(new Set(['5']));
  expect(namesTo('6')).toEqual(['a / b']);
  expect(namesTo('none')).toEqual([]);
});

it('the tree distinguishes folders with the same name, and chooses the albums of each folder', () => {
  const lines = allLines(toLines(TREE));
  expect(new Set(lines.map(({ path }) => pathKey(path))).size).toBe(lines.length);
  expect(lines.map(({ path }) => [...(albumsIn(TREE, path) ?? [])])).toEqual([
    ['1', '2', '3', '4'],
    ['2', '3', '4'],
    ['3', '4'],
    ['4'],
    ['5'],
    ['6'],
    ['7'],
    ['7'],
  ]);
  expect(lines.map(({ path }) => findCategory(TREE, path)?.name)).toEqual(lines.map(({ name }) => name));
});

it('the tree keeps a choice if another folder appears or disappears, and drops the choice if the chosen folder disappears', () => {
  const [, , , , second] = allLines(toLines(TREE));
  const path = second?.path ?? [];
  expect(albumsIn([folder('New', []), ...TREE], path)).toEqual(new Set(['5']));
  expect(albumsIn(TREE.slice(2), path)).toBeNull();
  expect(albumsIn(TREE, [])).toBeNull();
});
