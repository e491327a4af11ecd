/** A section of Settings, shown while a file cannot be saved, or after one was created anew at this start. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { programQueries } from '../../api/query-client';
import { storageQuery } from './queries';
import { t, tNodes } from '../../ui/language';
import { storageNotes } from './storage-labels';
import { Hint } from '../../ui/text-looks';
import styles from './section.module.css';

export function StorageSection(): ReactNode {
  const titleId = useId();
  const { data } = useQuery(storageQuery, programQueries);
  const notes = data ? storageNotes(data) : [];
  if (notes.length === 0) return null;
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('storage.title')}</h3>
      {notes.map(({ id, title, explanation }) => (
        <p key={id}>
          {tNodes('common.titleAndExplanation', {
            title: <strong>{title}</strong>,
            explanation: <Hint as="span">{explanation}</Hint>,
          })}
        </p>
      ))}
    </section>
  );
}
