/** The known pictures of one album, in the service's order. Memory only. */
import type { PictureId } from '../../preload/contract';
import type { PictureRecord } from '../services/album-service';
import { type PackedPictures, pictureWithoutData } from '../services/packed-pictures';
import type { Answer, PackedPage } from './answer-store';

/**
 * Consecutive readings that start because pictures moved. Limits the reading of a service whose pages always overlap.
 */
const MAX_RESTARTS = 5;

/** Many pages of at most this size may be known, so that looking into each of them would take long. */
const SMALL_PAGE = 1_000;

interface KnownPage extends Pick<PackedPage, 'from' | 'pictures'>, Pick<Answer<unknown>, 'asOf'> {
  /** The reading of the album that returned the page. */
  readonly reading: number;
  /** The indexes of pictures that another place of the album has too. */
  readonly doubles: ReadonlySet<number>;
  /** Number of indexes that no later page has replaced. */
  indexCount: number;
}

export class AlbumContents {
  /** By number, in the order in which they were read, without the pages that later pages have replaced. */
  private readonly pages = new Map<number, KnownPage>();
  /** By picture: the small page that returned it last at a place of its own. */
  private readonly smallPages = new Map<PictureId, number>();
  private lastPage = 0;
  /** By index: the number of the page that returned the picture there last; 0 if none did. May be longer than needed. */
  private pageNumbers = new Uint32Array(0);
  private knownLength = 0;
  private currentReading = 0;
  private restarts = 0;
  private knownTotal: number | null = null;
  /** The total that the pages of this reading report. */
  private reportedTotal: number | undefined;
  private hasStored = false;

  get total(): number | null {
    return this.knownTotal;
  }

  /** Increases when pictures were added or removed; results of an earlier reading are then out of date. */
  get reading(): number {
    return this.currentReading;
  }

  /** Whether an earlier run read some of the pages, and the service has not answered since. */
  get isStored(): boolean {
    return this.hasStored;
  }

  /** The indexes of the known pictures are below this number. */
  get length(): number {
    return this.knownLength;
  }

  /** The service has answered; what is stored is replaced from now on. */
  confirm(): void {
    this.hasStored = false;
  }

  /** Marks all pages to be read again; known pictures are still returned until then. */
  expire(): void {
    this.beginReading();
    this.restarts = 0;
  }

  /** Adds a page. A page that contradicts the earlier pages starts a new reading with itself as the first page. */
  add({ value: page, asOf, isStored }: Answer<PackedPage>): void {
    const { from, pictures, total, reportedTotal } = page;
    this.hasStored ||= isStored === true;
    if (this.hasMoved(page) && this.restarts < MAX_RESTARTS) {
      this.restarts += 1;
      this.beginReading();
    }
    this.reportedTotal = reportedTotal ?? this.reportedTotal;
    this.knownTotal = total;
    const doubles = this.doublesIn(page);
    const to = Math.min(from + pictures.length, total);
    this.release(from, Math.min(to, this.knownLength));
    this.release(total, this.knownLength);
    this.knownLength = Math.min(Math.max(this.knownLength, to), total);
    this.lastPage += 1;
    this.pageNumbers = withLength(this.pageNumbers, this.knownLength).fill(this.lastPage, from, to);
    const reading = this.currentReading;
    const indexCount = Math.max(to - from, 0);
    if (indexCount === 0) return;
    this.pages.set(this.lastPage, { from, pictures, asOf, reading, doubles, indexCount });
    if (pictures.length > SMALL_PAGE) return;
    for (let offset = 0; offset < pictures.length; offset += 1) {
      if (!doubles.has(from + offset)) this.smallPages.set(pictures.idAt(offset), this.lastPage);
    }
  }

  indexOf(id: PictureId): number | undefined {
    let latest: number | undefined;
    for (const page of this.pages.values()) latest = this.indexIn(page, id) ?? latest;
    return latest;
  }

