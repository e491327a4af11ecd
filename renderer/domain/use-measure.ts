/** What main knows of a selection: its size and its masked pictures. It is measured again as more pictures are read. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { IdentityKey, ResultId, SelectedPictures, SelectionMeasure } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api, onEvent } from '../api/client';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { isOutdated } from './selection-actions';
import type { SeenItem } from './selection-controller';

export interface MeasureOptions {
  readonly identity: IdentityKey;
  /** Null if nothing is selected. */
  readonly selected: SelectedPictures | null;
  /** Returns selected pictures that the window has shown, by which main notices that they have moved. */
  readonly seen: () => SeenItem[];
  /** Changes when the window has received more pictures. */
  readonly received: unknown;
  /** What is masked changes with it. */
  readonly maskRevision: number;
  /** True while an action on the selection is under way. */
  readonly isRunning: boolean;
  /** Ends the selection. */
  readonly clear: () => void;
}

export interface MeasureHere {
  /** Undefined until this selection is measured. */
  readonly measure: SelectionMeasure | undefined;
  /** As it was last known, so that a button for masked pictures stays while the selection changes. */
  readonly hasMasked: boolean;
}

export function withSeen(selected: SelectedPictures, seen: () => SeenItem[]): SelectedPictures {
  return selected.kind === 'album' ? { ...selected, seen: seen() } : selected;
}

const measureQuery = ({ identity, maskRevision, seen }: MeasureOptions, selected: SelectedPictures) =>
  queryOptions({
    queryKey: ['selection', identity, selected, maskRevision],
    // What is known changes with each picture that is read.
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.selection.measure({ identity, selected: withSeen(selected, seen) }, { signal }),
  });

/** In milliseconds: while the selection grows step by step, it is measured once. */
const SETTLED_MS = 250;
/** In milliseconds: while pictures are read, the selection is measured at most this often. */
const AGAIN_MS = 2_000;

export function useMeasure(options: MeasureOptions): MeasureHere {
  const { selected, clear } = options;
  const [settled, setSettled] = useState(selected);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(selected), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [selected]);
  const query = useQuery({
    ...measureQuery(options, settled ?? NOTHING),
    enabled: settled !== null && selected !== null,
  });
  // An earlier selection, of a list that is closed by now, says nothing about this one.
  const hasChanged = selected === settled && query.error !== null && isOutdated(toAppError(query.error));
  const isOfAlbum = selected?.kind === 'album';
  useEffect(() => {
    if (!hasChanged) return;
    clear();
    showToast(t(isOfAlbum ? 'selection.albumChanged' : 'selection.listChanged'));
  }, [hasChanged, isOfAlbum, clear]);
  const measure = selected === settled && !query.isPlaceholderData ? query.data : undefined;
  const measureAgain = (): void => {
    if (selected && settled) void query.refetch();
  };
  useAfterAction(options.isRunning, measureAgain);
  useAsMoreIsRead(options, measure !== undefined && measure.sizedCount < measure.count, measureAgain);
  return {
    measure: selected ? measure : undefined,
    hasMasked: selected !== null && (query.data?.maskedCount ?? 0) > 0,
  };
}

/** An action reads the selected pictures that were not read yet. */
function useAfterAction(isRunning: boolean, measureAgain: () => void): void {
  const wasRunning = useRef(isRunning);
  const onEnd = useEffectEvent(measureAgain);
  useEffect(() => {
    if (wasRunning.current && !isRunning) onEnd();
    wasRunning.current = isRunning;
  }, [isRunning]);
}

function useAsMoreIsRead({ identity, received }: MeasureOptions, isWanted: boolean, measureAgain: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onTime = useEffectEvent(measureAgain);
  const onMore = useEffectEvent(() => {
    if (!isWanted) return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      onTime();
    }, AGAIN_MS);
  });
  useEffect(() => onMore(), [received]);
  useEffect(
    () =>
      onEvent(window.proofsheet, 'search.advanced', (state) => {
        if (state.identity === identity) onMore();
      }),
    [identity],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
}

/** Never asked for. */
const NOTHING: SelectedPictures = { kind: 'result', resultId: '' as ResultId, indexes: '' }; // no result has this ID
