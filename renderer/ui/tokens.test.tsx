import { expect, it, onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';
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

it('high contrast outlines what is selected, current or pressed, because it removes backgrounds', async () => {
  onTestFinished(() => commands.emulateMedia({ forcedColors: 'none' }));
  await renderAlone(
    <>
      <div role="listbox" aria-label="Results">
        <div role="option" aria-selected />
        <div role="option" aria-selected={false} />
      </div>
      <button aria-current />
      <button aria-pressed />
      <button aria-pressed={false} />
    </>,
  );
  const outlined = (): boolean[] =>
    [...document.querySelectorAll('[role="option"], button')].map(
      (element) => getComputedStyle(element).outlineStyle === 'solid',
    );
  expect(outlined()).toEqual([false, false, false, false, false]);
  await commands.emulateMedia({ forcedColors: 'active' });
  expect(outlined()).toEqual([true, false, true, true, false]);
});
