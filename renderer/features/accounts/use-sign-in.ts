/**
 * One sign-in from start to end. The typed secrets pass through and are not stored here; a mutation of the query client
 * would keep its input in memory.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Account, AppError, SignInStage } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { onEvent } from '../../api/client';

export type SignInState =
  | { readonly is: 'idle' }
  | {
      readonly is: 'running';
      readonly isFinishing: boolean;
      /** No browser could be opened, so the person must open the address. */
      readonly lacksBrowser: boolean;
      /** A redirect arrived that does not belong to this sign-in. */
      readonly wasForeignAnswer: boolean;
      /**
       * The person has to type a code that the browser shows. `wrong`: the last one was not accepted; `unchecked`: the
       * service could not be reached.
       */
      readonly code: 'wanted' | 'wrong' | 'unchecked' | null;
      /** The number of codes that were not accepted or not checked. */
      readonly codeTries: number;
    }
  | { readonly is: 'failed'; readonly error: AppError };

export type RunningSignIn = Extract<SignInState, { is: 'running' }>;

export interface SignIn {
  readonly state: SignInState;
  readonly start: (call: (signal: AbortSignal) => Promise<Account>) => void;
  /** Cancels a running sign-in, and clears the last error. */
  readonly cancel: () => void;
}

/** Cancels a running sign-in when the component unmounts. */
export function useSignIn(onSignedIn: (account: Account) => void): SignIn {
  const [state, setState] = useState<SignInState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState({ is: 'idle' });
  }, []);
  useEffect(() => cancel, [cancel]);
  useEffect(
    () =>
      onEvent(window.proofsheet, 'accounts.signInAdvanced', ({ stage }) => {
        setState((former) => (former.is === 'running' ? { ...former, ...advanced(former, stage) } : former));
      }),
    [],
  );
  const start = (call: (signal: AbortSignal) => Promise<Account>): void => {
    cancel();
    const own = new AbortController();
    running.current = own;
    setState(BEGUN);
    // A cancelled sign-in reports nothing more.
    const end = (next: SignInState): boolean => {
      if (running.current !== own) return false;
      running.current = null;
      setState(next);
      return true;
    };
    call(own.signal).then(
      (account) => {
        if (end({ is: 'idle' })) onSignedIn(account);
      },
      (reason: unknown) => void end({ is: 'failed', error: toAppError(reason) }),
    );
  };
  return { state, start, cancel };
}

const BEGUN: RunningSignIn = {
  is: 'running',
  isFinishing: false,
  lacksBrowser: false,
  wasForeignAnswer: false,
  code: null,
  codeTries: 0,
};

function advanced({ codeTries }: RunningSignIn, stage: SignInStage): Partial<RunningSignIn> {
  switch (stage) {
    case 'waiting':
      return { lacksBrowser: false };
    case 'no-browser':
      return { lacksBrowser: true };
    case 'foreign-answer':
      return { wasForeignAnswer: true };
    case 'code-needed':
      return { code: 'wanted' };
    case 'code-wrong':
      return { code: 'wrong', codeTries: codeTries + 1, isFinishing: false };
    case 'code-unchecked':
      return { code: 'unchecked', codeTries: codeTries + 1, isFinishing: false };
    case 'finishing':
      return { isFinishing: true };
  }
}
