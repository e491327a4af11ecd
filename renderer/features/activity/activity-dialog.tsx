/** The service calls of this run: when, what, how long, and why each waited. Contains no secrets and no values. */
import { useQuery } from '@tanstack/react-query';
import { ArrowLeftRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ActivityEntry } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { Dialog } from '../../ui/dialog';
import { activityQuery } from './queries';
import { asText, formatDuration, formatMethod, formatOutcome, formatWait } from './format-request';
import { dateFormat } from '../../ui/formats';
import { Button } from '../../ui/button';
import { formatBytes } from '../../ui/format-bytes';
import { t } from '../../ui/language';
import { ServiceText } from '../../ui/service-text';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import styles from './activity-dialog.module.css';

/** A number of rows that a person can read; copying includes more, up to 100,000 characters. */
const ROWS_SHOWN = 300;

export function ActivityDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { data, error, refetch } = useQuery(activityQuery, programQueries);
  const entries = data ?? [];
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await api.clipboard.write({ text: asText(entries).slice(0, 100_000) });
    setIsCopied(true);
  };
  const latest = entries.slice(-ROWS_SHOWN).reverse();
  return (
    <Dialog
      title={t('activity.title')}
      className={styles['root']}
      onClose={onClose}
      actions={
        <Button disabled={entries.length === 0} onClick={() => void copy()}>
          {t(isCopied ? 'common.copied' : 'activity.copy')}
        </Button>
      }
    >
      {latest.length === 0 ? (
        <div data-notices="panel" className={styles['empty']} aria-busy={!data && !error}>
          {data && (
            <Notice icon={ArrowLeftRight} title={t('activity.emptyTitle')}>
              {t('activity.emptyText')}
            </Notice>
          )}
          {!data && error && <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void refetch()} />}
        </div>
      ) : (
        // A scrollable region must be reachable by keyboard.
        <div className={styles['table']} tabIndex={0} role="region" aria-label={t('activity.tableLabel')}>
          <table aria-label={t('activity.tableLabel')}>
            <thead>
              <tr>
                <th scope="col">{t('activity.time')}</th>
                <th scope="col">{t('activity.request')}</th>
                <th scope="col">{t('activity.status')}</th>
                <th scope="col">{t('activity.took')}</th>
                <th scope="col">{t('activity.size')}</th>
                <th scope="col">{t('activity.waited')}</th>
              </tr>
            </thead>
            <tbody>
              {latest.map((entry) => (
                <Row key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}

function Row({ entry }: { readonly entry: ActivityEntry }): ReactNode {
  const method = formatMethod(entry);
  return (
    <tr>
      <td>{dateFormat({ timeStyle: 'medium' }).format(new Date(entry.startedAt))}</td>
      <td className={styles['request']}>
        <ServiceText>
          {method && <strong>{method} </strong>}
          <ServiceText>{entry.request}</ServiceText>
        </ServiceText>
      </td>
      <td>{formatOutcome(entry)}</td>
      <td>{formatDuration(entry.durationMs)}</td>
      <td>{entry.sizeBytes === null ? '' : formatBytes(entry.sizeBytes)}</td>
      <td>{formatWait(entry)}</td>
    </tr>
  );
}
