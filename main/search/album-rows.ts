/**
 * The indexed pictures of one album in one order of the service, page by page. A later page replaces the pictures of
 * earlier ones at its own indexes, and a picture that a later page has at another index is found only there.
 */
import type { PictureId } from '../../preload/contract';
import type { PictureColumns } from './picture-columns';

/** Pages with at most so many pictures can be thousands, so a map says which of them has a picture. */
const SMALL_PAGE = 100;

export interface IndexedPage {
  /** The index in the album of its first picture. */
  readonly from: number;
  readonly columns: PictureColumns;
}

type CountedPage = IndexedPage & { count: number };

export class AlbumRows {
  /** By number, in the order in which they arrived. */
  private readonly pages = new Map<number, CountedPage>();
  private readonly largePages = new Map<number, CountedPage>();
  /** By picture: the number of the small page that has it. */
  private readonly smallPages = new Map<PictureId, number>();
  private lastPage = 0;
  /** By index: the number of the page that has the picture there; 0 if none has. */
  private pageNumbers = new Uint32Array(0);
  /** By index: 1 if a page was about it, also if that listed a picture twice. */
  private covered = new Uint8Array(0);
  private coveredCount = 0;
  private knownCount = 0;
  private albumTotal = 0;
  private textCount = 0;

  /** The pictures of the album, as its last page says. */
  get total(): number {
    return this.albumTotal;
  }

  /** The pictures that are indexed. */
  get known(): number {
    return this.knownCount;
  }

  /** The indexes that pages were about. All are if the album was read completely. */
  get coverage(): number {
    return this.coveredCount;
  }

  get textLength(): number {
    return this.textCount;
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
    this.cover(from, to, total);
    for (let index = from; index < to; index += 1) this.release(index);
    for (let index = total; index < this.pageNumbers.length; index += 1) this.release(index);
    const largeOnes = [...this.largePages.values()];
    this.lastPage += 1;
    const added = { from, columns, count: 0 };
    const isRepeated = new Set(repeated);
    const isSmall = columns.length <= SMALL_PAGE;
    for (let index = from; index < to; index += 1) {
      const offset = index - from;
      if (isRepeated.has(offset)) continue;
      if (this.knownCount > 0) this.releaseElsewhere(largeOnes, columns.idAt(offset));
      this.pageNumbers[index] = this.lastPage;
      if (isSmall) this.smallPages.set(columns.idAt(offset), this.lastPage);
      added.count += 1;
    }
    this.knownCount += added.count;
    if (added.count === 0) return;
    this.pages.set(this.lastPage, added);
    if (!isSmall) this.largePages.set(this.lastPage, added);
    this.textCount += columns.textLength;
  }

  /** Adds what was learned later. `camera`: its number. */
  addCamera(id: PictureId, text: string, camera: number): void {
    const index = this.indexOf(id);
    const page = index === null ? undefined : this.pages.get(this.pageNumbers[index] ?? 0);
    if (index === null || !page) return;
    const { columns, from } = page;
    this.textCount -= columns.textLength;
    columns.addText(index - from, text);
    columns.setCamera(index - from, camera);
    this.textCount += columns.textLength;
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

  /** `guess`: an index at which the picture probably is, which is looked at first. */
  indexOf(id: PictureId, guess = -1): number | null {
    const guessed = this.pages.get(this.pageNumbers[guess] ?? 0);
    if (guessed?.columns.idAt(guess - guessed.from) === id) return guess;
    const number = this.smallPages.get(id);
    const small = number === undefined ? undefined : this.pages.get(number);
    const candidates = small ? [small] : this.largePages.values();
    for (const page of candidates) {
      const index = this.indexIn(page, id);
      if (index !== null) return index;
    }
    return null;
  }

  private indexIn(page: IndexedPage, id: PictureId): number | null {
    const { from, columns } = page;
    const offset = columns.offsetOf(id);
    return offset >= 0 && this.pages.get(this.pageNumbers[from + offset] ?? 0) === page ? from + offset : null;
  }

  private releaseElsewhere(largeOnes: readonly IndexedPage[], id: PictureId): void {
    const small = this.pages.get(this.smallPages.get(id) ?? 0);
    for (const page of small ? [...largeOnes, small] : largeOnes) {
      const index = this.indexIn(page, id);
      if (index !== null) this.release(index);
    }
  }

  private release(index: number): void {
    const number = this.pageNumbers[index] ?? 0;
    const page = this.pages.get(number);
    if (!page) return;
    this.pageNumbers[index] = 0;
    this.knownCount -= 1;
    page.count -= 1;
    if (!this.largePages.has(number)) this.smallPages.delete(page.columns.idAt(index - page.from));
    if (page.count > 0) return;
    this.pages.delete(number);
    this.largePages.delete(number);
    this.textCount -= page.columns.textLength;
  }

  private cover(from: number, to: number, total: number): void {
    if (this.covered.length !== total) {
      const former = this.covered.subarray(0, total);
      this.covered = new Uint8Array(total);
      this.covered.set(former);
      this.coveredCount = former.reduce((sum, each) => sum + each, 0);
    }
    for (let index = from; index < to; index += 1) {
      this.coveredCount += 1 - (this.covered[index] ?? 0);
      this.covered[index] = 1;
    }
  }
}
