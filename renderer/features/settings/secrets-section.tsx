/** The storage of tokens and keys, and its consequences for the person. */
import { useQuery } from '@tanstack/react-query';
import { Lock, LockOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SecretsStorage } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { formatKeychain, formatWhyNotSealed } from '../../domain/keychain-labels';
import { secretsStorageQuery } from './queries';
import { t } from '../../ui/language';
import { Section } from './section';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';
import sectionStyles from './section.module.css';
import styles from './secrets-section.module.css';

export function SecretsSection(): ReactNode {
  const place = useQuery(secretsStorageQuery, programQueries);
  return (
    <Section title={t('secretsStorage.title')} query={place} waiting={<Waiting />}>
      {(value) => <Place place={value} />}
    </Section>
  );
}

function Place({ place }: { readonly place: SecretsStorage }): ReactNode {
  const { state } = place;
  const why = formatWhyNotSealed(place);
  const Icon = state === 'sealed' ? Lock : LockOpen;
  return (
    <div className={styles['place']} data-state={state}>
      <Icon
        aria-label={t(state === 'sealed' ? 'secretsStorage.isSealed' : 'secretsStorage.isNotSealed')}
        size={20}
        strokeWidth={1.75}
      />
      <div>
        <p>{state === 'sealed' ? formatKeychain(place.keychain) : t('secretsStorage.memory')}</p>
        <Hint>{t(`secretsStorage.${state}`)}</Hint>
        {why !== null && <p className={sectionStyles['why']}>{why}</p>}
      </div>
    </div>
  );
}

function Waiting(): ReactNode {
  return (
    <div className={styles['place']} aria-hidden>
      <Skeleton as="span" className={styles['mark']} />
      <div className={sectionStyles['lines']}>
        <Skeleton isLine />
        <Skeleton isLine />
      </div>
    </div>
  );
}
