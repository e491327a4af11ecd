/** An error in place of a screen: its text, and a retry button that is disabled as long as the service asks to wait. */
import { KeyRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import { Notice, type NoticeHeading } from './notice';
import { leftInShort } from './format-duration';
import { Button } from './button';
import { t } from './language';

export interface ErrorText {
  readonly icon: LucideIcon;
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

/** The button of an error that neither a retry nor a sign-in resolves. It leads to another screen. */
export interface WayOut {
  readonly label: string;
  readonly onLeave: () => void;
}

export const WayOutContext = createContext<WayOut | null>(null);

export interface ErrorNoticeProps {
  readonly words: ErrorText;
  /** False if the error replaces only a part of the screen. */
  readonly isPrimary?: boolean;
  readonly heading?: NoticeHeading;
  /** As for the button: distinguishes failures that follow each other while the notice stays. */
  readonly failure?: object | undefined;
  /** True while a retry is in progress. */
  readonly isBusy?: boolean;
  readonly onRetry: () => void;
}

export function ErrorNotice({
  words,
  isPrimary = true,
  heading,
  failure,
  isBusy = false,
  onRetry,
}: ErrorNoticeProps): ReactNode {
  const wayIn = useContext(WayInContext);
  const wayOut = useContext(WayOutContext);
  if (words.canSignIn && wayIn) {
    return (
      <Notice
        icon={KeyRound}
        title={wayIn.title}
        heading={heading}
        action={
          <Button isPrimary={isPrimary} onClick={wayIn.onSignIn}>
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
      icon={words.icon}
      title={words.title}
      heading={heading}
      action={
        words.canRetry ? (
          <RetryButton
            failure={failure}
            waitMs={words.waitMs}
            isPrimary={isPrimary}
            isBusy={isBusy}
            onRetry={onRetry}
          />
        ) : (
          wayOut &&
          isPrimary && (
            <Button isPrimary onClick={wayOut.onLeave}>
              {wayOut.label}
            </Button>
          )
        )
      }
      details={words.facts}
      isAlert
    >
      {words.explanation}
    </Notice>
  );
}

export interface RetryButtonProps {
  readonly waitMs: number;
  /** Each failure starts its own countdown, even if its wait is as long as that of the one before. */
  readonly failure?: object | undefined;
  /** True if the screen shows nothing but the error. */
  readonly isPrimary?: boolean;
  /** True while a retry is in progress. */
  readonly isBusy?: boolean;
  readonly onRetry: () => void;
}

export function RetryButton(props: RetryButtonProps): ReactNode {
  const { waitMs, failure, isPrimary = false, isBusy = false, onRetry } = props;
  const [counted, setCounted] = useState({ failure, waitMs });
  const [leftMs, setLeftMs] = useState(waitMs);
  // The button stays the same for the next failure, because a new one would not have the focus.
  if (counted.failure !== failure || counted.waitMs !== waitMs) {
    setCounted({ failure, waitMs });
    setLeftMs(waitMs);
  }
  useEffect(() => {
    if (waitMs <= 0) return undefined;
    const end = performance.now() + waitMs;
    const timer = setInterval(() => {
      const nowLeftMs = Math.max(0, end - performance.now());
      setLeftMs(nowLeftMs);
      if (nowLeftMs === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [waitMs, failure]);
  const leftS = Math.ceil(leftMs / 1000);
  const isOff = leftS > 0;
  return (
    // Uses `aria-disabled`, because `disabled` would remove the focus from the button that the person just pressed.
    <Button
      // During the wait nothing can be pressed, so the button must not look like the next step.
      isPrimary={isPrimary && !isOff}
      aria-disabled={isOff}
      // Keeps the countdown legible.
      data-waiting={isOff}
      isBusy={isBusy && !isOff}
      busyLabel={t('common.tryingAgain')}
      onClick={isOff ? undefined : onRetry}
    >
      {isOff ? t('common.tryAgainIn', { time: leftInShort(leftMs) }) : t('common.tryAgain')}
    </Button>
  );
}
