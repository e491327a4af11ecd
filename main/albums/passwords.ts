/** Passwords for albums and for owners' sites, for as long as the program runs. Never logged, never written. */
import type { AlbumId, OwnerId } from '../../preload/contract';

export class Passwords {
  private readonly ofAlbums = new Map<AlbumId, string>();
  private readonly ofSites = new Map<OwnerId, string>();

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
