/** The pictures of one album as far as they are known, in the service's order. Memory only. */
import type { PictureId } from '../../preload/contract';
import type { PicturePage, PictureRecord } from '../services/album-service';

export class AlbumContents {
  private readonly byIndex: PictureRecord[] = [];
  private readonly byId = new Map<PictureId, PictureRecord>();
  private knownTotal: number | null = null;

  get total(): number | null {
    return this.knownTotal;
  }

  add(page: PicturePage): void {
    this.knownTotal = page.total;
    page.pictures.forEach((picture, offset) => {
      this.byIndex[page.from + offset] = picture;
      this.byId.set(picture.details.id, picture);
    });
  }

  find(id: PictureId): PictureRecord | undefined {
    return this.byId.get(id);
  }

  /** The first index from `from` on, below `to` and the total, whose picture is not known yet. */
  firstGap(from: number, to: number): number | null {
    const end = Math.min(to, this.knownTotal ?? to);
    for (let index = from; index < end; index += 1) {
      if (!this.byIndex[index]) return index;
    }
    return null;
  }

  slice(from: number, to: number): PictureRecord[] {
    return this.byIndex.slice(from, to);
  }

  all(): readonly PictureRecord[] {
    return this.byIndex;
  }
}
