/** The lists of the active identity: what was seen last, and what is starred. */
import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type {
  FavouriteAlbum,
  FavouriteList,
  FavouritePicture,
  Identity,
  IdentityKey,
  MaskState,
  ResultId,
  Sorting,
} from '../../../preload/contract';
import { api } from '../../api/client';
import type { CollectedPicture } from '../../domain/collected-picture';
import { favouriteListsKey } from '../../domain/favourites';
import { isRetrying } from '../../domain/is-retrying';
import { withoutName, withoutTitle } from '../../domain/masked-titles';
import type { FavouritesTab } from './tabs';

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

const openQuery = (identity: IdentityKey, of: FavouriteList, sorting: Sorting, areTitlesMasked: boolean) =>
  queryOptions({
    // Masked titles order nothing.
    queryKey: [...favouriteListsKey(identity), of, 'open', sorting, sorting.by === 'name' && areTitlesMasked],
    queryFn: ({ signal }) => api.favourites.open({ identity, of, sorting }, { signal }),
    gcTime: 0,
    structuralSharing: false,
  });

const picturesQuery = (identity: IdentityKey, resultId: ResultId, chunk: number) =>
  queryOptions({
    queryKey: ['favourite-pictures', identity, resultId, chunk],
    queryFn: async ({ signal, client }) => {
      const range = { from: chunk * CHUNK, count: CHUNK };
      const { pictures } = await api.favourites.pictures({ identity, resultId, ...range }, { signal });
      // Main no longer keeps the list.
      if (pictures === null) void client.invalidateQueries({ queryKey: favouriteListsKey(identity) });
      return pictures;
    },
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

/** Whether the list is known to have entries. */
export function useHasEntries(
  { key }: Identity,
  { of, kind }: FavouritesTab,
  sorting: Sorting,
  { areTitlesMasked }: MaskState,
): boolean {
  const albums = useQuery({ ...albumsQuery(key, of), enabled: kind === 'albums' });
  const pictures = useQuery({ ...openQuery(key, of, sorting, areTitlesMasked), enabled: kind === 'pictures' });
  return ((kind === 'albums' ? albums.data?.length : pictures.data?.total) ?? 0) > 0;
}

type Combined = Pick<FavouritePictures, 'error' | 'isRetrying' | 'retry'> & {
  readonly at: (index: number) => FavouritePicture | undefined;
};

export interface FavouritePictures {
  /** Undefined until main has answered. */
  readonly list: { readonly resultId: ResultId; readonly total: number } | undefined;
  readonly at: (index: number) => CollectedPicture | undefined;
  /** Width divided by height of each picture; null unless all are known. */
  readonly aspectRatios: ArrayLike<number> | null;
  readonly error: Error | null;
  /** What failed is tried again. */
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

const NO_LIST = '' as ResultId; // never asked for

/** Loads the chunks that have one of the indexes. */
export function useFavouritePictures(
  { key }: Identity,
  of: FavouriteList,
  sorting: Sorting,
  { areTitlesMasked }: MaskState,
  indexes: readonly number[],
): FavouritePictures {
  const opened = useQuery(openQuery(key, of, sorting, areTitlesMasked));
  const { data: list, refetch } = opened;
  const isOpeningAgain = isRetrying(opened);
  const names = list ? [...new Set([0, ...indexes.map((index) => Math.floor(index / CHUNK))])].join(' ') : '';
  const chunks = useMemo(() => names.split(' ').filter(Boolean).map(Number), [names]);
  const combine = useCallback(
    (results: UseQueryResult<FavouritePicture[] | null>[]) => combined(chunks, results),
    [chunks],
  );
  const known = useQueries({
    queries: chunks.map((chunk) => picturesQuery(key, list?.resultId ?? NO_LIST, chunk)),
    combine,
  });
  return useMemo(
    () => ({
      list,
      aspectRatios: list?.aspectRatios ?? null,
      error: opened.error ?? known.error,
      isRetrying: isOpeningAgain || known.isRetrying,
      retry: () => {
        if (opened.error) void refetch();
        known.retry();
      },
      at: (index: number) => {
        const found = known.at(index);
        return found && collectedOf(found, areTitlesMasked);
      },
    }),
    [known, list, opened.error, isOpeningAgain, refetch, areTitlesMasked],
  );
}

const collected = new WeakMap<FavouritePicture, CollectedPicture>();

/** Returns the same object for the same picture, so that nothing is drawn again for each call. */
function collectedOf(found: FavouritePicture, areTitlesMasked: boolean): CollectedPicture {
  const album = areTitlesMasked ? withoutName(found.album) : found.album;
  const summary = areTitlesMasked ? withoutTitle(found.picture) : found.picture;
  const known = collected.get(found);
  if (known?.album === album && known.summary === summary) return known;
  const { ownerId, index, orderBy } = found;
  const picture = { album, summary, place: { ownerId, index, orderBy } };
  collected.set(found, picture);
  return picture;
}

function combined(chunks: readonly number[], results: readonly UseQueryResult<FavouritePicture[] | null>[]): Combined {
  const byChunk = new Map(chunks.map((chunk, position) => [chunk, results[position]?.data]));
  return {
    at: (index) => byChunk.get(Math.floor(index / CHUNK))?.[index % CHUNK],
    error: results.find(({ error }) => error)?.error ?? null,
    isRetrying: results.some(isRetrying),
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}
