/** Pictures side by side, or as a slideshow of these pictures, after which they are side by side again. */
import { type ReactNode, useState } from 'react';
import { Compare, type CompareProps } from './compare';
import { usePaneZooms } from './pane-zooms';
import { Viewer } from './viewer';

export type ComparisonProps = Omit<CompareProps, 'zooms' | 'onSlideshow'>;

export function Comparison(props: ComparisonProps): ReactNode {
  const { compared, summaryAt, album, albumAt, onMove } = props;
  const { pictures, active } = compared;
  const zooms = usePaneZooms(compared);
  const [isPlaying, setIsPlaying] = useState(false);
  if (!isPlaying) return <Compare {...props} zooms={zooms} onSlideshow={() => setIsPlaying(true)} />;
  const indexOf = (place: number): number => pictures[place] ?? props.index;
  const end = (): void => setIsPlaying(false);
  return (
    <Viewer
      {...props}
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
