/**
 * The transition screen, shown between two identities without data of either: where the person is going, why that
 * failed, or why acting ended.
 */
import { ShieldX, TimerOff, UserRoundCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActingEnded, AppError } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { type MemberAppearance, MemberMark } from '../../domain/member-mark';
import { Notice } from '../../ui/notice';
import { formatEnd } from './labels';

/** `to`: the member, or the name of the person's own identity. */
export interface Transition {
  readonly to: { readonly name: string; readonly member: MemberAppearance | null };
  /** Null while the transition is in progress. */
  readonly error: AppError | null;
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
  /** Null if acting again would be refused. */
  readonly onActAgain: (() => void) | null;
}

export function EndedScreen({ ended, onGoOn, onActAgain }: EndedScreenProps): ReactNode {
  const { title, explanation } = formatEnd(ended.why, ended.memberName);
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
