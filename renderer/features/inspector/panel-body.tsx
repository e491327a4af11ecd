/** What a panel beside the pictures contains, with the look of its headings. */
import type { ReactNode } from 'react';
import styles from './panel-body.module.css';

export interface PanelBodyProps {
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

export function PanelBody({ isBusy, children }: PanelBodyProps): ReactNode {
  return (
    <div className={styles['root']} aria-busy={isBusy}>
      {children}
    </div>
  );
}
