/** Pictures side by side, or as a slideshow of these pictures, after which they are side by side again. */
import { type ReactNode, useState } from 'react';
import { Compare, type CompareProps } from './compare';
import { usePaneZooms } from './pane-zooms';
import { Viewer } from './viewer';
import type { ViewerProps } from './viewer-props';

export interface ComparisonProps extends Pick<
  CompareProps,
  'compared' | 'onCompared' | 'onEnd' | 'isFromSelection' | 'differences'
> {
  /** Of the list that the pictures are from. */
  readonly viewer: ViewerProps;
}

export function Comparison({ viewer, ...props }: ComparisonProps): ReactNode {
  const { compared } = props;
  const { pictures, active } = compared;
  const { summaryAt, album, albumAt, onMove } = viewer;
  const zooms = usePaneZooms(compared);
  const [isPlaying, setIsPlaying] = useState(false);
  if (!isPlaying) return <Compare {...viewer} {...props} zooms={zooms} onSlideshow={() => setIsPlaying(true)} />;
  const indexOf = (place: number): number => pictures[place] ?? viewer.index;
  const end = (): void => setIsPlaying(false);
  return (
    <Viewer
      {...viewer}
      index={active}
      total={pictures.length}
      summaryAt={(place) => summaryAt(indexOf(place))}
      albumAt={(place) => albumAt?.(indexOf(place)) ?? album}
      origin={null}
      // All of them are loaded for the panes already.
      onAhead={() => undefined}
      onFilmstrip={() => undefined}
      onMove={(place) => onMove(indexOf(place))}
      onCompare={end}
      onClose={end}
      onSlideshowOver={end}
    />
  );
}
