/** The arrangement of each view, by identity. */
import { useEffect, useState } from 'react';
import type { IdentityKey, SavedArrangement } from '../../preload/contract';
import type { ArrangementMemory } from '../domain/arrangement';
import { ArrangementBook } from './arrangement-book';
import { useForgotten } from './grid-memories';
import { lastView } from './last-view';

/** `saved`: what the last run saved. `known`: the existing identities; null until loaded. */
export function useArrangements(
  identity: IdentityKey | undefined,
  saved: readonly SavedArrangement[],
  known: readonly IdentityKey[] | null,
): (name: string) => ArrangementMemory {
  const [book] = useState(
    () =>
      new ArrangementBook({
        write: (arrangements) => lastView.add({ arrangements }),
        whenAtRest: (task) => lastView.whenAtRest('arrangements', task),
      }),
  );
  useForgotten((forgotten) => book.forget(forgotten));
  useEffect(() => {
    if (known) book.keepOnly(known);
  }, [book, known]);
  return (name) => book.of(identity ?? ('' as IdentityKey), name, saved); // without an identity no view is rendered
}
