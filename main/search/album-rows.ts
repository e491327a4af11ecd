/**
 * The indexed pictures of one album in one order of the service, page by page. A later page replaces the pictures of
 * earlier ones at its own indexes, and a picture that a later page has at another index is found only there.
 */
import type { PictureId } from '../../preload/contract';
import type { PictureColumns } from './picture-columns';

export interface IndexedPage {
  /** The index in the album of its first picture. */
  readonly from: number;
  readonly columns: PictureColumns;
}

export class AlbumRows {
  /** By number, in the order in which they arrived. */
  private readonly pages = new Map<number, IndexedPage & { count: number }>();
  private lastPage = 0;
  /** By index: the number of the page that has the picture there; 0 if none has. */
  private pageNumbers = new Uint32Array(0);
  private knownCount = 0;
  private albumTotal = 0;

  /** The pictures of the album, as its last page says. */
  get total(): number {
    return this.albumTotal;
  }

  /** The pictures that are indexed. */
  get known(): number {
    return this.knownCount;
  }

  get textLength(): number {
    let length = 0;
    for (const { columns } of this.pages.values()) length += columns.textLength;
    return length;
  }

  add(page: IndexedPage, total: number, repeated: Iterable<number>): void {
    const { from, columns } = page;
    const to = Math.min(from + columns.length, total);
    this.albumTotal = total;
    if (this.pageNumbers.length < total) {
      const longer = new Uint32Array(total);
      longer.set(this.pageNumbers);
      this.pageNumbers = longer;
    }
    for (let index = from; index < to; index += 1) this.release(index);
    for (let index = total; index < this.pageNumbers.length; index += 1) this.release(index);
    const others = [...this.pages.values()];
    this.lastPage += 1;
    const added = { from, columns, count: 0 };
    const isRepeated = new Set(repeated);
    for (let index = from; index < to; index += 1) {
      const offset = index - from;
      if (isRepeated.has(offset)) continue;
      if (others.length > 0) this.releaseElsewhere(others, columns.idAt(offset));
      this.pageNumbers[index] = this.lastPage;
      added.count += 1;
    }
    this.knownCount += added.count;
    if (added.count > 0) this.pages.set(this.lastPage, added);
  }

  /** Calls `visit` with each indexed picture, in the order of the album. */
  forEach(visit: (columns: PictureColumns, offset: number, index: number) => void): void {
    let number = 0;
    let page: IndexedPage | undefined;
    for (let index = 0; index < this.albumTotal; index += 1) {
      const next = this.pageNumbers[index] ?? 0;
      if (next === 0) continue;
      if (next !== number) page = this.pages.get(next);
      number = next;
      if (page) visit(page.columns, index - page.from, index);
    }
  }

  has(index: number): boolean {
    return (this.pageNumbers[index] ?? 0) !== 0;
  }

  at(index: number): { readonly columns: PictureColumns; readonly offset: number } | null {
    const page = this.pages.get(this.pageNumbers[index] ?? 0);
    return page ? { columns: page.columns, offset: index - page.from } : null;
  }

  indexOf(id: PictureId): number | null {
    for (const [number, { from, columns }] of this.pages) {
      const offset = columns.offsetOf(id);
      if (offset >= 0 && this.pageNumbers[from + offset] === number) return from + offset;
    }
    return null;
  }

  private releaseElsewhere(pages: readonly IndexedPage[], id: PictureId): void {
    for (const { from, columns } of pages) {
      const offset = columns.offsetOf(id);
      const page = this.pages.get(this.pageNumbers[from + offset] ?? 0);
      if (offset >= 0 && page?.columns === columns) this.release(from + offset);
    }
  }

  private release(index: number): void {
    const number = this.pageNumbers[index] ?? 0;
    const page = this.pages.get(number);
    if (!page) return;
    this.pageNumbers[index] = 0;
    this.knownCount -= 1;
    page.count -= 1;
    if (page.count === 0) this.pages.delete(number);
  }
}
