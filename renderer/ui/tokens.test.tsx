import { expect, it } from 'vitest';
import { renderAlone } from '../testing/render';

it('shortcuts are written from left to right, also in a page from right to left', async () => {
  await renderAlone(
    <div dir="rtl">
      <kbd>Ctrl ,</kbd>
    </div>,
  );
  const shortcut = document.querySelector('kbd')?.firstChild;
  if (!shortcut) throw new Error('There is no shortcut.');
  const leftOf = (index: number): number => {
    const range = document.createRange();
    range.setStart(shortcut, index);
    range.setEnd(shortcut, index + 1);
    return range.getBoundingClientRect().left;
  };
  expect(leftOf(5), 'the comma is after Ctrl').toBeGreaterThan(leftOf(0));
});
