/** Composes searching: the indexes of all identities, and what the window may ask about them. */
import type { IdentityKey } from '../../preload/contract';
import type { AnswerStore } from '../library/answer-store';
import { PictureIndexes, type PictureIndexesDeps } from './picture-indexes';
import { Searches, type SearchesDeps } from './searches';

export interface OpenSearchDeps extends Omit<SearchesDeps, 'indexes'> {
  /** Opens the store behind the one that is watched. */
  readonly answersOf: (identity: IdentityKey) => AnswerStore;
  readonly openThread?: PictureIndexesDeps['openThread'];
}

export interface OpenedSearch {
  readonly searches: Searches;
  /** Opens a store of answers whose content can be searched. */
  readonly answersOf: (identity: IdentityKey) => AnswerStore;
  readonly forget: (identity: IdentityKey) => void;
  readonly close: () => Promise<void>;
}

export function openSearch({ answersOf, openThread, ...deps }: OpenSearchDeps): OpenedSearch {
  const indexes = new PictureIndexes({
    forgettables: deps.forgettables,
    onChanged: (identity) => searches.announce(identity),
    ...(openThread && { openThread }),
  });
  const searches = new Searches({ ...deps, indexes });
  return {
    searches,
    answersOf: (identity) => indexes.watch(identity, answersOf(identity)),
    forget: (identity) => indexes.forget(identity),
    close: () => {
      searches.close();
      return indexes.close();
    },
  };
}
