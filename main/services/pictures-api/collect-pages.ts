/** Everything that a paged method of the Pictures API has, each item once. */
import type { AppError, AppErrorKind } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { WirePage } from './wire-people';

/** Against a service that never comes to an end. */
const MAX_PAGES = 1_000;
/** In a row; what fails that often will not come. */
const MAX_FAILED_PAGES = 3;
/** Failures of one page: the others may come all the same. */
const OF_ONE_PAGE: readonly AppErrorKind[] = [
  'service-failed',
  'unreadable-answer',
  'timed-out',
  'not-found',
  'refused',
  'offline',
  'rate-limited',
  'blocked',
];

export interface CollectedPages<Item> {
  readonly items: readonly Item[];
  /** Why one page or more could not be read; null: all were. */
  readonly unread: AppError | null;
}

/**
 * Stops at the last page by number, and at one that brings nothing new (pictures-api.md, section 14, A14). Rejects where the first
 * page cannot be read. Pages after it that cannot be read are left out.
 */
export async function collectPages<Item>(
  ask: (pageNumber: number) => Promise<WirePage<Item>>,
  keyOf: (item: Item) => string,
): Promise<CollectedPages<Item>> {
  const found = new Map<string, Item>();
  let unread: AppError | null = null;
  let pageCount: number | undefined;
  let failedInARow = 0;
  for (let pageNumber = 1; pageNumber <= Math.min(MAX_PAGES, pageCount ?? MAX_PAGES); pageNumber += 1) {
    const known = found.size;
    try {
      const page = await ask(pageNumber);
      failedInARow = 0;
      pageCount = page.pageCount;
      for (const item of page.items) found.set(keyOf(item), item);
      if (found.size === known) break;
    } catch (reason) {
      if (pageNumber === 1 || !(reason instanceof AppFailure) || !OF_ONE_PAGE.includes(reason.error.kind)) throw reason;
      unread = reason.error;
      failedInARow += 1;
      // Without a number of pages there may be none after this one.
      if (pageCount === undefined || failedInARow === MAX_FAILED_PAGES) break;
    }
  }
  return { items: [...found.values()], unread };
}
