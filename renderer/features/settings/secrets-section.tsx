/** The storage of tokens and keys, and its consequences for the person. */
import { useQuery } from '@tanstack/react-query';
import { Lock, LockOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SecretsStorage } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { secretsStorageQuery } from './queries';
import { Section } from './section';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';
import sectionStyles from './section.module.css';
import styles from './secrets-section.module.css';

export function SecretsSection(): ReactNode {
  const place = useQuery(secretsStorageQuery, programQueries);
  return (
    <Section title="Storage of secrets" query={place} waiting={<Waiting />}>
      {(value) => <Place place={value} />}
    </Section>
  );
}

const WORDS = {
  sealed: 'Tokens and keys are sealed by it. Nothing on the disk can be read without it, and accounts stay signed in.',
  'session-only': 'Tokens and keys are kept in memory and never on the disk. Accounts last until Proofsheet closes.',
} as const;

function Place({ place: { state, name, why } }: { readonly place: SecretsStorage }): ReactNode {
  const Icon = state === 'sealed' ? Lock : LockOpen;
  return (
    <div className={styles['place']} data-state={state}>
      <Icon aria-label={state === 'sealed' ? 'Sealed' : 'Not sealed'} size={20} strokeWidth={1.75} />
      <div>
        <p>{name}</p>
        <Hint>{WORDS[state]}</Hint>
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
