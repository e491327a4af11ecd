/** A strip that says what could not be loaded while earlier content stays, and tries again. */
import type { ReactNode } from 'react';
import { type ErrorText, RetryButton, type RetryButtonProps } from './error-notice';
import { Strip, type StripProps } from './strip';

export interface FailureStripProps
  extends Pick<StripProps, 'onFocusLost' | 'children'>, Pick<RetryButtonProps, 'failure' | 'isBusy' | 'onRetry'> {
  readonly words: Pick<ErrorText, 'facts' | 'waitMs'>;
}

export function FailureStrip({ words, onFocusLost, children, ...retry }: FailureStripProps): ReactNode {
  return (
    <Strip
      isAlert
      details={words.facts}
      action={<RetryButton {...retry} waitMs={words.waitMs} />}
      {...(onFocusLost && { onFocusLost })}
    >
      {children}
    </Strip>
  );
}