  find(id: PictureId): PictureRecord | undefined {
    const index = this.indexOf(id);
    return index === undefined ? undefined : this.at(index);
  }

  /** Returns the picture, and when the service gave it. */
  answerFor(id: PictureId): Answer<PictureRecord> | undefined {
    const index = this.indexOf(id);
    const value = index === undefined ? undefined : this.at(index);
    const asOf = index === undefined ? undefined : this.pageAt(index)?.asOf;
    return value && asOf !== undefined ? { value, asOf } : undefined;
  }

  /** Returns the pictures of the page that has this picture. */
  pageOf(id: PictureId): PackedPictures | undefined {
    const index = this.indexOf(id);
    return index === undefined ? undefined : this.pageAt(index)?.pictures;
  }

  /**
   * Returns the first index from `from` on, below `to` and the total, whose picture this reading has not returned; null
   * if there is none.
   */
  firstGap(from: number, to: number): number | null {
    const end = Math.min(to, this.knownTotal ?? to);
    for (let index = from; index < end; index += 1) {
      if (this.pageAt(index)?.reading !== this.currentReading) return index;
    }
    return null;
  }

  /** Returns the known pictures from `from` up to the first gap; a page may contain fewer than requested. */
  slice(from: number, to: number): PictureRecord[] {
    const known: PictureRecord[] = [];
    for (let index = from; index < to; index += 1) {
      const record = this.at(index);
      if (!record) break;
      known.push(record);
    }
    return known;
  }

  /** Returns the known pictures of a range, without those that are not known. */
  knownIn(from: number, to: number): PictureRecord[] {
    const known: PictureRecord[] = [];
    for (let index = from; index < Math.min(to, this.knownLength); index += 1) {
      const record = this.at(index);
      if (record) known.push(record);
    }
    return known;
  }

  /** Returns when the oldest of the known pictures from `from` to `to` was given, or null if none is known. */
  asOf(from: number, to: number): string | null {
    let oldest: string | null = null;
    for (const { asOf } of this.pagesIn(from, to)) {
      // ISO 8601 in UTC sorts by time.
      if (oldest === null || asOf < oldest) oldest = asOf;
    }
    return oldest;
  }

  /** Width divided by height of each picture; 0 if unknown. */
  aspectRatios(): Float32Array<ArrayBuffer> {
    const ratios = new Float32Array(this.knownLength);
    for (const page of this.pages.values()) {
      const { aspectRatios } = page.pictures;
      if (page.indexCount === aspectRatios.length) ratios.set(aspectRatios, page.from);
      else
        aspectRatios.forEach((ratio, offset) => {
          if (this.pageAt(page.from + offset) === page) ratios[page.from + offset] = ratio;
        });
    }
    return ratios;
  }

  /** Returns the pages that have one of these indexes. */
  private pagesIn(from: number, to: number): Iterable<KnownPage> {
    if (from <= 0 && to >= this.knownLength) return this.pages.values();
    const pages = new Set<KnownPage>();
    for (let index = from; index < Math.min(to, this.knownLength); index += 1) {
      const page = this.pageAt(index);
      if (page) pages.add(page);
    }
    return pages;
  }

  private at(index: number): PictureRecord | undefined {
    const page = this.pageAt(index);
    if (!page) return undefined;
    const record = page.pictures.at(index - page.from);
    return page.doubles.has(index) ? notAvailable(record, index) : record;
  }

  private pageAt(index: number): KnownPage | undefined {
    return this.pages.get(this.pageNumbers[index] ?? 0);
  }

  /** Forgets the pictures from `from` to `to`, and the pages of which no picture is left. */
  private release(from: number, to: number): void {
    if (from <= 0 && to >= this.knownLength) {
      this.pages.clear();
      this.smallPages.clear();
      this.pageNumbers.fill(0);
      return;
    }
    for (let index = from; index < to; index += 1) {
      const number = this.pageNumbers[index] ?? 0;
      const page = this.pages.get(number);
      if (!page) continue;
      page.indexCount -= 1;
      if (page.indexCount === 0) this.removePage(number, page);
      this.pageNumbers[index] = 0;
    }
  }

