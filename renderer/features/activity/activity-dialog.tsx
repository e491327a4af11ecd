/** The service calls of this run: when, what, how long, and why each waited. Contains no secrets and no values. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ActivityEntry } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { Dialog } from '../../ui/dialog';
import { activityQuery } from './queries';
import { asText, formatDuration, formatSize, formatWait } from './format-request';
import { dateFormat } from '../../ui/formats';
import { Button } from '../../ui/button';
import { Hint } from '../../ui/text-looks';
import styles from './activity-dialog.module.css';

/** A number of rows that a person can read; copying includes more, up to 100,000 characters. */
const ROWS_SHOWN = 300;

export function ActivityDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { data: entries = [] } = useQuery(activityQuery, programQueries);
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await api.clipboard.write({ text: asText(entries).slice(0, 100_000) });
    setIsCopied(true);
  };
  const latest = entries.slice(-ROWS_SHOWN).reverse();
  return (
    <Dialog
      title="Activity"
      className={styles['root']}
      onClose={onClose}
      actions={
        <Button disabled={entries.length === 0} onClick={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy as text'}
        </Button>
      }
    >
      {latest.length === 0 ? (
        <Hint>Nothing was asked of a service yet.</Hint>
      ) : (
        // A scrollable region must be reachable by keyboard.
        <div className={styles['table']} tabIndex={0} role="region" aria-label="Calls of this run">
          <table aria-label="Calls of this run">
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Request</th>
                <th scope="col">Status</th>
                <th scope="col">Took</th>
                <th scope="col">Size</th>
                <th scope="col">Waited</th>
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
  return (
    <tr>
      <td>{dateFormat({ timeStyle: 'medium' }).format(new Date(entry.startedAt))}</td>
      <td className={styles['request']}>
        {entry.method && <strong>{entry.method} </strong>}
        {entry.request}
      </td>
      <td>{entry.outcome === 'ok' ? entry.status : `${entry.status ?? ''} ${entry.outcome}`.trim()}</td>
      <td>{formatDuration(entry.durationMs)}</td>
      <td>{formatSize(entry.sizeBytes)}</td>
      <td>{formatWait(entry)}</td>
    </tr>
  );
}
