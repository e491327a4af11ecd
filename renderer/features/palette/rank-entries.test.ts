import { expect, it } from 'vitest';
import { type Rankable, rankEntries, toSearchable } from './rank-entries';

const ENTRIES: readonly Rankable[] = [
  { id: 'dana', group: 'Switch to', label: 'Dana Reyes', detail: 'Pictures API' },
  { id: 'settings', group: 'Commands', label: 'Settings' },
  { id: 'save', group: 'Commands', label: 'Save picture as…' },
  { id: 'journal', group: 'Commands', label: 'Journal', detail: 'what was done as a member' },
  { id: 'tide', group: 'Albums', label: 'Low tide at Café Soleil', detail: 'Dana Reyes' },
  { id: 'retouched', group: 'Albums', label: 'Retouched', detail: 'Dana Reyes' },
  { id: 'heron', group: 'Act as another member', label: 'Gray Heron', detail: '#2001' },
];

const shown = (text: string, recent: readonly string[] = []): Record<string, string[]> =>
  Object.fromEntries(
    rankEntries(toSearchable(ENTRIES), text, recent).map(({ group, entries }) => [group, entries.map(({ id }) => id)]),
  );
const ids = (text: string, recent: readonly string[] = []): string[] => Object.values(shown(text, recent)).flat();

it('finds names by any part, by several words in any order, and without their accents', () => {
  expect(ids('tide')).toEqual(['tide']);
  expect(ids('soleil cafe low')).toEqual(['tide']);
  expect(ids('CAFÉ')).toEqual(['tide']);
  expect(ids('etting')).toEqual(['settings']);
  expect(ids('2001')).toEqual(['heron']);
  expect(ids('albums tide')).toEqual(['tide']);
  expect(ids('no such name')).toEqual([]);
});

it('shows names that begin with the word before names that contain it, and matches elsewhere last', () => {
  expect(shown('re')).toEqual({ 'Switch to': ['dana'], Albums: ['retouched', 'tide'], Commands: ['save'] });
  expect(shown('member')).toEqual({ Commands: ['journal'], 'Act as another member': ['heron'] });
});

it('shows recently used entries first, if their name matches', () => {
  expect(Object.entries(shown('', ['tide', 'settings']))[0]).toEqual(['Recent', ['tide', 'settings']]);
  expect(shown('set', ['tide', 'settings'])).toEqual({ Recent: ['settings'] });
  expect(Object.keys(shown('dana', ['retouched']))).toEqual(['Switch to', 'Albums']);
  expect(ids('', ['removed since'])).toHaveLength(ENTRIES.length);
});

it('limits each group, and counts the entries that are not shown', () => {
  const many = Array.from({ length: 70 }, (_none, index) => ({
    id: `${index}`,
    group: 'Albums',
    label: `Album ${index}`,
  }));
  const groups = rankEntries(toSearchable([...ENTRIES.slice(0, 2), ...many]), '', ['settings']);
  expect(groups.map(({ group, entries, hiddenCount }) => [group, entries.length, hiddenCount])).toEqual([
    ['Recent', 1, 0],
    ['Switch to', 1, 0],
    ['Albums', 50, 20],
  ]);
});