  private removePage(number: number, { pictures }: KnownPage): void {
    this.pages.delete(number);
    if (pictures.length > SMALL_PAGE) return;
    for (let offset = 0; offset < pictures.length; offset += 1) {
      const id = pictures.idAt(offset);
      if (this.smallPages.get(id) === number) this.smallPages.delete(id);
    }
  }

  /** Returns the index of the picture if this page was the last to return it there. */
  private indexIn(page: KnownPage, id: PictureId): number | undefined {
    const offset = page.pictures.indexOf(id);
    const index = page.from + offset;
    return offset < 0 || this.pageAt(index) !== page || page.doubles.has(index) ? undefined : index;
  }

  private beginReading(): void {
    this.currentReading += 1;
    this.reportedTotal = undefined;
  }

  private hasMoved(page: PackedPage): boolean {
    const { reportedTotal } = page;
    const isOtherTotal =
      reportedTotal !== undefined && this.reportedTotal !== undefined && reportedTotal !== this.reportedTotal;
    return isOtherTotal || this.knownElsewhere(page, (known, index) => known !== index).size > 0;
  }

  private doublesIn(page: PackedPage): ReadonlySet<number> {
    const { from, pictures } = page;
    const to = from + pictures.length;
    // The page replaces what is known at its own indexes.
    const doubles = this.knownElsewhere(page, (known) => known < from || known >= to);
    for (const offset of pictures.repeated) doubles.add(from + offset);
    return doubles;
  }

  /** Returns the indexes of the page's pictures that this reading has returned at an index that counts as elsewhere. */
  private knownElsewhere(
    { from, pictures }: PackedPage,
    isElsewhere: (known: number, index: number) => boolean,
  ): Set<number> {
    const indexes = new Set<number>();
    const isOfThisReading = ({ reading }: KnownPage): boolean => reading === this.currentReading;
    const current = [...this.pages.values()].filter(isOfThisReading);
    const large = current.filter((page) => page.pictures.length > SMALL_PAGE);
    for (const offset of offsetsToCompare(pictures, current)) {
      const id = pictures.idAt(offset);
      const small = this.pages.get(this.smallPages.get(id) ?? 0);
      const pages = small && isOfThisReading(small) ? [...large, small] : large;
      const isDouble = pages.some((page) => {
        const known = this.indexIn(page, id);
        return known !== undefined && isElsewhere(known, from + offset);
      });
      if (isDouble) indexes.add(from + offset);
    }
    return indexes;
  }
}

/**
 * Returns the offsets of pictures that one of the pages may have too. A whole album that replaces its first pictures has
 * far more pictures than those, and looking for each of them took main 50 ms.
 */
function offsetsToCompare(pictures: PackedPictures, pages: readonly KnownPage[]): Iterable<number> {
  const knownCount = pages.reduce((count, page) => count + page.pictures.length, 0);
  if (knownCount >= pictures.length) return pages.length === 0 ? [] : pictures.aspectRatios.keys();
  const offsets = new Set(pictures.repeated);
  for (const page of pages) {
    for (let known = 0; known < page.pictures.length; known += 1) {
      const offset = pictures.indexOf(page.pictures.idAt(known));
      if (offset >= 0) offsets.add(offset);
    }
  }
  return offsets;
}

/** Returns the same numbers with at least this length. */
function withLength(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const longer = new Uint32Array(Math.max(length, 2 * numbers.length));
  longer.set(numbers);
  return longer;
}

/**
 * Returns a placeholder for a picture that another page has returned already. It has its own ID, so that no picture
 * appears twice.
 */
function notAvailable({ details }: PictureRecord, index: number): PictureRecord {
  // Only the service interprets IDs, and it never receives this ID.
  return pictureWithoutData(`${details.id} again at ${index}` as PictureId, details);
}
