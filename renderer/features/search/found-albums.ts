/** The albums of a result: the first ones come with it, the others when the person asks for all. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { FoundAlbum, IdentityKey, MaskState, SearchResult } from '../../../preload/contract';
import { MOST_ALBUMS_FOUND } from '../../../preload/contract/search-limits';
import { api } from '../../api/client';
import { withoutName } from '../../domain/masked-titles';

const albumsQuery = (identity: IdentityKey, { resultId, albums }: SearchResult) =>
  queryOptions({
    queryKey: ['found-albums', identity, resultId],
    queryFn: async ({ signal, client }) => {
      const found = [...albums.first];
      for (let from = MOST_ALBUMS_FOUND; from < albums.total; from += MOST_ALBUMS_FOUND) {
        const part = { identity, resultId, from, count: MOST_ALBUMS_FOUND };
        const page = await api.search.albums(part, { signal });
        if (page.albums === null) {
          // Main no longer keeps the result.
          void client.invalidateQueries({ queryKey: ['search', identity] });
          break;
        }
        found.push(...page.albums);
      }
      return found;
    },
    gcTime: 0,
  });

export interface FoundAlbums {
  readonly albums: readonly FoundAlbum[];
  /** Null if all are listed, or are on their way. */
  readonly showAll: (() => void) | null;
}

const NONE: readonly FoundAlbum[] = [];

/** `name`: of what is searched for; all albums stay listed while more is found for it. */
export function useFoundAlbums(
  identity: IdentityKey,
  name: string | undefined,
  result: SearchResult | undefined,
  { areTitlesMasked }: MaskState,
): FoundAlbums {
  const [allOf, setAllOf] = useState<string | null>(null);
  const first = result?.albums.first ?? NONE;
  const isPart = result !== undefined && first.length < result.albums.total;
  const isAll = name !== undefined && allOf === name;
  const all = useQuery({
    ...albumsQuery(identity, result ?? NO_RESULT),
    enabled: isPart && isAll,
  });
  const found = isAll ? (all.data ?? first) : first;
  const albums = useMemo(
    () => (areTitlesMasked ? found.map(({ album, ownerId }) => ({ album: withoutName(album), ownerId })) : found),
    [found, areTitlesMasked],
  );
  const canShowAll = isPart && (!isAll || all.isError);
  return {
    albums,
    showAll: canShowAll
      ? () => {
          setAllOf(name ?? null);
          if (isAll) void all.refetch();
        }
      : null,
  };
}

/** Never asked for. */
const NO_RESULT = { resultId: '', albums: { total: 0, first: [] } } as unknown as SearchResult;
