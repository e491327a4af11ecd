/** The lists of the active identity: what was seen last, and what is starred. */
import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type {
  Album,
  FavouriteAlbum,
  FavouriteList,
  FavouritePicture,
  Identity,
  IdentityKey,
  MaskState,
  PictureSummary,
} from '../../../preload/contract';
import { api } from '../../api/client';
import { favouriteListsKey } from '../../domain/favourites';
import { withoutName, withoutTitle } from '../../domain/masked-titles';

/** Entries per call. */
const CHUNK = 200;

const albumsQuery = (identity: IdentityKey, of: FavouriteList) =>
  queryOptions({
    queryKey: [...favouriteListsKey(identity), of, 'albums'],
    queryFn: async ({ signal }) => {
      const albums: FavouriteAlbum[] = [];
      for (;;) {
        const page = await api.favourites.albums({ identity, of, from: albums.length, count: CHUNK }, { signal });
        albums.push(...page.albums);
        if (page.albums.length === 0 || albums.length >= page.total) return albums;
      }
    },
    gcTime: 0,
  });

type PicturesAnswer = Awaited<ReturnType<typeof api.favourites.pictures>>;

const picturesQuery = (identity: IdentityKey, of: FavouriteList, chunk: number) =>
  queryOptions({
    queryKey: [...favouriteListsKey(identity), of, 'pictures', chunk],
    queryFn: ({ signal }) => api.favourites.pictures({ identity, of, from: chunk * CHUNK, count: CHUNK }, { signal }),
    // The ratios are an array of numbers, which is not compared.
    structuralSharing: false,
    gcTime: 0,
  });

export function useFavouriteAlbums({ key }: Identity, of: FavouriteList, { areTitlesMasked }: MaskState) {
  const query = useQuery(albumsQuery(key, of));
  const { data } = query;
  const albums = useMemo(
    () => data?.map((each) => (areTitlesMasked ? { ...each, album: withoutName(each.album) } : each)),
    [data, areTitlesMasked],
  );
  return { ...query, albums };
}

interface AlbumAndPicture {
  readonly album: Album;
  readonly summary: PictureSummary;
}

type Combined = Omit<FavouritePictures, 'at'> & { readonly at: (index: number) => FavouritePicture | undefined };

export interface FavouritePictures {
  /** Undefined until main has answered. */
  readonly total: number | undefined;
  readonly at: (index: number) => AlbumAndPicture | undefined;
  /** Width divided by height of each picture; null unless all are known. */
  readonly aspectRatios: ArrayLike<number> | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Loads the chunks that have one of the indexes; the first one always, because it has the total. */
export function useFavouritePictures(
  { key }: Identity,
  of: FavouriteList,
  { areTitlesMasked }: MaskState,
  indexes: readonly number[],
): FavouritePictures {
  const names = [...new Set([0, ...indexes.map((index) => Math.floor(index / CHUNK))])].join(' ');
  const chunks = useMemo(() => names.split(' ').map(Number), [names]);
  const combine = useCallback((results: UseQueryResult<PicturesAnswer>[]) => combined(chunks, results), [chunks]);
  const known = useQueries({ queries: chunks.map((chunk) => picturesQuery(key, of, chunk)), combine });
  return useMemo(
    () => ({
      ...known,
      at: (index: number) => {
        const found = known.at(index);
        return found && pairOf(found, areTitlesMasked);
      },
    }),
    [known, areTitlesMasked],
  );
}

const pairs = new WeakMap<FavouritePicture, AlbumAndPicture>();

/** Returns the same object for the same picture, so that nothing is drawn again for each call. */
function pairOf(found: FavouritePicture, areTitlesMasked: boolean): AlbumAndPicture {
  const album = areTitlesMasked ? withoutName(found.album) : found.album;
  const summary = areTitlesMasked ? withoutTitle(found.picture) : found.picture;
  const known = pairs.get(found);
  if (known?.album === album && known.summary === summary) return known;
  const pair = { album, summary };
  pairs.set(found, pair);
  return pair;
}

function combined(chunks: readonly number[], results: readonly UseQueryResult<PicturesAnswer>[]): Combined {
  const byChunk = new Map(chunks.map((chunk, position) => [chunk, results[position]?.data]));
  const first = byChunk.get(0);
  return {
    total: first?.total,
    at: (index) => byChunk.get(Math.floor(index / CHUNK))?.pictures[index % CHUNK],
    aspectRatios: first?.aspectRatios ?? null,
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
