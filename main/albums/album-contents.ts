/** The pictures of one album as far as they are known, in the service's order. Memory only. */
import type { PictureId } from '../../preload/contract';
import type { PicturePage, PictureRecord } from '../services/album-service';

export class AlbumContents {
  private readonly byIndex: PictureRecord[] = [];
  private readonly indexes = new Map<PictureId, number>();
  /** By index: in which reading of the album the picture there was last brought. */
  private readonly readings: number[] = [];
  private reading = 0;
  private knownTotal: number | null = null;

  get total(): number | null {
    return this.knownTotal;
  }

  /** Everything is to be read again; until then what is known still answers for the pictures on screen. */
  expire(): void {
    this.reading += 1;
  }

  add(page: PicturePage): void {
    this.knownTotal = page.total;
    page.pictures.forEach((picture, offset) => {
      this.byIndex[page.from + offset] = picture;
      this.readings[page.from + offset] = this.reading;
      this.indexes.set(picture.details.id, page.from + offset);
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
      if (this.readings[index] !== this.reading) return index;
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
}
