/** Finds where an album has a picture now: pictures may have been added or removed since the list noted its place. */
import type { QueryClient } from '@tanstack/react-query';
import type { Identity, MaskState } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import type { CollectedPicture } from '../domain/collected-picture';
import { albumsQuery } from '../features/albums/queries';

/** As many pictures as a call may ask for. */
const RANGE = 200;
/** Ranges that are looked into, those nearest to the noted place first. */
const MOST_RANGES = 6;
/** Milliseconds; after that, the album is opened without a place. */
const LIMIT_MS = 4_000;

/** `unknown`: neither the service nor what is stored could tell. */
export type PlaceNow =
  | { readonly state: 'found'; readonly index: number }
  | { readonly state: 'not-in-album' | 'no-album' | 'unknown' };

export async function placeInAlbum(
  client: QueryClient,
  identity: Identity,
  mask: MaskState,
  picture: CollectedPicture,
  stopped: AbortSignal,
): Promise<PlaceNow> {
  const [isListed, place] = await Promise.all([
    isAlbumListed(client, identity, mask, picture),
    lookUp(identity, picture, withLimit(stopped)),
  ]);
  return isListed ? place : { state: 'no-album' };
}

/** True also if that is not known, or if the service has albums that no list contains. */
async function isAlbumListed(
  client: QueryClient,
  identity: Identity,
  mask: MaskState,
  {
    album,
    place: { ownerId },
  }: { readonly album: CollectedPicture['album']; readonly place: Pick<CollectedPicture['place'], 'ownerId'> },
): Promise<boolean> {
  if (ownerId === null || identity.capabilities.unlistedAlbums) return true;
  const albums = await client.query(albumsQuery(identity, ownerId, mask)).catch(() => null);
  return albums?.some(({ id }) => id === album.id) ?? true;
}

/** Chromium 114 has no `AbortSignal.any`. */
function withLimit(stopped: AbortSignal): AbortSignal {
  const either = new AbortController();
  for (const signal of [stopped, AbortSignal.timeout(LIMIT_MS)])
    signal.addEventListener('abort', () => either.abort(), { once: true });
  return either.signal;
}

async function lookUp(
  { key: identity }: Identity,
  { album, summary, place: { index: noted, orderBy } }: CollectedPicture,
  signal: AbortSignal,
): Promise<PlaceNow> {
  const of = { identity, albumId: album.id, orderBy };
  try {
    // Asks the service, so that the ranges below are not those of an earlier run.
    const { total } = await api.pictures.outline(of, { signal });
    for (const from of rangesAround(noted ?? 0, total)) {
      const { pictures } = await api.pictures.range({ ...of, from, count: RANGE }, { signal });
      const at = pictures.findIndex(({ id }) => id === summary.id);
      if (at >= 0) return { state: 'found', index: from + at };
    }
    return { state: 'not-in-album' };
  } catch (reason) {
    return { state: toAppError(reason).kind === 'not-found' ? 'no-album' : 'unknown' };
  }
}

function rangesAround(index: number, total: number): readonly number[] {
  const nearest = Math.floor(Math.max(0, Math.min(index, total - 1)) / RANGE);
  return Array.from({ length: Math.ceil(total / RANGE) }, (_none, range) => range)
    .sort((one, other) => Math.abs(one - nearest) - Math.abs(other - nearest))
    .slice(0, MOST_RANGES)
    .map((range) => range * RANGE);
}
