/** The positions in lists of found and starred pictures, for as long as their identity exists. */
import { useEffect, useState } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { CollectionBook } from './collection-book';
import { useForgotten } from './grid-memories';

/** `known`: the existing identities; null until loaded. */
export function useCollectionMemories(known: readonly IdentityKey[] | null): CollectionBook {
  const [book] = useState(() => new CollectionBook());
  useForgotten((forgotten) => book.forget(forgotten));
  useEffect(() => {
    if (known) book.keepOnly(known);
  }, [book, known]);
  return book;
}
