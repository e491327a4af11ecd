/** What the person wants to know about the picture, above it: a few details and the histogram, each by its key. */
import type { ReactNode } from 'react';
import type { PictureSummary } from '../../../preload/contract';
import { joinClasses } from '../../ui/join-classes';
import { Histogram } from './histogram';
import type { ViewerProps } from './viewer-props';
import { maskingIn } from './large-url';
import styles from './viewer.module.css';

export interface ViewerPanelsProps extends ViewerProps {
  readonly summary: PictureSummary | undefined;
  readonly isInPane?: boolean;
}

export function ViewerPanels({ summary, isInPane = false, ...props }: ViewerPanelsProps): ReactNode {
  const { showsInfoOverlay, showsHistogram } = props.choices;
  if (summary?.availability !== 'available' || !(showsInfoOverlay || showsHistogram)) return null;
  return (
    <div className={joinClasses(styles['panels'], isInPane ? styles['in-pane'] : undefined)}>
      {showsInfoOverlay && props.infoOverlay(summary)}
      {showsHistogram && (
        <Histogram
          identity={props.identity}
          albumId={props.album.id}
          summary={summary}
          masking={maskingIn(props, summary)}
        />
      )}
    </div>
  );
}
