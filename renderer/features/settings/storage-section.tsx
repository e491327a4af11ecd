/** Says whether the files are saved: which cannot be saved, and which were created anew at this start. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { t, tNodes } from '../../ui/language';
import type { StorageNote } from './storage-labels';
import { Hint } from '../../ui/text-looks';
import styles from './section.module.css';

export interface StorageSectionProps {
  readonly notes: readonly StorageNote[];
  /** The part about the cache. */
  readonly children: ReactNode;
}

export function StorageSection({ notes, children }: StorageSectionProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('storage.title')}</h3>
      {notes.length === 0 && <p>{t('storage.allSaved')}</p>}
      {notes.map(({ id, title, explanation }) => (
        <p key={id}>
          {tNodes('common.titleAndExplanation', {
            title: <strong>{title}</strong>,
            explanation: <Hint as="span">{explanation}</Hint>,
          })}
        </p>
      ))}
      {children}
    </section>
  );
}
