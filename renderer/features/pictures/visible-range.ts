/** The range of pictures that a grid or a filmstrip shows. */
import { useCallback, useState } from 'react';

/** `to` is exclusive. */
export interface VisibleRange {
  readonly from: number;
  readonly to: number;
}

export function useVisibleRange(): readonly [VisibleRange, (from: number, to: number) => void] {
  const [visible, setVisible] = useState<VisibleRange>({ from: 0, to: 0 });
  const tell = useCallback((from: number, to: number) => {
    setVisible((former) => (former.from === from && former.to === to ? former : { from, to }));
  }, []);
  return [visible, tell];
}

export function indexesOf({ from, to }: VisibleRange): number[] {
  return Array.from({ length: to - from }, (_none, offset) => from + offset);
}
