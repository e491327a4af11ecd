/** The person's options after an incident: copying a report for the developers, or opening the logs. */
import type { ReactNode } from 'react';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { sentenceOf } from '../domain/describe-error';
import { showToast } from '../ui/toast';
import { Button } from '../ui/button';
import { t } from '../ui/language';
import styles from './incident-actions.module.css';

export function reportCopied(): void {
  showToast(t('incidents.reportCopied'));
}

export function copyReport(): void {
  api.diagnostics.copyReport({}).then(reportCopied, tellFailure);
}

export function openLogs(): void {
  api.diagnostics.openLogs({}).catch(tellFailure);
}

function tellFailure(reason: unknown): void {
  showToast(sentenceOf(toAppError(reason)));
}

export function IncidentActions(): ReactNode {
  return (
    <div className={styles['root']}>
      <Button onClick={copyReport}>{t('incidents.copyReport')}</Button>
      <Button onClick={openLogs}>{t('incidents.openLogs')}</Button>
    </div>
  );
}
