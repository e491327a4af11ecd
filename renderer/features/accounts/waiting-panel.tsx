/** Shown while the person continues in the browser: what to do there, and what is possible here meanwhile. */
import { AppWindow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { t } from '../../ui/language';
import { CopyButton } from '../../ui/copy-button';
import type { RunningSignIn } from './use-sign-in';
import { SignInCode } from './sign-in-code';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/lists';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './waiting-panel.module.css';

export interface WaitingPanelProps {
  readonly state: RunningSignIn;
  /** Null if the surrounding component has a cancel button. */
  readonly onCancel: (() => void) | null;
}

export function WaitingPanel({ state, onCancel }: WaitingPanelProps): ReactNode {
  const { isFinishing, wasForeignAnswer } = state;
  const { title, text } = wordsOf(state);
  const [problem, setProblem] = useState<AppError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasField = state.code !== null;
  useEffect(() => {
    // The field takes the focus itself.
    if (!hasField) heading.current?.focus();
  }, [hasField]);
  const attempt = async (call: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    try {
      await call();
    } catch (reason) {
      setProblem(toAppError(reason));
      throw reason;
    }
  };
  return (
    <div className={styles['root']} data-sign-in="waiting">
      <AppWindow aria-hidden size={32} strokeWidth={1.5} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p role="status">{text}</p>
      {state.code === null || isFinishing ? (
        <div className={styles['bar']} role="progressbar" aria-label={t('browserSignIn.waiting')} />
      ) : null}
      {state.code !== null && (
        <SignInCode
          problem={state.code === 'wanted' ? null : state.code}
          tries={state.codeTries}
          isBusy={isFinishing}
          onEnter={(code) => void attempt(() => enterCode(code)).catch(() => undefined)}
        />
      )}
      <ButtonRow className={styles['buttons']}>
        <Button
          disabled={isFinishing}
          onClick={() => void attempt(() => api.accounts.openBrowserAgain({})).catch(() => undefined)}
        >
          {t('signIn.openBrowserAgain')}
        </Button>
        <CopyButton
          label={t('signIn.copyAddress')}
          isDisabled={isFinishing}
          onCopy={() => attempt(() => api.accounts.copySignInAddress({}))}
        />
        {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
      </ButtonRow>
      <Problem className={styles['problem']}>{problem && sentenceOf(problem)}</Problem>
      <Hint className={styles['hint']} role="status">
        {wasForeignAnswer && t('browserSignIn.foreignAnswer')}
      </Hint>
    </div>
  );
}

/** A code that is entered twice is found unexpected the second time, while the first one is checked. */
async function enterCode(code: string): Promise<void> {
  try {
    await api.accounts.enterSignInCode({ code });
  } catch (reason) {
    if (toAppError(reason).kind !== 'not-found') throw reason;
  }
}

function wordsOf({ isFinishing, lacksBrowser, code }: WaitingPanelProps['state']): {
  readonly title: string;
  readonly text: string;
} {
  if (code !== null) {
    const text = isFinishing ? 'codeAsking' : lacksBrowser ? 'codeNoBrowserText' : 'codeText';
    return { title: t('browserSignIn.codeTitle'), text: t(`browserSignIn.${text}`) };
  }
  if (isFinishing) return { title: t('browserSignIn.finishingTitle'), text: t('browserSignIn.finishingText') };
  if (lacksBrowser) return { title: t('browserSignIn.noBrowserTitle'), text: t('browserSignIn.noBrowserText') };
  return { title: t('browserSignIn.continueTitle'), text: t('browserSignIn.continueText') };
}
