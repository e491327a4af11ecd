/** Why a sign-in ended without an account, and what helps. What was typed is still there. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../preload/contract';
import { describeError } from '../../api/describe-error';
import { failureKey, RetryButton } from '../../ui/error-notice';

export interface SignInProblemProps {
  readonly error: AppError;
  readonly onRetry: () => void;
}

export function SignInProblem({ error, onRetry }: SignInProblemProps): ReactNode {
  const words = describeError(error);
  const told = toldDirectly(error);
  const box = useRef<HTMLDivElement>(null);
  // What was pressed may be at the other end of a long form.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [error]);
  return (
    <div className="sign-in-problem" role="alert" ref={box}>
      <p className="sign-in-problem-title">{words.title}</p>
      {told && <p className="selectable">{told}</p>}
      <p>{words.explanation}</p>
      <div className="button-row">
        {canRetry(error, words.canRetry) && (
          <RetryButton key={failureKey(error)} waitMs={words.waitMs} onRetry={onRetry} />
        )}
      </div>
      {words.facts !== null && words.facts !== told && (
        <details>
          <summary>Details</summary>
          <code className="selectable">{words.facts}</code>
        </details>
      )}
    </div>
  );
}

/** Who came instead, and what the service said, concern the person and not only a bug report. */
function toldDirectly(error: AppError): string | null {
  const isTold = error.kind === 'sign-in-failed' && (error.reason === 'refused' || error.reason === 'somebody-else');
  return isTold ? (error.detail ?? null) : null;
}

/** Where something has to be changed first, the form's own button is the one that tries again. */
function canRetry(error: AppError, isUseful: boolean): boolean {
  if (error.kind !== 'sign-in-failed') return isUseful;
  return error.reason !== 'refused' && error.reason !== 'port-taken';
}
