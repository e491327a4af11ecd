/** In place of a panel beside the grid that could not be loaded; the grid stays as it is. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { incidentOf } from '../api/page-errors';
import { incidentFact } from '../domain/describe-error';
import { Button } from '../ui/button';
import { t } from '../ui/language';
import type { FailedPart } from '../ui/lazy-part';
import { Notice } from '../ui/notice';
import styles from './broken-panel.module.css';

interface BrokenPanelProps extends FailedPart {
  readonly widthPx: number;
}

export function BrokenPanel({ widthPx, reason, retry }: BrokenPanelProps): ReactNode {
  return (
    <aside className={styles['root']} data-notices="panel" aria-label={t('inspector.label')} style={{ width: widthPx }}>
      <Notice
        icon={TriangleAlert}
        title={t('incidents.brokenTitle')}
        isAlert
        details={incidentFact(incidentOf(reason))}
        action={
          <Button isPrimary onClick={retry}>
            {t('incidents.reloadView')}
          </Button>
        }
      >
        {t('incidents.brokenText')}
      </Notice>
    </aside>
  );
}
