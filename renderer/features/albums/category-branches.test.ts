import { expect, it } from 'vitest';
import type { AlbumId, Category, CategoryId } from '../../../preload/contract';
import { joinTree, type ListedOf } from './category-branches';
import { branchesOf, expansionOf, pathKey, type Reading, toLines, type TreeCategory } from './category-lines';

function folder(name: string, id: string | null, albumIds: readonly string[] = [], inside: readonly Category[] = []) {
  // A service creates these ids.
  const ids = { albumIds: albumIds as readonly AlbumId[], ...(id !== null && { id: id as CategoryId }) };
  return { name, ...ids, subCategories: inside };
}

/** As the albums name them. */
const KNOWN = [folder('2024', 'y24', ['1'], [folder('Trips', 'trips', ['2'])]), folder('Other', null, ['3'])];
/** As the service lists them, by category. */
const LISTED: Record<string, readonly Category[] | Reading> = {
  '': [folder('Plans', 'plans'), folder('2024', 'y24'), folder('Nothing', null)],
  y24: [folder('Drafts', null), folder('Trips', 'trips')],
  plans: [folder('Spring', 'spring')],
  spring: 'failed',
};

function join(...open: readonly (readonly string[])[]) {
  return joinTree(KNOWN, (id) => LISTED[id ?? ''] ?? 'reading', expansionOf(new Set(open.map(pathKey)), []));
}

const shape = (categories: readonly TreeCategory[]): unknown[] =>
  categories.map(({ name, reading, subCategories }) => [name, ...(reading ? [reading] : []), ...shape(subCategories)]);

it('keeps the categories of the albums in their order, and adds the empty ones that the service lists', () => {
  expect(shape(join().categories)).toEqual([
    ['2024', ['Trips', 'reading'], ['Drafts']],
    ['Other'],
    ['Plans', ['Spring', 'failed']],
    ['Nothing'],
  ]);
});

it('asks for the subcategories of those that are expanded only, at any depth', () => {
  expect(join().wanted).toEqual([]);
  const opened = join(['0 2024'], ['0 Plans'], ['0 Plans', '0 Spring']);
  expect(opened.wanted).toEqual(['y24', 'plans', 'spring']);
  expect(shape(opened.categories)).toEqual([
    ['2024', ['Trips', 'reading'], ['Drafts']],
    ['Other'],
    ['Plans', ['Spring', 'failed']],
    ['Nothing'],
  ]);
});

it('a line that is listed level by level is collapsed until it is expanded or leads to the chosen category', () => {
  const [lazy, other] = toLines(join().categories);
  const isShown = (chosen: readonly string[], ...toggled: readonly string[]) => {
    const isOpen = expansionOf(new Set(toggled), chosen);
    return [lazy, other].map((line) => line && isOpen(line.key, line.isLazy));
  };
  expect(isShown([])).toEqual([false, true]);
  expect(isShown([], pathKey(['0 2024']), pathKey(['0 Other']))).toEqual([true, false]);
  expect(isShown(['0 2024', '0 Trips'])).toEqual([true, true]);
});

it('the listed contents of a category are kept while it or one above it is collapsed, without being requested again', () => {
  // 'spring' contains nothing, and 'plans' only what the service has listed.
  const listed: ListedOf = (id) => (id === 'spring' ? [] : (LISTED[id ?? ''] ?? 'unread'));
  const toggled = new Set([['0 Plans', '0 Spring']].map(pathKey));
  const { categories, wanted } = joinTree(KNOWN, listed, expansionOf(toggled, []));
  expect(wanted).toEqual([]);
  const plans = toLines(categories).find(({ name }) => name === 'Plans');
  expect(plans && branchesOf([plans]).map(({ name }) => name), 'Spring has no arrow').toEqual(['Plans']);
});

it('a listed folder is the category of the same name or words that has no id, and no second line beside it', () => {
  const known = [folder('Other', null, ['1']), folder('Street Scenes', null, ['2'])];
  const listed = [folder('Street & Scenes', 'street'), folder('Other', 'real'), folder('Street: Scenes', 'second')];
  const { categories } = joinTree(known, (id) => (id === null ? listed : 'unread'), expansionOf(new Set(), []));
  expect(categories.map(({ name, id, albumIds }) => [name, id, ...albumIds])).toEqual([
    ['Other', 'real', '1'],
    ['Street Scenes', 'street', '2'],
    ['Street: Scenes', 'second'],
  ]);
});
