/** The selection in one outline, as a screen uses it: it ends if the items have moved, and is announced. */
import { useEffect, useMemo, useRef } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { announce } from '../ui/announcer';
import type { GridSelection } from '../ui/grid/grid-selection';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import type { Selection } from './selection';
import { useSelectionController } from './selection-book';
import { gridSelection, type SelectionController, useSelection } from './selection-controller';
import { useAsSelectionInFront } from './selection-in-front';

export interface OutlineSelectionOptions {
  readonly identity: IdentityKey;
  /** Names an album with its order, or a list of results. */
  readonly outline: string;
  /** The number of items; null until it is known. */
  readonly total: number | null;
  /** Returns undefined while the item is not loaded. */
  readonly idAt: (index: number) => string | undefined;
  /** The visible items. `to` is exclusive. */
  readonly visible: { readonly from: number; readonly to: number };
  /** False while something covers the grid, such as the large view. */
  readonly isInFront: boolean;
}

export interface OutlineSelection {
  readonly selection: Selection;
  readonly controller: SelectionController;
  readonly forGrid: GridSelection;
}

/** In milliseconds: while the selection grows step by step, only the last number is announced. */
const SETTLED_MS = 600;

export function useOutlineSelection(options: OutlineSelectionOptions): OutlineSelection {
  const { identity, outline, total, idAt, visible, isInFront } = options;
  const controller = useSelectionController(identity, outline);
  const selection = useSelection(controller);
  const { count } = selection;
  useEffect(() => {
    const isRight = (total === null || controller.fits(total)) && controller.recognizes(visible, idAt);
    if (isRight) return;
    controller.clear();
    showToast(t('selection.albumChanged'));
  }, [controller, total, visible, idAt, selection]);
  useAnnouncedCount(count);
  const inFront = useMemo(
    () => (isInFront && total !== null ? { count, selectAll: () => controller.selectAll(total) } : null),
    [isInFront, total, count, controller],
  );
  useAsSelectionInFront(inFront);
  const forGrid = useMemo(() => gridSelection(controller, selection), [controller, selection]);
  return { selection, controller, forGrid };
}

/** Announces each number but the first one, which the person returns to. */
function useAnnouncedCount(count: number): void {
  const said = useRef(count);
  useEffect(() => {
    if (said.current === count) return undefined;
    const timer = setTimeout(() => {
      said.current = count;
      announce(count === 0 ? t('selection.none') : t('selection.count', { count }));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [count]);
}
