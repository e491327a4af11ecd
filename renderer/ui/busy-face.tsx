/**
 * The content of a button whose text changes or whose action takes time. The button has the same size before, during
 * and afterwards.
 */
import type { ReactNode } from 'react';
import styles from './busy-face.module.css';

export interface BusyFaceProps {
  readonly isBusy: boolean;
  /** Shown instead of a spinner. */
  readonly busyLabel?: string | undefined;
  readonly children: ReactNode;
}

export function BusyFace({ isBusy, busyLabel, children }: BusyFaceProps): ReactNode {
  if (busyLabel !== undefined && typeof children === 'string') {
    return <EitherText shown={isBusy ? busyLabel : children} other={isBusy ? children : busyLabel} />;
  }
  if (!isBusy) return children;
  return (
    <span className={styles['root']}>
      <span className={styles['covered']}>{children}</span>
      <Spinner />
    </span>
  );
}

/** Shows one of two texts in the room of the longer one. */
export function EitherText({ shown, other }: { readonly shown: string; readonly other: string }): ReactNode {
  return (
    <span className={styles['root']} data-other={other}>
      <span>{shown}</span>
    </span>
  );
}

export function Spinner(): ReactNode {
  return <span aria-hidden className={styles['spinner']} />;
}
