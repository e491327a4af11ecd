/**
 * Counts the pictures that leases reveal: a lease of an album counts all its pictures, and each picture counts once.
 */
import type { Album, AlbumId, AlbumOutline, IdentityKey, Lease } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';
import { albumKey, albumsKey, outlineKey } from './query-keys';

export interface RevealedCount {
  readonly pictures: number;
  /** Revealed albums of unknown size, whose pictures are not in `pictures`. */
  readonly unknownAlbums: number;
}

/** Ignores leases of everything. `sizeOf` returns null for an album of unknown size. */
export function countRevealed(
  leases: readonly Lease[],
  sizeOf: (identity: IdentityKey, albumId: AlbumId) => number | null,
): RevealedCount {
  const albums = new Map<string, number | null>();
  for (const { identity, scope } of leases) {
    if (scope.kind === 'album') albums.set(nameOf(identity, scope.albumId), sizeOf(identity, scope.albumId));
  }
  const single = new Set<string>();
  for (const { identity, scope } of leases) {
    if (scope.kind !== 'picture' && scope.kind !== 'cover') continue;
    const album = nameOf(identity, scope.albumId);
    if (!albums.has(album)) single.add(`${album} ${scope.kind === 'picture' ? scope.pictureId : 'cover'}`);
  }
  const sizes = [...albums.values()];
  const known = sizes.filter((size) => size !== null);
  return { pictures: known.reduce((sum, size) => sum + size, single.size), unknownAlbums: sizes.length - known.length };
}

function nameOf(identity: IdentityKey, albumId: AlbumId): string {
  return JSON.stringify([identity, albumId]);
}

/** Returns the album's size from cached answers, null if unknown. The outline is more accurate than the list. */
export function knownAlbumSize(identity: IdentityKey, albumId: AlbumId): number | null {
  const answers = answersOnScreen(identity);
  if (!answers) return null;
  const outlines = answers.getQueriesData<AlbumOutline>({ queryKey: outlineKey(identity, albumId) });
  const outline = outlines.find(([, data]) => data !== undefined)?.[1];
  if (outline) return outline.total;
  const listed = answers
    .getQueriesData<Album[]>({ queryKey: albumsKey(identity) })
    .flatMap(([, albums]) => albums ?? []);
  const album =
    listed.find(({ id }) => id === albumId) ?? answers.getQueryData<Album>(albumKey({ key: identity }, albumId));
  return album?.pictureCount ?? null;
}
