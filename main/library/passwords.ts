/**
 * Passwords for albums and for owners' sites, kept until the program quits. They are never logged or written to disk.
 */
import { LRUCache } from 'lru-cache';
import type { AlbumId, OwnerId } from '../../preload/contract';

/**
 * More passwords than a person types in one run; the limit prevents a compromised renderer from filling main's memory.
 */
const ALBUMS_KEPT = 200;
const SITES_KEPT = 50;

export interface AlbumPasswords {
  readonly album?: string | undefined;
  /** Password for the whole site of the album's owner. */
  readonly site?: string | undefined;
}

export class Passwords {
  private readonly ofAlbums = new LRUCache<AlbumId, AlbumPasswords>({ max: ALBUMS_KEPT });
  private readonly ofSites = new LRUCache<OwnerId, string>({ max: SITES_KEPT });

  /**
   * Keeps the passwords of an album, including `site` if the owner is unknown because the album was opened by its key
   * alone.
   */
  keepForAlbum(albumId: AlbumId, passwords: AlbumPasswords): void {
    this.ofAlbums.set(albumId, { ...this.ofAlbums.get(albumId), ...passwords });
  }

  keepForSite(ownerId: OwnerId, password: string): void {
    this.ofSites.set(ownerId, password);
  }

  for(ownerId: OwnerId | undefined, albumId?: AlbumId): AlbumPasswords {
    const kept = albumId === undefined ? undefined : this.ofAlbums.get(albumId);
    const ofSite = ownerId === undefined ? undefined : this.ofSites.get(ownerId);
    return { album: kept?.album, site: ofSite ?? kept?.site };
  }
}
