/** The part of Settings about the cache on disk: how much it takes, how much it may, and a button that clears it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CacheState, Preferences, PreferencesChange, StorageState } from '../../../preload/contract';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { Button } from '../../ui/button';
import { formatBytes } from '../../ui/format-bytes';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import { useBusy } from '../../ui/use-busy';
import { LengthChoice } from './length-choice';
import { cacheQuery } from './queries';
import styles from './section.module.css';

/** In MB; the first one turns the cache off. */
const LIMITS_MB = [0, 250, 1000, 4000, 16_000];
const BYTES_PER_MB = 1_000_000;

export interface CachePartProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
  /** Why the cache cannot be written, or null. */
  readonly problem: StorageState['cache'];
}

export function CachePart({ preferences, onChange, problem }: CachePartProps): ReactNode {
  const { data: state } = useQuery(cacheQuery, programQueries);
  const { isBusy, run } = useBusy();
  const clear = async (): Promise<void> => {
    programQueries.setQueryData(cacheQuery.queryKey, await api.storage.clearCache({}));
  };
  if (state?.place === 'memory-only') return <Hint>{t('storage.cacheWithoutKeychain')}</Hint>;
  return (
    <>
      <LengthChoice
        label={t('storage.cacheLimit')}
        lengths={LIMITS_MB}
        chosen={preferences.cacheLimitMb}
        words={(limitMb) => (limitMb === 0 ? t('storage.cacheNone') : formatBytes(limitMb * BYTES_PER_MB))}
        onChoose={(cacheLimitMb) => {
          onChange({ cacheLimitMb });
          void programQueries.invalidateQueries({ queryKey: cacheQuery.queryKey });
        }}
      />
      <Hint>{t('storage.cacheHint')}</Hint>
      {problem && <p role="status">{t(`unsavedFiles.${problem}`, { files: t('storage.cacheName') })}</p>}
      {state && (
        <div className={styles['line']}>
          <span>{usedText(state)}</span>
          <Button isBusy={isBusy} onClick={() => run(clear)}>
            {t('storage.clearCache')}
          </Button>
        </div>
      )}
    </>
  );
}

function usedText({ usedBytes }: CacheState): string {
  return t('storage.cacheUsed', { size: formatBytes(usedBytes) });
}
