import { useMemo, useState } from 'react';
import {
  type QueryClient,
  queryOptions,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Album, AlbumId, Category, CategoryId, Identity, MaskState, OwnerId } from '../../../preload/contract';
import { api } from '../../api/client';
import { storedFirst } from '../../api/stored-first';
import { knownMask } from '../../domain/mask-state';
import { withoutName } from '../../domain/masked-titles';
import { maskVariant } from '../../domain/masking';
import { t } from '../../ui/language';
import { joinTree } from './category-branches';
import { type CategoryPath, findCategory, pathToCategory, type Reading, type TreeCategory } from './category-lines';
import { albumKey, albumsKey, ownersKey } from '../../domain/query-keys';

export const ownersQuery = (identity: Identity) =>
  queryOptions({
    queryKey: ownersKey(identity),
    queryFn: ({ signal, ...context }) =>
      storedFirst(context, {
        async stored() {
          const found = await api.owners.stored({ identity: identity.key }, { signal });
          return found && { data: found.owners, asOf: found.asOf };
        },
        ask: () => api.owners.list({ identity: identity.key }, { signal }),
      }),
  });

type MaskVariant = ReturnType<typeof maskVariant>;

const albumsIn = (identity: Identity, ownerId: OwnerId, variant: MaskVariant) =>
  queryOptions({
    queryKey: [...albumsKey(identity.key), ownerId, variant],
    queryFn: ({ signal, ...context }) =>
      storedFirst(context, {
        async stored() {
          const found = await api.albums.stored({ identity: identity.key, ownerId }, { signal });
          return found && { data: found.albums, asOf: found.asOf };
        },
        ask: async () => (await api.albums.list({ identity: identity.key, ownerId }, { signal })).albums,
      }),
  });

/** The albums of an owner with this state of the mask. */
export const albumsQuery = (identity: Identity, ownerId: OwnerId, mask: MaskState) =>
  albumsIn(identity, ownerId, maskVariant(identity, mask));

/** Begins to load an owner's albums, and the owners, before a screen shows them. */
export function loadAlbumsAhead(queries: QueryClient, identity: Identity, ownerId: OwnerId): void {
  // The screens tell of errors, because they ask for the same.
  queries.query(ownersQuery(identity)).catch(() => undefined);
  queries.query(albumsQuery(identity, ownerId, knownMask())).catch(() => undefined);
}

/** The albums of all owners whose lists the query client has; an owner's list may be there masked and unmasked. */
export function loadedAlbums(
  queries: QueryClient,
  identity: Identity,
): readonly { readonly album: Album; readonly ownerId: OwnerId }[] {
  const lists = queries.getQueriesData<Album[]>({ queryKey: albumsKey(identity.key) });
  // The third element is the owner's ID: see `albumsIn`.
  const byOwner = new Map(lists.map(([queryKey, albums]) => [queryKey[2] as OwnerId, albums ?? []]));
  const { areTitlesMasked } = knownMask();
  return [...byOwner].flatMap(([ownerId, albums]) =>
    albums.map((album) => ({ album: areTitlesMasked ? withoutName(album) : album, ownerId })),
  );
}

export interface Albums extends Pick<
  UseQueryResult<Album[]>,
  'data' | 'error' | 'isSuccess' | 'isError' | 'isFetching' | 'refetch'
> {
  /** True if the albums were loaded before the mask changed, because the new answer is pending or failed. */
  readonly isFormer: boolean;
}

/**
 * Loads an owner's albums. The mask changes covers but not the list, so the previous response stays until the new
 * response arrives, or if the request fails. `ownerId` is undefined until the owner is known.
 */
export function useAlbums(identity: Identity, ownerId: OwnerId | undefined, mask: MaskState): Albums {
  const queries = useQueryClient();
  const queryOf = (variant: MaskVariant) => albumsIn(identity, ownerId ?? ('' as OwnerId), variant); // never requested without an owner
  const variant = maskVariant(identity, mask);
  const { data, error, isSuccess, isError, isFetching, refetch } = useQuery({
    ...queryOf(variant),
    enabled: ownerId !== undefined,
  });
  const former = data ? undefined : queries.getQueryData(queryOf(variant === 'masked' ? 'plain' : 'masked').queryKey);
  const shown = data ?? former;
  const hiddenName = t('maskedTitles.album');
  const hidden = useMemo(
    () => (mask.areTitlesMasked ? shown?.map((album) => withoutName(album, hiddenName)) : undefined),
    [shown, mask.areTitlesMasked, hiddenName],
  );
  return { data: hidden ?? shown, isFormer: former !== undefined, error, isSuccess, isError, isFetching, refetch };
}

/** An album that no list contains, as it was opened; requested again by its ID after a restart. */
export const unlistedAlbumQuery = (identity: Identity, albumId: AlbumId) =>
  queryOptions({
    queryKey: albumKey(identity, albumId),
    queryFn: ({ signal }) => api.albums.find({ identity: identity.key, text: albumId }, { signal }),
  });

