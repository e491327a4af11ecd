/** Connects the actions on a selection to the screen: one runs at a time, shows its progress and can be stopped. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { IdentityKey, SelectedPictures, SelectionMeasure } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { knownMask } from './mask-state';
import { useRevealing } from './revealing';
import type { SeenItem } from './selection-controller';
import {
  copyTask,
  dragTask,
  isAlbumChanged,
  listTask,
  revealTask,
  type RunningAction,
  runTask,
  type SelectedHere,
  type SelectionTask,
} from './selection-actions';

export interface SelectionActions {
  readonly copyLinks: () => void;
  readonly copyMetadata: () => void;
  readonly saveList: (format: 'csv' | 'json') => void;
  /** Reveals the masked pictures, or masks them again. */
  readonly reveal: () => void;
  /** Shows the pictures side by side; null unless two to four are selected. */
  readonly compare: (() => void) | null;
  /** Called when the person starts to drag one of the pictures. */
  readonly drag: () => void;
  readonly clear: () => void;
}

export interface SelectionActionsOptions {
  readonly identity: IdentityKey;
  /** Null if nothing is selected. */
  readonly selected: SelectedPictures | null;
  readonly count: number;
  /** Returns selected items that the window has shown, by which main notices that they have moved. */
  readonly seen: () => SeenItem[];
  /** What is masked changes with it. */
  readonly maskRevision: number;
  readonly compare: (() => void) | null;
  readonly clear: () => void;
}

export interface SelectionActionsHere {
  /** Null if nothing is selected. */
  readonly actions: SelectionActions | null;
  /** Null if no action is under way. */
  readonly running: RunningAction | null;
  readonly measure: SelectionMeasure | undefined;
}

export function useSelectionActions(options: SelectionActionsOptions): SelectionActionsHere {
  const { identity, selected, count, seen, compare, clear } = options;
  const revealing = useRevealing();
  const [running, setRunning] = useState<RunningAction | null>(null);
  const call = useRef<AbortController | null>(null);
  // Leaving the screen ends what it was asked for.
  useEffect(() => () => call.current?.abort(), []);
  const start = async (task: SelectionTask): Promise<void> => {
    call.current?.abort();
    const own = new AbortController();
    call.current = own;
    const stop = (): void => own.abort();
    setRunning({ progress: null, stop });
    const error = await runTask(task, own.signal, identity, (progress) => {
      if (call.current === own) setRunning({ progress, stop });
    });
    if (call.current === own) setRunning(null);
    if (error && isAlbumChanged(error)) clear();
  };
  const actionsOn = (of: SelectedPictures): SelectionActions => {
    const here = (): SelectedHere => ({ identity, selected: withSeen(of, seen), count });
    return {
      copyLinks: () => void start(copyTask(here(), 'links')),
      copyMetadata: () => void start(copyTask(here(), 'metadata')),
      saveList: (format) => void start(listTask(here(), format)),
      reveal: () => void start(revealTask(here(), revealing, knownMask)),
      drag: () => void start(dragTask(here())),
      compare,
      clear,
    };
  };
  return {
    actions: selected && actionsOn(selected),
    running,
    measure: useMeasure(options),
  };
}

function withSeen(selected: SelectedPictures, seen: () => SeenItem[]): SelectedPictures {
  return selected.kind === 'album' ? { ...selected, seen: seen() } : selected;
}

const measureQuery = (
  { identity, maskRevision, seen }: Pick<SelectionActionsOptions, 'identity' | 'maskRevision' | 'seen'>,
  selected: SelectedPictures,
) =>
  queryOptions({
    queryKey: ['selection', identity, selected, maskRevision],
    // What is known changes with each picture that is read.
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.selection.measure({ identity, selected: withSeen(selected, seen) }, { signal }),
  });

/** In milliseconds: while the selection grows step by step, it is measured once. */
const SETTLED_MS = 250;

function useMeasure(options: SelectionActionsOptions): SelectionMeasure | undefined {
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
  const hasChanged = query.error !== null && isAlbumChanged(toAppError(query.error));
  useEffect(() => {
    if (!hasChanged) return;
    clear();
    showToast(t('selection.albumChanged'));
  }, [hasChanged, clear]);
  return selected ? query.data : undefined;
}

/** Never asked for. */
const NOTHING: SelectedPictures = { kind: 'pictures', pictures: [] };
