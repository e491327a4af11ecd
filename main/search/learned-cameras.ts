/** What was learned of the cameras of one identity's pictures, for an index that is filled later or again. */
import type { AlbumId } from '../../preload/contract';
import type { CameraToIndex } from './index-messages';
import { MAX_KNOWN_CAMERAS } from './picture-index';

export class LearnedCameras {
  private readonly learned = new Map<string, CameraToIndex>();

  get all(): Iterable<CameraToIndex> {
    return this.learned.values();
  }

  add(camera: CameraToIndex): void {
    const key = `${camera.albumId} ${camera.pictureId}`;
    this.learned.delete(key);
    this.learned.set(key, camera);
    const [oldest] = this.learned.keys();
    if (this.learned.size > MAX_KNOWN_CAMERAS && oldest !== undefined) this.learned.delete(oldest);
  }

  forgetAlbum(albumId: AlbumId): void {
    for (const [key, camera] of this.learned) if (camera.albumId === albumId) this.learned.delete(key);
  }
}
