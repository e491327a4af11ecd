import { expect, it } from 'vitest';
import { paperIn } from './paper';

it('the paper is Letter in the Americas where it is usual, and A4 elsewhere and in an unknown country', () => {
  expect(['US', 'ca', 'MX', 'PH'].map(paperIn)).toEqual(['Letter', 'Letter', 'Letter', 'Letter']);
  expect(['DE', 'BR', 'JP', ''].map(paperIn)).toEqual(['A4', 'A4', 'A4', 'A4']);
});
