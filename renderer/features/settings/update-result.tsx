/** What the last look for new versions came to, and the button for another one. */
import { type ReactNode, useState } from 'react';
import type { UpdateFinding, UpdateLookOutcome, UpdateState } from '../../../preload/contract';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { changeUpdates, updateProblem, useUpdatePage } from '../../domain/update-state';
import { Button } from '../../ui/button';
import { dateFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { Details } from '../../ui/notice';
import { Hint, Problem, Selectable } from '../../ui/text-looks';
import styles from './update-result.module.css';

const MINUTE = { dateStyle: 'medium', timeStyle: 'short' } as const;
/** A day without a time zone. */
const DAY = { dateStyle: 'long', timeZone: 'UTC' } as const;

export function UpdateResult({ state }: { readonly state: UpdateState }): ReactNode {
  const { lastLook, finding, isLooking } = state;
  const [failure, setFailure] = useState<string | null>(null);
  const showWhy = (reason: unknown): void => setFailure(updateProblem(reason));
  const run = (call: Promise<UpdateState>): void => {
    setFailure(null);
    changeUpdates(call).catch(showWhy);
  };
  const page = useUpdatePage(showWhy);
  const download = (version: string): void => {
    setFailure(null);
    page.mutate(version);
  };
  return (
    <div className={styles['root']}>
      <div role="status" className={styles['result']}>
        {lastLook === null ? (
          <p>{t('updates.neverLooked')}</p>
        ) : (
          <Outcome outcome={lastLook.outcome} finding={finding} />
        )}
        {finding?.kind === 'offered' && (
          <Offer {...finding} run={run} isOpening={page.isPending} onDownload={download} />
        )}
      </div>
      <div className={styles['look']}>
        <Button isBusy={isLooking} busyLabel={t('updates.isLooking')} onClick={() => run(api.updates.look({}))}>
          {t('updates.lookNow')}
        </Button>
        {lastLook && (
          <Hint>{t('updates.lastLooked', { when: dateFormat(MINUTE).format(Date.parse(lastLook.at)) })}</Hint>
        )}
        <Problem>{failure}</Problem>
      </div>
    </div>
  );
}

interface OutcomeProps {
  readonly outcome: UpdateLookOutcome;
  readonly finding: UpdateFinding | null;
}

function Outcome({ outcome, finding }: OutcomeProps): ReactNode {
  switch (outcome.kind) {
    case 'accepted':
      return finding?.kind !== 'offered' && <p>{findingText(finding)}</p>;
    case 'refused':
      return (
        <>
          <p className={styles['problem']}>{t(`updateRefusals.${outcome.why}`)}</p>
          {finding?.kind === 'offered' && <p>{t('updates.stillKnown')}</p>}
        </>
      );
    case 'failed': {
      const { explanation, facts } = describeError(outcome.error);
      return (
        <>
          <div className={styles['problem']}>
            <p>{t('common.titleAndExplanation', { title: t('updates.failed'), explanation })}</p>
            <Details text={facts} />
          </div>
          {finding?.kind === 'offered' && <p>{t('updates.stillKnown')}</p>}
        </>
      );
    }
  }
}

function findingText(finding: Exclude<UpdateFinding, { readonly kind: 'offered' }> | null): string {
  switch (finding?.kind) {
    case undefined:
      return t('updates.outdated');
    case 'staged':
      return t('updates.staged', { version: finding.version });
    case 'newest':
      return t('updates.newest');
    case 'not-for-system':
      return t('updates.notForSystem');
  }
}

interface OfferProps extends Omit<Extract<UpdateFinding, { readonly kind: 'offered' }>, 'kind'> {
  readonly run: (call: Promise<UpdateState>) => void;
  readonly isOpening: boolean;
  readonly onDownload: (version: string) => void;
}

function Offer({ update, isSkipped, run, isOpening, onDownload }: OfferProps): ReactNode {
  const { version, released, notes, pageHost } = update;
  return (
    <section className={styles['offer']} aria-label={t('updates.offered', { version })}>
      <div>
        <h4>{t('updates.offered', { version })}</h4>
        <Hint>{t('updates.offeredOn', { date: dateFormat(DAY).format(Date.parse(released)) })}</Hint>
      </div>
      <Selectable as="p" dir="auto" className={styles['notes']} aria-label={t('updates.notes')}>
        {notes}
      </Selectable>
      <div className={styles['actions']}>
        <Button isPrimary isBusy={isOpening} onClick={() => onDownload(version)}>
          {t('updates.download')}
        </Button>
        <Button onClick={() => run(api.updates.skip({ version: isSkipped ? null : version }))}>
          {isSkipped ? t('updates.unskip') : t('updates.skip')}
        </Button>
      </div>
      {isSkipped && <Hint>{t('updates.isSkipped')}</Hint>}
      <Hint>{t('updates.pageHint', { host: pageHost })}</Hint>
    </section>
  );
}
