/** Reads the drawn rows of a list. A list draws all its rows if they fit, and a few more beyond. */
import type { Locator } from 'vitest/browser';

/** Returns the texts of each row's cells, in the order shown. */
export function cellsOf(list: Locator): string[][] {
  return [...list.element().querySelectorAll<HTMLElement>('[role=row][data-index]')]
    .sort((one, other) => Number(one.dataset['index']) - Number(other.dataset['index']))
    .map((row) => [...row.querySelectorAll('[role=rowheader], [role=gridcell]')].map(({ textContent }) => textContent));
}
