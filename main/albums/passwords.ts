/** Passwords for albums and for owners' sites, for as long as the program runs. Never logged, never written. */
import { LRUCache } from 'lru-cache';
import type { AlbumId, OwnerId } from '../../preload/contract';

/** More than a person types in a run; a page that was taken over must not fill main's memory. */
const ALBUMS_KEPT = 200;
const SITES_KEPT = 50;

export class Passwords {
  private readonly ofAlbums = new LRUCache<AlbumId, string>({ max: ALBUMS_KEPT });
  private readonly ofSites = new LRUCache<OwnerId, string>({ max: SITES_KEPT });

  keepForAlbum(albumId: AlbumId, password: string): void {
    this.ofAlbums.set(albumId, password);
  }

  keepForSite(ownerId: OwnerId, password: string): void {
    this.ofSites.set(ownerId, password);
  }

  /** An owner that is not known stands for none: an album that was opened by its key alone. */
  for(ownerId: OwnerId | undefined, albumId?: AlbumId): { album?: string | undefined; site?: string | undefined } {
    return {
      album: albumId === undefined ? undefined : this.ofAlbums.get(albumId),
      site: ownerId === undefined ? undefined : this.ofSites.get(ownerId),
    };
  }
}
