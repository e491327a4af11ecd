/** Port: observes which albums and pictures of a member a session reads, without delaying the responses. */
import type { AlbumId } from '../../preload/contract';
import type { AlbumRecord, PictureRecord } from '../services/album-service';

export interface ReadingObserver {
  albumsListed(albums: readonly AlbumRecord[]): void;
  /** The opening is in the journal. `name` is null if no list has named the album. */
  albumOpened(albumId: AlbumId, name: string | null): void;
  /** The window receives these pictures. */
  picturesRead(albumId: AlbumId, pictures: readonly PictureRecord[]): void;
  /** `albumId`: null if the list of albums could not be read. */
  readFailed(albumId: AlbumId | null, reason: unknown): void;
}

export const NO_OBSERVER: ReadingObserver = {
  albumsListed: () => undefined,
  albumOpened: () => undefined,
  picturesRead: () => undefined,
  readFailed: () => undefined,
};
