/** Collects all items of a paged method of the Pictures API, each once. */
import type { AppError, AppErrorKind } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { WirePage } from './wire-people';

/** Stops a service whose pages never end. */
const MAX_PAGES = 1_000;
/** Consecutive failures after which no more pages are requested. */
const MAX_FAILED_PAGES = 3;
/** Failures that may affect one page only: the other pages may still arrive. */
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
  /** Why one or more pages could not be read; null if all were read. */
  readonly unread: AppError | null;
}

/**
 * Stops at the last page by number, and at a page without new items (pictures-api.md, section 14, A14). Rejects if the
 * first page cannot be read; leaves out later pages that cannot be read.
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
      // Without a page count, there may be no page after this one.
      if (pageCount === undefined || failedInARow === MAX_FAILED_PAGES) break;
    }
  }
  return { items: [...found.values()], unread };
}
