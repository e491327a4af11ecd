import { expect, it } from 'vitest';
import { nextNamed } from './type-ahead';

const NAMES = ['alps', 'bath', 'berlin', 'aachen', 'oland', 'oona', 'بحر', '海辺'];
const next = (typed: string, active: number): number =>
  nextNamed(typed, (index) => NAMES[index] ?? '', NAMES.length, active);

it('a letter leads to the next name that begins with it, and after the last one to the first', () => {
  expect(next('b', 0)).toBe(1);
  expect(next('b', 1)).toBe(2);
  expect(next('b', 2)).toBe(1);
  expect(next('a', 0)).toBe(3);
});

it('a word stays at the active name as long as it begins with the word', () => {
  expect(next('be', 1)).toBe(2);
  expect(next('ber', 2)).toBe(2);
  expect(next('bern', 2)).toBe(-1);
});

it('the same letter several times leads on, unless a name begins with all of them', () => {
  expect(next('bb', 1)).toBe(2);
  expect(next('aa', 0)).toBe(3);
  expect(next('oo', 4)).toBe(5);
});

it('names of all scripts are found', () => {
  expect(next('o', 0)).toBe(4);
  expect(next('ب', 0)).toBe(6);
  expect(next('海', 0)).toBe(7);
  expect(next('x', 0)).toBe(-1);
});
