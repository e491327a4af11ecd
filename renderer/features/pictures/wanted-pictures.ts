/** Reports the pictures to load. */
import { useEffect } from 'react';
import { indexesOf, useVisibleRange, type VisibleRange } from './visible-range';

export interface WantedPictures {
  readonly total: number;
  readonly active: number;
  readonly onWanted: (indexes: readonly number[], active: number) => void;
}

interface TellRange {
  readonly range: VisibleRange;
  readonly visible: (from: number, to: number) => void;
  readonly inFilmstrip: (from: number, to: number) => void;
}

/** Reports the visible pictures, those in the filmstrip, and the `others`. */
export function useWanted({ total, active, onWanted }: WantedPictures, others: readonly number[]): TellRange {
  const [visible, tellVisible] = useVisibleRange();
  const [inStrip, tellInStrip] = useVisibleRange();
  // A text, so that the same pictures are reported once.
  const wanted = [...new Set([...indexesOf(visible), ...indexesOf(inStrip), ...others])]
    .filter((index) => index >= 0 && index < total)
    .join(' ');
  useEffect(() => onWanted(wanted.split(' ').filter(Boolean).map(Number), active), [wanted, active, onWanted]);
  return { range: visible, visible: tellVisible, inFilmstrip: tellInStrip };
}
