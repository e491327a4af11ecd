/** Between two people nothing of either is shown: where one goes, why it did not come about, or why it is over. */
import { ShieldX, TimerOff, UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActingEnded, AppError } from '../../../preload/contract';
import { describeError } from '../../api/describe-error';
import { type MemberLooks, MemberMark } from '../../ui/member-mark';
import { Notice } from '../../ui/notice';
import { endWords } from './words';

/** `to`: a member, or the name of who one is oneself. */
export interface Neutral {
  readonly to: { readonly name: string; readonly member: MemberLooks | null };
  /** Null: it is under way. */
  readonly error: AppError | null;
}

export interface NeutralScreenProps {
  readonly neutral: Neutral;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
  /** Whoever one is without it. */
  readonly leaveTo: string;
}

export function NeutralScreen({ neutral: { to, error }, onRetry, onLeave, leaveTo }: NeutralScreenProps): ReactNode {
  if (!error) {
    return (
      <main className="stage neutral" aria-busy="true">
        {to.member && <MemberMark member={to.member} />}
        <p role="status">{to.member ? `Going to act as ${to.name}` : `Returning to ${to.name}`}</p>
        {to.member && (
          <button type="button" className="button" onClick={onLeave}>
            Cancel
          </button>
        )}
      </main>
    );
  }
  const words = describeError(error);
  return (
    <main className="stage neutral">
      <Notice
        icon={ShieldX}
        title={`Not acting as ${to.name}`}
        isAlert
        details={words.facts}
        action={
          <div className="notice-actions">
            <button type="button" className="button button-primary" onClick={onLeave}>
              Go on as {leaveTo}
            </button>
            <button type="button" className="button" onClick={onRetry}>
              Try again
            </button>
          </div>
        }
      >
        {error.kind === 'forbidden' ? (error.detail ?? words.explanation) : `${words.title}. ${words.explanation}`}
      </Notice>
    </main>
  );
}

export interface EndedScreenProps {
  readonly ended: ActingEnded;
  readonly onGoOn: () => void;
  /** Null: it would be refused again. */
  readonly onActAgain: (() => void) | null;
}

export function EndedScreen({ ended, onGoOn, onActAgain }: EndedScreenProps): ReactNode {
  const { title, explanation } = endWords(ended.why, ended.memberName);
  return (
    <main className="stage neutral" data-screen="ended">
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
          <div className="notice-actions">
            <button type="button" className="button button-primary" onClick={onGoOn}>
              Go on as {ended.managerName}
            </button>
            {onActAgain && (
              <button type="button" className="button" onClick={onActAgain}>
                Act as {ended.memberName} again
              </button>
            )}
          </div>
        }
      >
        {explanation} Nothing of theirs is shown any more.
      </Notice>
    </main>
  );
}
