/**
 * The result on screen. Another one takes its place only when its pictures in view are loaded, and the picture that was
 * chosen stays chosen.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FoundPicture, Identity, IdentityKey, MaskState, ResultId, SearchResult } from '../../../preload/contract';
import { api } from '../../api/client';
import {
  type ListToOpen,
  type PlacesInNext,
  outlineOfResult,
  useFollowedSelection,
  useNotedResult,
  usePlacesInNext,
} from '../../domain/followed-selection';
import type { ListInOrder } from '../../domain/list-in-order';
import type { SelectionState } from '../../domain/selection-controller';
import { useSelections } from '../../domain/selections';
import { CHUNK, type ChunkWanted, collectedOf, useFoundChunks } from './found-pictures';
import type { OpenedResult } from './queries';

/** The pictures that the grid and the viewer need. */
interface View {
  readonly wanted: readonly number[];
  readonly active: number;
}

interface Shown extends OpenedResult {
  readonly list: ListInOrder;
  /** What is selected in it at first. */
  readonly selection: SelectionState;
}

export interface ShownResult {
  /** Equal for equal terms. */
  readonly name: string;
  /** See `OpenedResult`. */
  readonly isOfNoTerms: boolean;
  readonly result: SearchResult;
  readonly list: ListInOrder;
  readonly selection: SelectionState;
  readonly at: (index: number) => ReturnType<typeof collectedOf> | undefined;
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly retry: () => void;
  /** False while it is only kept below the viewer: the mask has changed since, and its counts may not be shown. */
  readonly mayBeShown: boolean;
}

export interface ShownResultHere {
  readonly shown: ShownResult | null;
  readonly onWanted: (wanted: readonly number[], active: number) => void;
}

const START: View = { wanted: [], active: 0 };

export interface ShownResultOf {
  readonly identity: Identity;
  /** Of what is searched for now. */
  readonly name: string;
  /** Undefined until it has arrived. */
  readonly next: OpenedResult | undefined;
  readonly mask: MaskState;
  readonly isViewing: boolean;
}

export function useShownResult({ identity: { key }, name, next, mask, isViewing }: ShownResultOf): ShownResultHere {
  const [kept, setShown] = useState<Shown | null>(null);
  const [view, setView] = useState(START);
  const [lookedFor, setLookedFor] = useState<ResultId | null>(null);
  const [started, setStarted] = useState({ name, active: 0, isViewing });
  if (started.name !== name) setStarted({ name, active: view.active, isViewing });
  const mayBeShown = kept !== null && mayShow(kept, mask);
  const shown = mayBeShown || isViewing ? kept : null;
  if (shown !== kept) setShown(shown);
  const coming = next && next.result.resultId !== shown?.result.resultId ? next : null;
  // What was chosen since the terms changed, in the result before, stays chosen too.
  const isChosen = started.name === name && started.active !== view.active && !started.isViewing;
  const former = coming && shown && (coming.name === shown.name || isChosen) ? shown : null;
  const isHeld = isViewing && former !== null;
  const [first = view.active] = view.wanted;
  const isLookedFor = coming !== null && lookedFor === coming.result.resultId;
  const places = usePlacesInNext(key, isLookedFor && former ? { from: former.result.resultId, to: lookedFor } : null, [
    view.active,
    first,
  ]);
  const awaited = coming ? chunksOf(coming.result, former ? viewIn(places, view, first) : START) : [];
  const chunks = useFoundChunks(key, [...(shown ? chunksOf(shown.result, view) : []), ...awaited]);

  const followed = useFollowedSelection(key, listNameOf(coming), coming && listToOpen(coming));
  const { start } = followed;
  if (coming && start && awaited.every(chunks.isSettled)) {
    const { resultId, pictures } = coming.result;
    const loaded = chunks.loaded(resultId);
    const near = former && movesBetween(chunks.loaded(former.result.resultId), loaded);
    const moved = near && ((index: number) => near(index) ?? places?.get(index) ?? null);
    const isNear = (index: number): boolean => index >= pictures.total || moved?.(index) !== null;
    // What is not in a result that is loaded as a whole is gone.
    const isFound = !moved || loaded.size === pictures.total || [view.active, first].every(isNear);
    if (isHeld) {
      // While a picture is shown large, the viewer's place must stay the place of that picture.
      if (moved?.(view.active) === view.active) setShown({ ...coming, list: listOf(coming, null), selection: start });
    } else if (isFound || places) {
      const shift = (places?.get(first) ?? first) - first;
      const indexIn = moved && ((index: number) => moved(index) ?? shifted(index, shift, pictures.total));
      setShown({ ...coming, list: listOf(coming, indexIn), selection: start });
      setView(indexIn ? { wanted: view.wanted.map(indexIn), active: indexIn(view.active) } : START);
    } else if (!isLookedFor) {
      // It is not near its former place, and main knows where it is.
      setLookedFor(resultId);
    }
  }

  useNotedResult(key, listNameOf(shown), shown?.result.resultId);
  useClosing(key, shown?.result.resultId, next?.result.resultId);
  const { areTitlesMasked } = mask;
  const onWanted = useCallback((wanted: readonly number[], active: number) => setView({ wanted, active }), []);
  const shownResult = useMemo(() => {
    if (!shown) return null;
    const { name, isOfNoTerms, result, list, selection } = shown;
    return {
      name,
      isOfNoTerms,
      result,
      list,
      selection,
      at: (index: number) => {
        const found = chunks.at(result.resultId, index);
        return found && collectedOf(found, areTitlesMasked);
      },
      error: chunks.errorOf(result.resultId),
      isRetrying: chunks.isRetrying(result.resultId),
      retry: chunks.retry,
      mayBeShown,
    };
  }, [shown, chunks, areTitlesMasked, mayBeShown]);
  return { shown: shownResult, onWanted };
}

