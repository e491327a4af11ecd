/** Shows whether the journal is intact, and what protects it. */
import { useQuery } from '@tanstack/react-query';
import { ShieldAlert, ShieldCheck, ShieldQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JournalCheck, JournalDamage } from '../../../preload/contract';
import { findingText } from '../../../preload/contract/journal-finding-text';
import { toAppError } from '../../api/api-error';
import { sentenceOf } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { journalCheckQuery } from './queries';
import { formatWhole } from './format-entry';
import { t } from '../../ui/language';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import styles from './chain-state.module.css';

export function ChainState(): ReactNode {
  const { data: check, error } = useQuery(journalCheckQuery, programQueries);
  if (!check) {
    return (
      <div data-chain className={styles['root']} aria-busy={!error}>
        {error ? <p role="alert">{sentenceOf(toAppError(error))}</p> : <Skeleton isLine aria-hidden />}
      </div>
    );
  }
  const damage = check.damage.filter(({ kind }) => kind !== 'unsealed');
  return damage.length > 0 ? (
    <Damaged damage={check.damage} isBeingChecked={check.isBeingChecked} />
  ) : (
    <Whole check={check} />
  );
}

function StillChecked(): ReactNode {
  return <Hint>{t('journalState.isBeingChecked')}</Hint>;
}

function Damaged({ damage, isBeingChecked }: Pick<JournalCheck, 'damage' | 'isBeingChecked'>): ReactNode {
  return (
    <div data-chain className={joinClasses(styles['root'], styles['damaged'])} role="alert">
      <ShieldAlert aria-hidden size={20} strokeWidth={1.75} />
      <div>
        <p className={styles['verdict']}>
          {damage.length === 1
            ? t('journalState.damaged', { finding: damage[0] ? findingText(damage[0], t) : '' })
            : t('journalState.damagedPlaces', { count: damage.length })}
        </p>
        {damage.length > 1 && <Findings damage={damage} />}
        <Hint>{t('journalState.nothingRepaired')}</Hint>
        {isBeingChecked && <StillChecked />}
      </div>
    </div>
  );
}

function Whole({ check }: { readonly check: JournalCheck }): ReactNode {
  const { sealedBy, damage, isBeingChecked } = check;
  const isSealed = sealedBy !== null && damage.length === 0;
  const Icon = isSealed ? ShieldCheck : ShieldQuestionMark;
  return (
    <div data-chain className={styles['root']} role="status">
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      <div>
        <p className={styles['verdict']}>{formatWhole(check)}</p>
        {sealedBy === null && <Hint>{t('journalState.unsealedText')}</Hint>}
        {isBeingChecked && <StillChecked />}
        <Findings damage={damage} />
      </div>
    </div>
  );
}

function Findings({ damage }: { readonly damage: readonly JournalDamage[] }): ReactNode {
  if (damage.length === 0) return null;
  return (
    // A scrollable list must be reachable by keyboard.
    <ul data-scrolls className={styles['findings']} tabIndex={0} aria-label={t('journalState.findings')}>
      {damage.map((one) => {
        const text = findingText(one, t);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
