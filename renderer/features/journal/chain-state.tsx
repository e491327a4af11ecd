/** Shows whether the journal is intact, and what protects it. */
import { useQuery } from '@tanstack/react-query';
import { ShieldAlert, ShieldCheck, ShieldQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JournalCheck, JournalDamage } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { sentenceOf } from '../../domain/describe-error';
import { formatKeychain } from '../../domain/keychain-labels';
import { programQueries } from '../../api/query-client';
import { journalCheckQuery } from './queries';
import { formatEntryCount } from './format-entry';
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
  return <Hint>Older entries are still being checked.</Hint>;
}

function Damaged({ damage, isBeingChecked }: Pick<JournalCheck, 'damage' | 'isBeingChecked'>): ReactNode {
  return (
    <div data-chain className={joinClasses(styles['root'], styles['damaged'])} role="alert">
      <ShieldAlert aria-hidden size={20} strokeWidth={1.75} />
      <div>
        <p className={styles['verdict']}>
          {damage.length === 1 ? `Damaged. ${damage[0]?.words ?? ''}` : `Damaged in ${damage.length} places:`}
        </p>
        {damage.length > 1 && <Findings damage={damage} />}
        <Hint>Proofsheet repaired and removed nothing. Later entries are linked to the damaged ones.</Hint>
        {isBeingChecked && <StillChecked />}
      </div>
    </div>
  );
}

function Whole({
  check: { entryCount, sealedBy, damage, isBeingChecked },
}: {
  readonly check: JournalCheck;
}): ReactNode {
  const isSealed = sealedBy !== null && damage.length === 0;
  const Icon = isSealed ? ShieldCheck : ShieldQuestionMark;
  const seal = sealedBy === null ? 'nothing seals its end on this computer' : `sealed by ${formatKeychain(sealedBy)}`;
  return (
    <div data-chain className={styles['root']} role="status">
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      <div>
        <p className={styles['verdict']}>{`Whole: ${formatEntryCount(entryCount)}, ${seal}`}</p>
        {sealedBy === null && (
          <Hint>
            Each entry is bound to the one before it, so a change among them shows. A person who can write to this
            computer’s files could still shorten it from the end. Where a keychain opens, that shows too.
          </Hint>
        )}
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
    <ul data-scrolls className={styles['findings']} tabIndex={0} aria-label="What was found">
      {damage.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
