import { expect, test } from 'vitest';
import { warmUp } from './warm-up';

test('warming up draws nothing into the document, and takes no focus', () => {
  const before = document.documentElement.outerHTML;
  const focused = document.activeElement;
  warmUp();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement).toBe(focused);
});
