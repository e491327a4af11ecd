/** Shown while the person continues in the browser: what to do there, and what is possible here meanwhile. */
import { AppWindow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { CopyButton } from '../../ui/copy-button';
import type { SignInState } from './use-sign-in';
import { Button } from '../../ui/button';
import { ButtonRow } from '../../ui/lists';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './waiting-panel.module.css';

export interface WaitingPanelProps {
  readonly state: Extract<SignInState, { is: 'running' }>;
  /** Null if the surrounding component has a cancel button. */
  readonly onCancel: (() => void) | null;
}

export function WaitingPanel({ state, onCancel }: WaitingPanelProps): ReactNode {
  const { isFinishing, wasForeignAnswer } = state;
  const { title, text } = wordsOf(state);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const attempt = async (call: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    try {
      await call();
    } catch (reason) {
      setProblem(sentenceOf(toAppError(reason)));
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
      <div className={styles['bar']} role="progressbar" aria-label="Waiting for the browser" />
      <ButtonRow className={styles['buttons']}>
        <Button
          disabled={isFinishing}
          onClick={() => void attempt(() => api.accounts.openBrowserAgain({})).catch(() => undefined)}
        >
          Open the browser again
        </Button>
        <CopyButton
          label="Copy the address"
          isDisabled={isFinishing}
          onCopy={() => attempt(() => api.accounts.copySignInAddress({}))}
        />
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
      </ButtonRow>
      <Problem className={styles['problem']}>{problem}</Problem>
      <Hint className={styles['hint']} role="status">
        {wasForeignAnswer && 'An answer that does not belong to this sign-in was turned away.'}
      </Hint>
    </div>
  );
}

function wordsOf({ isFinishing, lacksBrowser }: WaitingPanelProps['state']): {
  readonly title: string;
  readonly text: string;
} {
  if (isFinishing) return { title: 'Back from the browser', text: 'The service is being asked who you are.' };
  if (lacksBrowser) {
    return {
      title: 'No browser could be opened',
      text: 'Copy the address, and open it yourself in a browser on this computer. This window continues automatically.',
    };
  }
  return {
    title: 'Go on in your browser',
    text: 'A page of the service has opened there. Sign in and allow Proofsheet; this window continues automatically.',
  };
}
