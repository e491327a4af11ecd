/** An error in place of a screen: its text, and a retry button that is disabled as long as the service asks to wait. */
import { CloudOff, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import { Notice } from './notice';
import { leftInShort } from './format-duration';
import { Button } from './button';
import { t } from './language';

export interface ErrorText {
  readonly title: string;
  readonly explanation: string;
  readonly canRetry: boolean;
  /** True if signing in again resolves the error. */
  readonly canSignIn: boolean;
  /** How long to wait before retrying, in milliseconds. */
  readonly waitMs: number;
  /** Codes and facts, shown only under "Details". */
  readonly facts: string | null;
}

/** How the active identity's account signs in again, and why it is signed out. */
export interface WayIn {
  readonly title: string;
  readonly explanation: string;
  readonly onSignIn: () => void;
}

export const WayInContext = createContext<WayIn | null>(null);

export interface ErrorNoticeProps {
  readonly words: ErrorText;
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
          <Button isPrimary onClick={wayIn.onSignIn}>
            {t('common.signInAgain')}
          </Button>
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
  /** True while a retry is in progress. */
  readonly isBusy?: boolean;
  readonly onRetry: () => void;
}

const failures = new WeakMap<object, number>();
let failureCount = 0;

/**
 * Returns a React `key` for the retry button of this failure, so that the next failure starts its own countdown even if
 * its wait is equally long.
 */
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
  const isOff = leftS > 0;
  return (
    // Uses `aria-disabled`, because `disabled` would remove the focus from the button that the person just pressed.
    <Button
      aria-disabled={isOff}
      isBusy={isBusy && !isOff}
      busyLabel={t('common.tryingAgain')}
      onClick={isOff ? undefined : onRetry}
    >
      {isOff ? t('common.tryAgainIn', { time: leftInShort(leftMs) }) : t('common.tryAgain')}
    </Button>
  );
}
