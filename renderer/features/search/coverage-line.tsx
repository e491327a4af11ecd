/** How many of the albums can be searched, and a button that reads the others or stops reading them. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/countdown';
import { leftInShort } from '../../ui/format-duration';
import { t } from '../../ui/language';
import type { SearchStateHere } from './queries';
import styles from './search-screen.module.css';

export function CoverageLine({ state, readOthers, stopReading }: SearchStateHere): ReactNode {
  if (!state) return null;
  const { coverage, reading, albumsFailed } = state;
  const { albumsRead, albumsKnown, isFull } = coverage;
  const areAllRead = albumsRead >= albumsKnown;
  return (
    <div className={styles['coverage']}>
      <p role="status">
        {areAllRead && albumsKnown > 0
          ? t('search.allRead', { count: albumsKnown })
          : t('search.coverage', { read: albumsRead, known: albumsKnown })}
        {isFull && ` ${t('search.isFull')}`}
        {albumsFailed > 0 && ` ${t('search.failed', { count: albumsFailed })}`}
      </p>
      {reading.state !== 'idle' && (
        <>
          <progress aria-label={t('search.reading')} value={albumsRead} max={Math.max(1, albumsKnown)} />
          {reading.state === 'throttled' && <Throttled untilMs={Date.parse(reading.untilAt)} />}
          <Button onClick={stopReading}>{t('search.stopReading')}</Button>
        </>
      )}
      {reading.state === 'idle' && !areAllRead && !isFull && (
        <Button onClick={readOthers}>{t('search.readOthers')}</Button>
      )}
    </div>
  );
}

function Throttled({ untilMs }: { readonly untilMs: number }): ReactNode {
  const nowMs = useNow(1_000);
  return (
    <span>
      {t('search.throttled')}
      <span aria-hidden> · {leftInShort(Math.max(0, untilMs - nowMs))}</span>
    </span>
  );
}
