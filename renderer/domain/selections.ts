/** The selections of all outlines, by identity: in the window's memory only, and dropped with the identity. */
import { createContext, useContext } from 'react';
import type { IdentityKey, ResultId } from '../../preload/contract';
import { KeptByIdentity, useKept } from './kept-by-identity';
import { SelectionController, type SelectionState } from './selection-controller';

const MOST_KEPT = 50;

export class Selections {
  /** By outline: an album with its order, or a list. */
  readonly controllers = new KeptByIdentity<SelectionController>(MOST_KEPT);
  /** By the name of a list that is opened again and again, each time with another ID: its last ID. */
  readonly results = new KeptByIdentity<ResultId>(MOST_KEPT);
}

export const SelectionsContext = createContext<Selections | null>(null);

export function useSelections(): Selections {
  const selections = useContext(SelectionsContext);
  if (!selections) throw new Error('useSelections was called outside SelectionsContext.');
  return selections;
}

/** `start`: what is selected in the outline at first. */
export function useSelectionController(
  identity: IdentityKey,
  outline: string,
  start?: SelectionState,
): SelectionController {
  return useKept(useSelections().controllers, identity, outline, () => new SelectionController(start));
}
