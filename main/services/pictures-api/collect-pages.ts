/** Everything that a paged method of the Pictures API has, each item once. */
import type { WirePage } from './wire-people';

/** Against a service that never comes to an end. */
const MAX_PAGES = 1_000;

/** Stops at the last page by number, and at one that brings nothing new (pictures-api.md, section 14, A14). */
export async function collectPages<Item>(
  first: WirePage<Item>,
  ask: (pageNumber: number) => Promise<WirePage<Item>>,
  keyOf: (item: Item) => string,
): Promise<readonly Item[]> {
  const found = new Map<string, Item>();
  let page = first;
  for (let pageNumber = 1; pageNumber <= MAX_PAGES; pageNumber += 1) {
    if (pageNumber > 1) {
      page = await ask(pageNumber);
    }
    const known = found.size;
    for (const item of page.items) {
      found.set(keyOf(item), item);
    }
    if (found.size === known || (page.pageCount !== undefined && pageNumber >= page.pageCount)) {
      break;
    }
  }
  return [...found.values()];
}
