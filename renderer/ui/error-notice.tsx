/** An error as a screen: its words, and a way to try again that waits where the service asks to wait. */
import { CloudOff, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import { Notice } from './notice';
import { leftInShort } from './seconds';

export interface ErrorWords {
  readonly title: string;
  readonly explanation: string;
  readonly canRetry: boolean;
  /** Signing in again is what helps. */
  readonly canSignIn: boolean;
  /** How long to wait before trying again, milliseconds. */
  readonly waitMs: number;
  /** For "Details": codes and facts, never first. */
  readonly facts: string | null;
}

/** How whoever is looking signs in again, and why they have to; null where there is no account to sign in to. */
export interface WayIn {
  readonly title: string;
  readonly explanation: string;
  readonly onSignIn: () => void;
}

export const WayInContext = createContext<WayIn | null>(null);

export interface ErrorNoticeProps {
  readonly words: ErrorWords;
  readonly onRetry: () => void;
}

export function ErrorNotice({ words, onRetry }: ErrorNoticeProps): ReactNode {
  const wayIn = useContext(WayInContext);
  if (words.canSignIn && wayIn) {
    return (
      <Notice
        icon={Unplug}
        title={wayIn.title}
        action={
          <button type="button" className="button button-primary" onClick={wayIn.onSignIn}>
            Sign in again
          </button>
        }
        details={words.facts}
        isAlert
      >
        {wayIn.explanation}
      </Notice>
    );
  }
  return (
    <Notice
      icon={CloudOff}
      title={words.title}
      action={words.canRetry && <RetryButton key={words.waitMs} waitMs={words.waitMs} onRetry={onRetry} />}
      details={words.facts}
      isAlert
    >
      {words.explanation}
    </Notice>
  );
}

export interface RetryButtonProps {
  readonly waitMs: number;
  /** It is being tried again now. */
  readonly isBusy?: boolean;
  readonly onRetry: () => void;
}

const failures = new WeakMap<object, number>();
let failureCount = 0;

/** A `key` for the button of this failure: the next one, with an equal wait, is counted down from its own start. */
export function failureKey(error: object): number {
  const known = failures.get(error) ?? (failureCount += 1);
  failures.set(error, known);
  return known;
}

export function RetryButton({ waitMs, isBusy = false, onRetry }: RetryButtonProps): ReactNode {
  const [leftMs, setLeftMs] = useState(waitMs);
  useEffect(() => {
    if (waitMs <= 0) return undefined;
    const end = performance.now() + waitMs;
    const timer = setInterval(() => setLeftMs(Math.max(0, end - performance.now())), 250);
    return () => clearInterval(timer);
  }, [waitMs]);
  const leftS = Math.ceil(leftMs / 1000);
  const isOff = leftS > 0 || isBusy;
  return (
    // Not `disabled`: that would take the focus away from the person who just pressed it.
    <button type="button" className="button" aria-disabled={isOff} onClick={isOff ? undefined : onRetry}>
      {leftS > 0 ? `Try again in ${leftInShort(leftMs)}` : isBusy ? 'Trying again' : 'Try again'}
    </button>
  );
}