export const categoriesQuery = (identity: Identity, ownerId: OwnerId) =>
  queryOptions({
    queryKey: ['categories', identity.key, ownerId],
    queryFn: ({ signal, ...context }) =>
      storedFirst(context, {
        async stored() {
          const found = await api.albums.storedCategories({ identity: identity.key, ownerId }, { signal });
          return found && { data: found.categories, asOf: found.asOf };
        },
        ask: () => api.albums.categories({ identity: identity.key, ownerId }, { signal }),
      }),
    enabled: identity.capabilities.categories,
  });

/** The subcategories that the service lists in a category; `null` names the top of the tree. */
const subCategoriesQuery = (identity: Identity, ownerId: OwnerId, categoryId: CategoryId | null) =>
  queryOptions({
    queryKey: ['categories', identity.key, ownerId, 'below', categoryId],
    queryFn: ({ signal }) => api.albums.subCategories({ identity: identity.key, ownerId, categoryId }, { signal }),
    enabled: identity.capabilities.categories,
  });

export interface Categories {
  /** Undefined until the categories are loaded. */
  readonly tree: readonly TreeCategory[] | undefined;
  /** Stays while it is tried again, so that the button for that keeps the focus. */
  readonly error: Error | null;
  /** The category that could not be listed; null if the error concerns all, or those at the top. */
  readonly failedName: string | null;
  /** The same. */
  readonly failedPath: CategoryPath | null;
  readonly isTryingAgain: boolean;
  /** The chosen category may be among those that are still being listed. */
  readonly isReading: boolean;
  readonly retry: () => void;
}

/** The categories of the albums, and those that the service lists in each category that is shown expanded. */
export function useCategories(
  identity: Identity,
  ownerId: OwnerId,
  isOpen: (key: string, isLazy: boolean) => boolean,
): Categories {
  const queries = useQueryClient();
  const known = useQuery(categoriesQuery(identity, ownerId));
  const queryOf = (id: CategoryId | null) => subCategoriesQuery(identity, ownerId, id);
  const cached = (id: CategoryId | null) => queries.getQueryData(queryOf(id).queryKey) ?? 'unread';
  const ids = known.data ? [null, ...joinTree(known.data, cached, isOpen).wanted] : [];
  const listed = useQueries({ queries: ids.map(queryOf), combine: joinAnswers });
  const idsKey = JSON.stringify(ids);
  const tree = useMemo(() => {
    if (!known.data) return undefined;
    const answers = new Map((JSON.parse(idsKey) as (CategoryId | null)[]).map((id, index) => [id, listed[index]]));
    // What is collapsed is not asked for, but an earlier answer still counts.
    const earlier = (id: CategoryId | null) =>
      queries.getQueryData(subCategoriesQuery(identity, ownerId, id).queryKey) ?? 'unread';
    return joinTree(
      known.data,
      (id) => {
        const answer = answers.get(id);
        return answer ? stateOf(answer) : earlier(id);
      },
      isOpen,
    ).categories;
  }, [known.data, listed, idsKey, isOpen, queries, identity, ownerId]);
  const isReading = known.isLoading || listed.some(({ isPending, error }) => isPending && error === null);
  const failedAt = listed.findIndex(({ error }) => error !== null);
  const error = known.error ?? listed[failedAt]?.error ?? null;
  const failure = useKeptFailure(error && { error, id: known.error ? null : (ids[failedAt] ?? null) }, isReading);
  const failedPath = (tree && failure?.id && pathToCategory(tree, failure.id)) ?? null;
  return {
    tree,
    error: failure?.error ?? null,
    failedName: (tree && failedPath && findCategory(tree, failedPath)?.name) ?? null,
    failedPath,
    isTryingAgain: error === null && failure !== null,
    isReading,
    retry: () => {
      if (known.error) void known.refetch();
      for (const [index, id] of ids.entries()) {
        if (listed[index]?.error) void queries.refetchQueries({ queryKey: queryOf(id).queryKey, exact: true });
      }
    },
  };
}

interface Failure {
  readonly error: Error;
  /** The category that could not be listed. */
  readonly id: CategoryId | null;
}

/** Returns the failure, and the last one while it is tried again. */
function useKeptFailure(failure: Failure | null, isReading: boolean): Failure | null {
  const [kept, setKept] = useState(failure);
  const shown = failure ?? (isReading ? kept : null);
  if (shown?.error !== kept?.error) setKept(shown);
  return shown;
}

type ListedAnswer = Pick<UseQueryResult<readonly Category[]>, 'data' | 'error' | 'isPending'>;

/** The library compares what this returns, so it must contain nothing that changes with each render. */
function joinAnswers(results: readonly UseQueryResult<readonly Category[]>[]): ListedAnswer[] {
  return results.map(({ data, error, isPending }) => ({ data, error, isPending }));
}

function stateOf(answer: ListedAnswer): readonly Category[] | Reading {
  return answer.data ?? (answer.error ? 'failed' : 'reading');
}

export const subscriptionQuery = (identity: Identity, ownerId: OwnerId) =>
  queryOptions({
    queryKey: ['subscription', identity.key, ownerId],
    queryFn: ({ signal }) => api.owners.subscription({ identity: identity.key, ownerId }, { signal }),
    enabled: identity.capabilities.subscriptions,
  });
