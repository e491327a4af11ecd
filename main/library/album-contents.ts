/** The known pictures of one album, in the service's order. Memory only. */
import type { PictureId } from '../../preload/contract';
import type { PicturePage, PictureRecord } from '../services/album-service';
import type { Answer } from './answer-store';

/**
 * Consecutive readings that start because pictures moved. Limits the reading of a service whose pages always overlap.
 */
const MAX_RESTARTS = 5;

export class AlbumContents {
  private readonly byIndex: PictureRecord[] = [];
  private readonly indexes = new Map<PictureId, number>();
  /** By index: the reading of the album that last returned the picture there. */
  private readonly readings: number[] = [];
  /** By index: when the service gave the picture there. */
  private readonly times: string[] = [];
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
  add({ value: page, asOf, isStored }: Answer<PicturePage>): void {
    this.hasStored ||= isStored === true;
    if (this.hasMoved(page) && this.restarts < MAX_RESTARTS) {
      this.restarts += 1;
      this.beginReading();
    }
    this.reportedTotal = page.reportedTotal ?? this.reportedTotal;
    this.knownTotal = page.total;
    page.pictures.forEach((picture, offset) => {
      const index = page.from + offset;
      const isDouble = this.isKnownElsewhere(picture.details.id, index);
      this.byIndex[index] = isDouble ? notAvailable(picture, index) : picture;
      this.readings[index] = this.currentReading;
      this.times[index] = asOf;
      if (!isDouble) this.indexes.set(picture.details.id, index);
    });
    this.byIndex.length = Math.min(this.byIndex.length, page.total);
  }

  indexOf(id: PictureId): number | undefined {
    return this.indexes.get(id);
  }

  find(id: PictureId): PictureRecord | undefined {
    const record = this.byIndex[this.indexes.get(id) ?? -1];
    return record?.details.id === id ? record : undefined;
  }

  /** Returns the picture, and when the service gave it. */
  answerFor(id: PictureId): Answer<PictureRecord> | undefined {
    const value = this.find(id);
    const asOf = this.times[this.indexes.get(id) ?? -1];
    return value && asOf !== undefined ? { value, asOf } : undefined;
  }

  /**
   * Returns the first index from `from` on, below `to` and the total, whose picture this reading has not returned; null
   * if there is none.
   */
  firstGap(from: number, to: number): number | null {
    const end = Math.min(to, this.knownTotal ?? to);
    for (let index = from; index < end; index += 1) {
      if (this.readings[index] !== this.currentReading) return index;
    }
    return null;
  }

  /** Returns the known pictures from `from` up to the first gap; a page may contain fewer than requested. */
  slice(from: number, to: number): PictureRecord[] {
    const known = Array.from(this.byIndex.slice(from, to), (record: PictureRecord | undefined) => record);
    const gap = known.indexOf(undefined);
    return (gap < 0 ? known : known.slice(0, gap)).filter((record) => record !== undefined);
  }

  /** Returns when the oldest of the known pictures from `from` to `to` was given, or null if none is known. */
  asOf(from: number, to: number): string | null {
    // ISO 8601 in UTC sorts by time. `reduce` skips the gaps of a partly read album.
    return this.times
      .slice(from, to)
      .reduce<string | null>((oldest, time) => (oldest === null || time < oldest ? time : oldest), null);
  }

  all(): readonly PictureRecord[] {
    return this.byIndex;
  }

  /** Width divided by height of each picture; 0 if unknown. */
  aspectRatios(): number[] {
    return this.byIndex.map(({ details: { width, height } }) =>
      width && height ? Math.round((width / height) * 1000) / 1000 : 0,
    );
  }

  private beginReading(): void {
    this.currentReading += 1;
    this.reportedTotal = undefined;
  }

  private hasMoved({ from, reportedTotal, pictures }: PicturePage): boolean {
    const isOtherTotal =
      reportedTotal !== undefined && this.reportedTotal !== undefined && reportedTotal !== this.reportedTotal;
    return isOtherTotal || pictures.some(({ details }, offset) => this.isKnownElsewhere(details.id, from + offset));
  }

  private isKnownElsewhere(id: PictureId, index: number): boolean {
    const known = this.indexes.get(id);
    return (
      known !== undefined &&
      known !== index &&
      this.readings[known] === this.currentReading &&
      this.byIndex[known]?.details.id === id
    );
  }
}

/**
 * Returns a placeholder for a picture that another page has returned already. It has its own ID, so that no picture
 * appears twice.
 */
function notAvailable({ details }: PictureRecord, index: number): PictureRecord {
  const { title, kind } = details;
  const id = `${details.id} again at ${index}` as PictureId; // Only the service interprets IDs, and it never receives this ID.
  return {
    details: { id, title, kind, safety: 'unknown', missingForVisitors: [], other: [] },
    sources: [],
    availability: 'not-available',
  };
}
