/**
 * Keeps the selection in a list that is opened again and again: with other pictures, in another order, or after a visit
 * to another screen. Each time it has another ID and other indexes, and main knows which ones.
 */
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { IdentityKey, ResultId } from '../../preload/contract';
import { LONGEST_INDEXES } from '../../preload/contract/selection-limits';
import { api } from '../api/client';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { NOTHING_SELECTED, type Selection, selectionIn, selectionOf, textOfSelection } from './selection';
import { NO_SELECTION, SelectionController, type SelectionState, useSelection } from './selection-controller';
import { useSelections } from './selections';

export interface ListToOpen {
  readonly resultId: ResultId;
  readonly total: number;
}

export interface FollowedSelection {
  /** What is selected in the list to open, with the place from which Shift extends it; null until main has answered. */
  readonly start: SelectionState | null;
}

const followQuery = (identity: IdentityKey, from: ResultId, to: ResultId, indexes: string) =>
  queryOptions({
    queryKey: ['selection-followed', identity, from, to, indexes],
    queryFn: ({ signal }) => api.selection.follow({ identity, from, to, indexes }, { signal }),
    gcTime: 0,
  });

const NO_CONTROLLER = new SelectionController();
const NO_RESULT = '' as ResultId; // never asked for

export function outlineOfResult(resultId: ResultId): string {
  return `result ${resultId}`;
}

/** `name`: names the list; it stays when the list gets another ID. `next`: null if none is to be opened. */
export function useFollowedSelection(identity: IdentityKey, name: string, next: ListToOpen | null): FollowedSelection {
  const { controllers, results } = useSelections();
  const from = results.find(identity, name);
  const controller = (from !== null && controllers.find(identity, outlineOfResult(from))) || NO_CONTROLLER;
  const selection = useSelection(controller);
  const { anchor, beforeExtension, clicked } = controller.state;
  const lists = next && from !== null && from !== next.resultId ? { from, to: next.resultId } : null;
  const hasSelected = lists !== null && selection.count > 0;
  const isAll = hasSelected && controller.isAll;
  const inNext = useInNext(identity, lists, hasSelected && !isAll ? selection : NOTHING_SELECTED);
  const followed = isAll && next ? allOf(next) : inNext;
  const isExtended = beforeExtension !== selection;
  const before = useInNext(identity, lists, isExtended ? beforeExtension : NOTHING_SELECTED);
  const places = usePlacesInNext(identity, lists, [anchor, clicked].filter(isNumber));
  const isLost = followed === 'lost';
  useEffect(() => {
    if (!isLost) return;
    controller.clear();
    showToast(t('selection.listChanged'));
  }, [isLost, controller]);
  if (!next || !lists) return { start: NO_SELECTION };
  // A lost selection is cleared first, which ends this state.
  if (followed === null || followed === 'lost' || before === null || !places) return { start: null };
  const placeOf = (index: number | null): number | null => (index === null ? null : (places.get(index) ?? null));
  return {
    start: {
      selected: followed,
      anchor: placeOf(anchor),
      // Without its anchor, an extension would only take away what the previous one selected.
      beforeExtension: isExtended && before !== 'lost' && placeOf(anchor) !== null ? before : followed,
      clicked: placeOf(clicked),
    },
  };
}

function allOf({ total }: ListToOpen): Selection | 'lost' {
  return total === 0 ? 'lost' : selectionOf([{ from: 0, to: total }]);
}

/** Where these pictures of one list are in another one; null until main has answered, and `lost` if it does not know. */
function useInNext(
  identity: IdentityKey,
  lists: ListsToFollow | null,
  selection: Selection,
): Selection | 'lost' | null {
  const text = lists ? textOfSelection(selection) : '';
  const isTooLong = text.length > LONGEST_INDEXES;
  const { from, to } = lists ?? { from: NO_RESULT, to: NO_RESULT };
  const { data, error } = useQuery({ ...followQuery(identity, from, to, text), enabled: text !== '' && !isTooLong });
  if (text === '') return NOTHING_SELECTED;
  if (isTooLong || error !== null || data?.indexes === null) return 'lost';
  return data ? selectionIn(data.indexes) : null;
}

function isNumber(index: number | null): index is number {
  return index !== null;
}

interface ListsToFollow {
  readonly from: ResultId;
  readonly to: ResultId;
}

/** By index in one list: the index of the same picture in another one; null if it is not there, or if main does not know. */
export type PlacesInNext = ReadonlyMap<number, number | null>;

/** Asks main where these pictures of one list are in another one. Returns null until it has answered. */
export function usePlacesInNext(
  identity: IdentityKey,
  lists: ListsToFollow | null,
  indexes: readonly number[],
): PlacesInNext | null {
  const wanted = [...new Set(lists ? indexes : [])];
  const { from, to } = lists ?? { from: NO_RESULT, to: NO_RESULT };
  const answers = useQueries({ queries: wanted.map((index) => followQuery(identity, from, to, `${index}`)) });
  if (!lists || answers.some(({ isPending }) => isPending)) return null;
  return new Map(
    wanted.map((index, at) => {
      const text = answers[at]?.data?.indexes;
      return [index, typeof text === 'string' ? (selectionIn(text).ranges[0]?.from ?? null) : null];
    }),
  );
}

/** Called with the list on screen: its selection is the one to follow from now on. */
export function useNotedResult(identity: IdentityKey, name: string, resultId: ResultId | undefined): void {
  const { controllers, results } = useSelections();
  useEffect(() => {
    if (resultId === undefined) return;
    const former = results.find(identity, name);
    if (former === resultId) return;
    if (former !== null) controllers.find(identity, outlineOfResult(former))?.clear();
    results.keep(identity, name, resultId);
  }, [controllers, results, identity, name, resultId]);
}
