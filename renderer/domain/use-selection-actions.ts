/** Connects the actions on a selection to the screen: one runs at a time, shows its progress and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import type { SelectedPictures } from '../../preload/contract';
import { useFavourites } from './favourites';
import { knownMask } from './mask-state';
import { useRevealing } from './revealing';
import {
  copyTask,
  dragTask,
  isOutdated,
  listTask,
  revealTask,
  starTask,
  type RunningAction,
  runTask,
  type SelectedHere,
  type SelectionProgress,
  type SelectionTask,
} from './selection-actions';
import { type MeasureHere, type MeasureOptions, useMeasure, withSeen } from './use-measure';

export interface SelectionActions {
  readonly copyLinks: () => void;
  readonly copyMetadata: () => void;
  readonly saveList: (format: 'csv' | 'json') => void;
  /** Reveals the masked pictures, or masks them again. */
  readonly reveal: () => void;
  /** Sets the stars, or removes them if all have one; null while none can be kept. */
  readonly star: (() => void) | null;
  /** Shows the pictures side by side; null unless two to four are selected. */
  readonly compare: (() => void) | null;
  /** Called when the person starts to drag one of the pictures. */
  readonly drag: () => void;
  readonly clear: () => void;
}

export interface SelectionActionsOptions extends Omit<MeasureOptions, 'isRunning'> {
  readonly count: number;
  readonly compare: (() => void) | null;
  /** Called with each action; the list stays open for main until it has ended. */
  readonly track: <Value>(task: Promise<Value>) => Promise<Value>;
}

export interface SelectionActionsHere extends MeasureHere {
  /** Null if nothing is selected. */
  readonly actions: SelectionActions | null;
  /** Null if no action is under way. */
  readonly running: RunningAction | null;
}

export function useSelectionActions(options: SelectionActionsOptions): SelectionActionsHere {
  const { identity, selected, count, seen, compare, track, clear } = options;
  const revealing = useRevealing();
  const favourites = useFavourites();
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
    const onProgress = (progress: SelectionProgress): void => {
      if (call.current === own) setRunning({ progress, stop });
    };
    const error = await track(runTask(task, own.signal, identity, onProgress));
    if (call.current === own) setRunning(null);
    if (error && isOutdated(error)) clear();
  };
  const actionsOn = (of: SelectedPictures): SelectionActions => {
    const here = (): SelectedHere => ({ identity, selected: withSeen(of, seen), count });
    return {
      copyLinks: () => void start(copyTask(here(), 'links')),
      copyMetadata: () => void start(copyTask(here(), 'metadata')),
      saveList: (format) => void start(listTask(here(), format)),
      reveal: () => void start(revealTask(here(), revealing, knownMask)),
      star: favourites && (() => void start(starTask(here(), favourites))),
      drag: () => void start(dragTask(here())),
      compare,
      clear,
    };
  };
  return {
    actions: selected && actionsOn(selected),
    running,
    ...useMeasure({ ...options, isRunning: running !== null }),
  };
}
