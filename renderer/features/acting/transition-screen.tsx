/**
 * The transition screen, shown between two identities without data of either: where the person is going, why that
 * failed, or why acting ended.
 */
import { ShieldX, TimerOff, UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActingEnded, AppError } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { sentenceOfDetail } from '../../domain/error-details';
import { type MemberAppearance, MemberMark } from '../../domain/member-mark';
import { Notice, NoticeActions } from '../../ui/notice';
import { formatEnd } from './labels';
import { t } from '../../ui/language';
import { Button } from '../../ui/button';
import { Stage } from '../../ui/stage';
import styles from './transition-screen.module.css';

/** `to`: the member, or the name of the person's own identity. */
export interface Transition {
  readonly to: { readonly name: string; readonly member: MemberAppearance | null };
  /** Null while the transition is in progress. */
  readonly error: AppError | null;
  /** The check went to a member who has left the group: no member is acted as. */
  readonly hasLeft: boolean;
}

export interface TransitionScreenProps {
  readonly transition: Transition;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
  /** The name of the identity that the person continues as. */
  readonly leaveTo: string;
}

export function TransitionScreen({
  transition: { to, error },
  onRetry,
  onLeave,
  leaveTo,
}: TransitionScreenProps): ReactNode {
  if (!error) {
    return (
      <Stage className={styles['root']} data-screen="transition" aria-busy="true">
        {to.member && <MemberMark member={to.member} />}
        <p role="status">
          {t(to.member ? 'actingTransition.starting' : 'actingTransition.returning', { name: to.name })}
        </p>
        {to.member && <Button onClick={onLeave}>{t('common.cancel')}</Button>}
      </Stage>
    );
  }
  const words = describeError(error);
  return (
    <Stage className={styles['root']} data-screen="transition">
      <Notice
        icon={ShieldX}
        title={t('actingTransition.failed', { name: to.name })}
        isAlert
        details={words.facts}
        action={
          <NoticeActions>
            <Button isPrimary onClick={onLeave}>
              {t('actingTransition.goOnAs', { name: leaveTo })}
            </Button>
            <Button onClick={onRetry}>{t('common.tryAgain')}</Button>
          </NoticeActions>
        }
      >
        {error.kind === 'forbidden'
          ? (sentenceOfDetail(error) ?? words.explanation)
          : t('common.titleAndExplanation', { title: words.title, explanation: words.explanation })}
      </Notice>
    </Stage>
  );
}

export interface EndedScreenProps {
  readonly ended: ActingEnded;
  readonly onGoOn: () => void;
  /** Null if acting again would be refused. */
  readonly onActAgain: (() => void) | null;
  /** Continues the check that this end paused; null if there is none. */
  readonly onContinueCheck: (() => void) | null;
}

export function EndedScreen({ ended, onGoOn, onActAgain, onContinueCheck }: EndedScreenProps): ReactNode {
  const { title, explanation } = formatEnd(ended.why, ended.memberName);
  return (
    <Stage className={styles['root']} data-screen="ended">
      <Notice
        icon={
          ended.why === 'refused' || ended.why === 'signed-out'
            ? ShieldX
            : ended.why === 'time-limit'
              ? TimerOff
              : UserRoundCheck
        }
        title={title}
        isAlert
        action={
          <NoticeActions>
            {onContinueCheck && (
              <Button isPrimary onClick={onContinueCheck}>
                {t('checkPanel.continue')}
              </Button>
            )}
            <Button isPrimary={!onContinueCheck} onClick={onGoOn}>
              {t('actingTransition.goOnAs', { name: ended.managerName })}
            </Button>
            {onActAgain && !onContinueCheck && (
              <Button onClick={onActAgain}>{t('actingTransition.actAgain', { name: ended.memberName })}</Button>
            )}
          </NoticeActions>
        }
      >
        {explanation}
      </Notice>
    </Stage>
  );
}
