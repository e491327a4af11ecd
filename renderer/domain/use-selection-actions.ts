/** Connects the actions on a selection to the screen: one runs at a time, shows its progress and can be stopped. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { IdentityKey, SelectedPictures, SelectionMeasure } from '../../preload/contract';
import { api } from '../api/client';
import { knownMask } from './mask-state';
import { useRevealing } from './revealing';
import {
  copyTask,
  dragTask,
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
  const { identity, selected, count, compare, clear } = options;
  const revealing = useRevealing();
  const [running, setRunning] = useState<RunningAction | null>(null);
  const call = useRef<AbortController | null>(null);
  // Leaving the screen ends what it was asked for.
  useEffect(() => () => call.current?.abort(), []);
  const start = async (of: SelectedHere, task: SelectionTask): Promise<void> => {
    call.current?.abort();
    const own = new AbortController();
    call.current = own;
    const stop = (): void => own.abort();
    setRunning({ progress: null, stop });
    await runTask(task, own.signal, of.identity, (progress) => {
      if (call.current === own) setRunning({ progress, stop });
    });
    if (call.current === own) setRunning(null);
  };
  const actionsOn = (of: SelectedHere): SelectionActions => ({
    copyLinks: () => void start(of, copyTask(of, 'links')),
    copyMetadata: () => void start(of, copyTask(of, 'metadata')),
    saveList: (format) => void start(of, listTask(of, format)),
    reveal: () => void start(of, revealTask(of, revealing, knownMask)),
    drag: () => void start(of, dragTask(of)),
    compare,
    clear,
  });
  return {
    actions: selected && actionsOn({ identity, selected, count }),
    running,
    measure: useMeasure(identity, selected, options.maskRevision),
  };
}

const measureQuery = (identity: IdentityKey, selected: SelectedPictures, maskRevision: number) =>
  queryOptions({
    queryKey: ['selection', identity, selected, maskRevision],
    // What is known changes with each picture that is read.
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.selection.measure({ identity, selected }, { signal }),
  });

/** In milliseconds: while the selection grows step by step, it is measured once. */
const SETTLED_MS = 250;

function useMeasure(
  identity: IdentityKey,
  selected: SelectedPictures | null,
  maskRevision: number,
): SelectionMeasure | undefined {
  const [settled, setSettled] = useState(selected);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(selected), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [selected]);
  const query = useQuery({
    ...measureQuery(identity, settled ?? NOTHING, maskRevision),
    enabled: settled !== null && selected !== null,
  });
  return selected ? query.data : undefined;
}

/** Never asked for. */
const NOTHING: SelectedPictures = { kind: 'pictures', pictures: [] };