/** Once titles are masked, what a text found before would tell what they contain. */
function mayShow({ text, result }: OpenedResult, { areTitlesMasked }: MaskState): boolean {
  return !areTitlesMasked || result.areTextsMasked || text.trim() === '';
}

function listOf({ result }: OpenedResult, indexIn: ListInOrder['indexIn']): ListInOrder {
  return { key: result.resultId, indexIn };
}

function listNameOf(opened: OpenedResult | null): string {
  return `search ${opened?.name ?? ''}`;
}

function listToOpen({ result: { resultId, pictures } }: OpenedResult): ListToOpen {
  return { resultId, total: pictures.total };
}

function chunksOf({ resultId, pictures }: SearchResult, { wanted }: Pick<View, 'wanted'>): ChunkWanted[] {
  const chunks = new Set([0, ...wanted.map((index) => Math.floor(index / CHUNK))]);
  return [...chunks]
    .filter((chunk) => chunk * CHUNK < pictures.total)
    .map((chunk) => ({ resultId, chunk, known: chunk === 0 ? pictures.first : undefined }));
}

/** The pictures that will be in view: those around the first one, at its place in the next result. */
function viewIn(places: PlacesInNext | null, { wanted }: View, first: number): Pick<View, 'wanted'> {
  const shift = (places?.get(first) ?? first) - first;
  return { wanted: wanted.map((index) => Math.max(0, index + shift)) };
}

function shifted(index: number, shift: number, total: number): number {
  return Math.max(0, Math.min(index + shift, total - 1));
}

/** Returns where a picture of the former result is in the next one; null if that is unknown. */
function movesBetween(
  former: ReadonlyMap<number, FoundPicture>,
  next: ReadonlyMap<number, FoundPicture>,
): (index: number) => number | null {
  const places = new Map([...next].map(([index, found]) => [idOf(found), index]));
  return (index) => {
    const found = former.get(index);
    return (found && places.get(idOf(found))) ?? null;
  };
}

function idOf({ albumId, picture }: FoundPicture): string {
  return JSON.stringify([albumId, picture.id]);
}

/** Lets main drop the results that are not used any more. */
function useClosing(identity: IdentityKey, ...used: readonly (ResultId | undefined)[]): void {
  const open = useRef(new Set<ResultId>());
  const { controllers } = useSelections();
  const close = useCallback(
    (resultId: ResultId): void => {
      open.current.delete(resultId);
      const selection = controllers.find(identity, outlineOfResult(resultId));
      // The person may return to what is selected.
      if (selection && selection.current.count > 0) return;
      void Promise.resolve(selection?.untilIdle())
        .then(() => api.search.close({ identity, resultId }))
        // Ignored: main keeps the latest few results only.
        .catch(() => undefined);
    },
    [identity, controllers],
  );
  useEffect(() => {
    for (const resultId of open.current) if (!used.includes(resultId)) close(resultId);
    for (const resultId of used) if (resultId !== undefined) open.current.add(resultId);
  });
  useEffect(() => {
    const { current } = open;
    return () => {
      for (const resultId of current) close(resultId);
    };
  }, [close]);
}
