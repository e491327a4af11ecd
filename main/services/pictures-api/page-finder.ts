/**
 * Which page of a gallery holds a picture. A page is as large as the service makes it, whatever size was asked for
 * (pictures-api.md, section 1.4), so the size is taken from the answers and remembered by gallery.
 */
import { MAX_ROWS } from '../reading';
import { PAGE_SIZE } from './client';
import type { WireGallery } from './wire';

export interface FoundPage {
  readonly pageNumber: number;
  /** Pictures on each page but the last. */
  readonly size: number;
  /** Index in the gallery of its first picture. */
  readonly from: number;
  readonly gallery: WireGallery;
}

export interface PageSearch {
  /** Tells galleries apart, and whatever else may change the size of a page. */
  readonly gallery: string;
  readonly index: number;
  /** Pictures that the gallery should have, from elsewhere; null: nothing else tells. */
  readonly expectedTotal: number | null;
  readonly read: (pageNumber: number) => Promise<WireGallery>;
}

/** The size as assumed, as the first answer tells it, and once more should that answer have been the last page. */
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

  /** A page beyond the last one says nothing of its size; the first does. */
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
    // What stands before the last page says how large the others are, unless the page is short of some pictures.
    const before = (picturesTotal - rowCount) / (pageNumber - 1);
    return Number.isInteger(before) && before >= rowCount && before < likely ? before : likely;
  }
  // A size that the service states and that agrees with the number of pages: this one is short of some pictures, and no smaller.
  const isStated =
    said !== undefined && (pageCount === undefined || total === null || Math.ceil(total / said) === pageCount);
  return isLast || isStated ? likely : rowCount;
}

/** All pictures of a gallery as its pages tell, and whether that number is only the least that there are. */
export function givenTotalOf({ from, size, pageNumber, gallery }: FoundPage): {
  readonly total: number;
  readonly isLeast: boolean;
} {
  const { picturesTotal, pageCount, rowCount } = gallery;
  if (picturesTotal !== undefined) return { total: picturesTotal, isLeast: false };
  const seen = rowCount > 0 ? from + rowCount : 0;
  if (pageCount !== undefined && pageNumber < pageCount)
    return { total: Math.max(seen, Math.min(MAX_ROWS, (pageCount - 1) * size + 1)), isLeast: true };
  // A full page without a word on what follows: one more is asked for, and is there or not.
  const mayGoOn = pageCount === undefined && rowCount >= size;
  return { total: mayGoOn ? seen + 1 : seen, isLeast: mayGoOn };
}
