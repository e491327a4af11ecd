/** Why a sign-in ended without an account, and what helps. The typed text stays. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { detailFacts } from '../../domain/error-details';
import { Details } from '../../ui/notice';
import { RetryButton } from '../../ui/error-notice';
import { ButtonRow } from '../../ui/lists';
import { Selectable } from '../../ui/text-looks';
import styles from './sign-in-problem.module.css';

export interface SignInProblemProps {
  readonly error: AppError;
  readonly onRetry: () => void;
  /** A button that helps more than trying again. */
  readonly action?: ReactNode;
}

export function SignInProblem({ error, onRetry, action }: SignInProblemProps): ReactNode {
  const words = describeError(error);
  const told = toldDirectly(error);
  const box = useRef<HTMLDivElement>(null);
  // The pressed button may be at the other end of a long form.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <div className={styles['root']} data-sign-in="failed" role="alert" ref={box}>
      <p className={styles['title']}>{words.title}</p>
      {told && <Selectable as="p">{told}</Selectable>}
      <p>{words.explanation}</p>
      <ButtonRow>
        {action}
        {canRetry(error, words.canRetry) && <RetryButton failure={error} waitMs={words.waitMs} onRetry={onRetry} />}
      </ButtonRow>
      {words.facts !== null && words.facts !== told && <Details text={words.facts} />}
    </div>
  );
}

/**
 * Returns the detail to show directly, outside "Details": which account signed in instead, or what the service
 * answered.
 */
function toldDirectly(error: AppError): string | null {
  const isTold = error.kind === 'sign-in-failed' && (error.reason === 'refused' || error.reason === 'different-person');
  return isTold ? (detailFacts(error).at(0) ?? null) : null;
}

/** Returns false if something must be changed first; the form's own button then tries again. */
function canRetry(error: AppError, isUseful: boolean): boolean {
  if (error.kind !== 'sign-in-failed') return isUseful;
  return error.reason !== 'refused' && error.reason !== 'port-taken';
}
