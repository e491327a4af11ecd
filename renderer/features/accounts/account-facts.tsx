/**
 * The service's data about an account: its user, its available and missing abilities, and the route of its requests.
 */
import { useQuery } from '@tanstack/react-query';
import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Account, AccountDetails } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { programQueries } from '../../api/query-client';
import { dateFormat, formatNumber } from '../../ui/formats';
import { t } from '../../ui/language';
import { accountDetailsQuery } from './queries';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Hint, Selectable } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import styles from './account-facts.module.css';

export interface AccountFactsProps {
  readonly account: Account;
  /** `permission`: requested in addition to the permissions of the last sign-in. */
  readonly onSignInAgain: (permission?: string) => void;
}

export function AccountFacts({ account, onSignInAgain }: AccountFactsProps): ReactNode {
  const details = useQuery(accountDetailsQuery(account.id), programQueries);
  if (details.data) return <Facts details={details.data} onSignInAgain={onSignInAgain} />;
  if (details.error && !details.isFetching) {
    const words = describeError(toAppError(details.error));
    if (words.canSignIn) return <Hint>{t('accountDetails.afterSignIn')}</Hint>;
    return (
      <div className={styles['problem']} role="alert">
        <p>{t('common.titleAndExplanation', { title: words.title, explanation: words.explanation })}</p>
        {words.canRetry && <Button onClick={() => void details.refetch()}>{t('common.tryAgain')}</Button>}
      </div>
    );
  }
  return <FactsSkeleton />;
}

function Facts({
  details,
  onSignInAgain,
}: { readonly details: AccountDetails } & Pick<AccountFactsProps, 'onSignInAgain'>): ReactNode {
  const titleId = useId();
  return (
    <div className={styles['root']}>
      <Pairs title={t('accountDetails.facts')} pairs={details.facts.map(pairOfFact)} />
      {details.abilities.length > 0 && (
        <section>
          <h3 id={titleId}>{t('accountDetails.abilities')}</h3>
          <ul aria-labelledby={titleId} className={styles['abilities']}>
            {details.abilities.map(({ ability, isAvailable, why, missingPermission }) => (
              <li key={ability} data-available={isAvailable}>
                {isAvailable ? (
                  <Check aria-label={t('accountDetails.isAvailable')} size={16} />
                ) : (
                  <Minus aria-label={t('accountDetails.isMissing')} size={16} />
                )}
                <div>
                  <p>{t(`abilities.${ability}`)}</p>
                  {why && <Hint>{t(`abilityObstacles.${why.code}`, { permission: why.permission })}</Hint>}
                  {missingPermission && (
                    <Button onClick={() => onSignInAgain(missingPermission)}>{t('accountDetails.grant')}</Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pairs title={t('accountDetails.requestLimit')} pairs={pairsOfLimit(details.requestLimit)} />
      <Pairs
        title={t('accountDetails.addresses')}
        pairs={details.addresses.map(({ name, value }) => ({ label: t(`accountAddresses.${name}`), value }))}
      />
    </div>
  );
}

interface Pair {
  readonly label: string;
  readonly value: string;
}

function pairOfFact(fact: AccountDetails['facts'][number]): Pair {
  const label = t(`accountFacts.${fact.name}`);
  return { label, value: 'code' in fact ? t(`accountFactValues.${fact.code}`) : fact.value };
}

function pairsOfLimit(requestLimit: AccountDetails['requestLimit']): readonly Pair[] {
  if (!requestLimit) return [];
  const { remaining, limit, resetsAt } = requestLimit;
  const left =
    limit === null ? formatNumber(remaining) : t('accountDetails.requestsLeftOf', { count: remaining, limit });
  const resetMs = Date.parse(resetsAt ?? '');
  return [
    { label: t('accountDetails.requestsLeft'), value: left },
    ...(Number.isNaN(resetMs) ? [] : [{ label: t('accountDetails.requestsRenewed'), value: momentText(resetMs) }]),
  ];
}

/** The service may renew the requests days later. */
function momentText(atMs: number): string {
  const isToday = new Date(atMs).toDateString() === new Date().toDateString();
  return dateFormat({ ...(!isToday && { dateStyle: 'medium' }), timeStyle: 'short' }).format(atMs);
}

function Pairs({ title, pairs }: { readonly title: string; readonly pairs: readonly Pair[] }): ReactNode {
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles['pairs']}>
        {pairs.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <Selectable as="dd" dir="auto">
              {value}
            </Selectable>
          </div>
        ))}
      </dl>
    </section>
  );
}

const SKELETON_PARTS = [3, 2, 3] as const;

function FactsSkeleton(): ReactNode {
  return (
    <div className={styles['root']} role="status" aria-label={t('accountDetails.loading')}>
      {SKELETON_PARTS.map((lines, part) => (
        <section key={part} aria-hidden>
          <Skeleton as="p" isLine isShort className={joinClasses(styles['line'], styles['short'])} />
          {Array.from({ length: lines }, (_none, line) => (
            <Skeleton key={line} as="p" isLine className={styles['line']} />
          ))}
        </section>
      ))}
    </div>
  );
}
