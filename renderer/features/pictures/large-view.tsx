/** What is shown above the grid: one large picture, or several that are compared. */
import { type ReactNode, useState } from 'react';
import { addCompared, type Compared, startComparing } from './compared';
import { Comparison } from './comparison';
import { Viewer } from './viewer';
import type { DifferencesOf, ViewerProps } from './viewer-props';

export interface LargeViewProps extends Omit<ViewerProps, 'onCompare'> {
  /** Null if one picture is shown. */
  readonly compared: Compared | null;
  readonly onCompared: (compared: Compared | null) => void;
  readonly differences: DifferencesOf;
}

export function LargeView({ compared, onCompared, differences, ...viewer }: LargeViewProps): ReactNode {
  const { index, total, onMove } = viewer;
  const [hasCompared, setHasCompared] = useState(false);
  // Started from selected pictures, to which Escape returns.
  const [isFromSelection, setIsFromSelection] = useState(compared !== null);
  const end = (): void => {
    setIsFromSelection(false);
    onCompared(null);
  };
  const change = (next: Compared | null): void => {
    if (!next) return;
    const [first = index] = next.pictures;
    if (next.pictures.length > 1) onCompared(next);
    else end();
    onMove(next.pictures[next.active] ?? first);
  };
  if (compared) {
    return (
      <Comparison
        viewer={{ ...viewer, onCompare: (other) => change(addCompared(compared, total, other)) }}
        compared={compared}
        onCompared={change}
        onEnd={end}
        isFromSelection={isFromSelection}
        differences={differences}
      />
    );
  }
  return (
    <Viewer
      {...viewer}
      // After a comparison, the picture does not grow from its tile.
      origin={hasCompared ? null : viewer.origin}
      onCompare={(other) => {
        setHasCompared(true);
        change(startComparing(index, total, other));
      }}
    />
  );
}
