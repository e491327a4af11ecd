/** The pictures of one album as far as they are known, in the service's order. Memory only. */
import type { PictureId } from '../../preload/contract';
import type { PicturePage, PictureRecord } from '../services/album-service';

/** Readings in a row that begin because pictures moved. A service whose pages always overlap must not be read for ever. */
const MAX_RESTARTS = 5;

export class AlbumContents {
  private readonly byIndex: PictureRecord[] = [];
  private readonly indexes = new Map<PictureId, number>();
  /** By index: in which reading of the album the picture there was last brought. */
  private readonly readings: number[] = [];
  private currentReading = 0;
  private restarts = 0;
  private knownTotal: number | null = null;
  /** As the pages of this reading count them themselves. */
  private saidTotal: number | undefined;

  get total(): number | null {
    return this.knownTotal;
  }

  /** Another number than before: pictures came or went, and what was given out of an earlier reading is out of date. */
  get reading(): number {
    return this.currentReading;
  }

  /** Everything is to be read again; until then what is known still answers for the pictures on screen. */
  expire(): void {
    this.beginReading();
    this.restarts = 0;
  }

  /** A page that does not fit those read before begins a new reading, which it is the first page of. */
  add(page: PicturePage): void {
    if (this.hasMoved(page) && this.restarts < MAX_RESTARTS) {
      this.restarts += 1;
      this.beginReading();
    }
    this.saidTotal = page.saidTotal ?? this.saidTotal;
    this.knownTotal = page.total;
    page.pictures.forEach((picture, offset) => {
      const index = page.from + offset;
      const isDouble = this.isKnownElsewhere(picture.details.id, index);
      this.byIndex[index] = isDouble ? notAvailable(picture, index) : picture;
      this.readings[index] = this.currentReading;
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

  /** The first index from `from` on, below `to` and the total, whose picture this reading has not brought. */
  firstGap(from: number, to: number): number | null {
    const end = Math.min(to, this.knownTotal ?? to);
    for (let index = from; index < end; index += 1) {
      if (this.readings[index] !== this.currentReading) return index;
    }
    return null;
  }

  /** What is known without a gap from `from` on; a page may bring fewer than it should. */
  slice(from: number, to: number): PictureRecord[] {
    const known = Array.from(this.byIndex.slice(from, to), (record: PictureRecord | undefined) => record);
    const gap = known.indexOf(undefined);
    return (gap < 0 ? known : known.slice(0, gap)).filter((record) => record !== undefined);
  }

  all(): readonly PictureRecord[] {
    return this.byIndex;
  }

  private beginReading(): void {
    this.currentReading += 1;
    this.saidTotal = undefined;
  }

  private hasMoved({ from, saidTotal, pictures }: PicturePage): boolean {
    const isOtherTotal = saidTotal !== undefined && this.saidTotal !== undefined && saidTotal !== this.saidTotal;
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

/** In the place of a picture that another page has given already. Its ID is its own, so that no picture is there twice. */
function notAvailable({ details }: PictureRecord, index: number): PictureRecord {
  const { title, kind } = details;
  const id = `${details.id} again at ${index}` as PictureId; // Opaque to all but its service, which is never asked for it.
  return {
    details: { id, title, kind, safety: 'unknown', missingForVisitors: [], other: [] },
    sources: [],
    availability: 'not-available',
  };
}
