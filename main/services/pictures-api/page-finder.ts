/**
 * Finds the page of a gallery that contains a picture. The service chooses the page size regardless of the request
 * (pictures-api.md, section 1.4), so the size is taken from its responses and cached for each gallery.
 */
import { MAX_ROWS } from '../reading';
import { PAGE_SIZE } from './client';
import type { WireGallery } from './wire';

export interface FoundPage {
  readonly pageNumber: number;
  /** Number of pictures on each page but the last. */
  readonly size: number;
  /** Index in the gallery of the page's first picture. */
  readonly from: number;
  readonly gallery: WireGallery;
}

export interface PageSearch {
  /** Identifies the gallery and anything else that may change its page size. */
  readonly gallery: string;
  readonly index: number;
  /** Expected number of pictures in the gallery, from another source; null if there is none. */
  readonly expectedTotal: number | null;
  readonly read: (pageNumber: number) => Promise<WireGallery>;
}

/**
 * The first request assumes a page size, and the second uses the size in the first response. That size is wrong if the
 * response was the last page, which may be short, so a third request may be needed.
 */
const TRIES = 3;

export class PageFinder {
  private readonly sizes = new Map<string, number>();

  sizeOf(gallery: string): number {
    return this.sizes.get(gallery) ?? PAGE_SIZE;
  }

  async find(search: PageSearch): Promise<FoundPage> {
    let size = this.sizeOf(search.gallery);
    for (let tried = 1; ; tried += 1) {
      const pageNumber = Math.floor(search.index / size) + 1;
      const gallery = await search.read(pageNumber);
      const isBeyond = gallery.rowCount === 0 && pageNumber > 1 && !this.sizes.has(search.gallery);
      const answered =
        isBeyond && tried < TRIES
          ? await this.learn(search, size)
          : sizeOfAnswer(gallery, { pageNumber, size, ...search });
      if (gallery.rowCount > 0 || isBeyond) this.sizes.set(search.gallery, answered);
      if (tried >= TRIES || Math.floor(search.index / answered) + 1 === pageNumber) {
        return { pageNumber, size: answered, from: (pageNumber - 1) * answered, gallery };
      }
      size = answered;
    }
  }

  /** Reads the size from the first page, because a page after the last page shows no size. */
  private async learn(search: PageSearch, size: number): Promise<number> {
    return sizeOfAnswer(await search.read(1), { pageNumber: 1, size, expectedTotal: search.expectedTotal });
  }
}

interface Asked {
  readonly pageNumber: number;
  readonly size: number;
  readonly expectedTotal: number | null;
}

function sizeOfAnswer(
  { rowCount, pageSize, pageCount, picturesTotal }: WireGallery,
  { pageNumber, size, expectedTotal }: Asked,
): number {
  const said = pageSize !== undefined && pageSize > 0 ? pageSize : undefined;
  const likely = Math.max(said ?? size, rowCount);
  if (rowCount === 0 || rowCount === likely) return likely;
  const total = picturesTotal ?? expectedTotal;
  const isLast =
    pageCount === undefined ? total === null || (pageNumber - 1) * likely + rowCount >= total : pageNumber >= pageCount;
  if (isLast && said === undefined && picturesTotal !== undefined && pageNumber > 1) {
    // The number of pictures before the last page shows the size of the other pages, unless a page has gaps.
    const before = (picturesTotal - rowCount) / (pageNumber - 1);
    return Number.isInteger(before) && before >= rowCount && before < likely ? before : likely;
  }
  // The stated size agrees with the number of pages, so this page has gaps and the page size is not smaller.
  const isStated =
    said !== undefined && (pageCount === undefined || total === null || Math.ceil(total / said) === pageCount);
  return isLast || isStated ? likely : rowCount;
}

/** Returns the number of pictures in a gallery according to its pages, and whether that is only a lower bound. */
export function givenTotalOf({ from, size, pageNumber, gallery }: FoundPage): {
  readonly total: number;
  readonly isLeast: boolean;
} {
  const { picturesTotal, pageCount, rowCount } = gallery;
  if (picturesTotal !== undefined) return { total: picturesTotal, isLeast: false };
  // A page may state any size, and the album's shapes are as long as the total.
  const seen = rowCount > 0 ? Math.min(MAX_ROWS, from + rowCount) : 0;
  if (pageCount !== undefined && pageNumber < pageCount)
    return { total: Math.max(seen, Math.min(MAX_ROWS, (pageCount - 1) * size + 1)), isLeast: true };
  // A full page without a page count: counts one more picture, so that the next page is requested.
  const mayGoOn = pageCount === undefined && rowCount >= size;
  return { total: mayGoOn ? seen + 1 : seen, isLeast: mayGoOn };
}
