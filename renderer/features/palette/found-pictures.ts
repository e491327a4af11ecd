/** The first pictures that a text finds among those that were read. */
import { QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { FoundPicture, IdentityKey } from '../../../preload/contract';
import { searchTerms } from '../../../preload/contract/text-match';
import { api } from '../../api/client';

/** More than a person reads in a list; the search screen shows all. */
const SHOWN = 8;
/** Asked for nothing: while no identity is shown, there is no other one. */
const NO_CLIENT = new QueryClient();
const NONE: readonly FoundPicture[] = [];

export interface PictureSearch {
  readonly identity: IdentityKey;
  /** Of the identity. */
  readonly client: QueryClient;
}

/** `search`: null if nothing may be searched. One letter finds too much. */
export function useFoundPictures(search: PictureSearch | null, text: string): readonly FoundPicture[] {
  const isWanted = search !== null && searchTerms(text).join('').length > 1;
  const { data } = useQuery(foundQuery(isWanted ? search.identity : null, text), search?.client ?? NO_CLIENT);
  return isWanted ? (data ?? NONE) : NONE;
}

const foundQuery = (identity: IdentityKey | null, text: string) =>
  queryOptions({
    queryKey: ['found-pictures', identity, text],
    queryFn: identity === null ? skipToken : ({ signal }) => findPictures(identity, text, signal),
    // More may have been read when the same text is typed again.
    gcTime: 0,
    staleTime: 0,
  });

async function findPictures(
  identity: IdentityKey,
  text: string,
  signal: AbortSignal,
): Promise<readonly FoundPicture[]> {
  const { resultId, pictures } = await api.search.open({ identity, text }, { signal });
  void api.search.close({ identity, resultId });
  return pictures.first.slice(0, SHOWN);
}
