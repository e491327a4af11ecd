/**
 * Runs a sign-in in the system's browser: opens the service's page and waits for the callback, or for the code that
 * the page shows. One sign-in at a time.
 */
import type { ErrorDetail, SignInStage } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { listenForAnswer } from './loopback-listener';

export interface BrowserVisit {
  /**
   * The service's page. It contains the `state`, so it goes only to the browser and, if the person copies it, to the
   * clipboard.
   */
  readonly address: URL;
  readonly state: string;
  readonly port: number;
  readonly handsFragment: boolean;
}

/** What became of a code that the person typed. Without a value, the person can type it again. */
export type TriedCode<Value> = { readonly value: Value } | { readonly stage: 'code-wrong' | 'code-unchecked' };

/** A page that shows the person a code, which the person types in the program. */
export interface CodeVisit<Value> {
  readonly address: URL;
  readonly tryCode: (code: string) => Promise<TriedCode<Value>>;
}

export interface BrowserVisits {
  /**
   * Resolves with the parameters of the callback that has the visit's `state`. Rejects with `cancelled`, with the
   * failure of an address that must not be opened, or with `sign-in-failed`: `port-taken`, `browser-timed-out`,
   * `another-sign-in`. If no browser opens, reports it and keeps waiting, because the person can copy the address.
   */
  visit(visit: BrowserVisit, signal: AbortSignal): Promise<URLSearchParams>;
  /** Resolves with the value of the right code. Rejects with the failure of `tryCode`, or as `visit` does. */
  visitForCode<Value>(visit: CodeVisit<Value>, signal: AbortSignal): Promise<Value>;
  /** Rejects with `not-found` if no sign-in waits for a code. */
  enterCode(code: string): void;
  /**
   * `openAgain` and `copyAddress` apply to the current visit, and reject with `not-found` if there is none. `openAgain`
   * rejects with `no-browser` if no browser opens.
   */
  openAgain(): Promise<void>;
  copyAddress(): Promise<void>;
}

export interface BrowserVisitsDeps {
  readonly openPage: (address: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly onStage: (stage: SignInStage) => void;
  /** Called after the callback, when the person is expected back in the program. */
  readonly onAnswered: () => void;
  readonly limitMs: number;
}

interface Running {
  readonly address: string;
  readonly giveUp: (failure: AppFailure) => void;
  /** Null unless the sign-in waits for a code. */
  takeCode: ((code: string) => void) | null;
}

export function createBrowserVisits(deps: BrowserVisitsDeps): BrowserVisits {
  let running: Running | null = null;

  /** Runs a sign-in that replaces any other, until it has a result, is cancelled, replaced or timed out. */
  async function during<Value>(
    address: URL,
    signal: AbortSignal,
    run: (own: Running, wait: Wait) => Promise<Value>,
  ): Promise<Value> {
    running?.giveUp(failed('another-sign-in', { code: 'other-sign-in-begun' }));
    const wait = waitFor(signal, deps.limitMs);
    const own: Running = { address: address.href, giveUp: wait.giveUp, takeCode: null };
    running = own;
    try {
      return await run(own, wait);
    } finally {
      wait.end();
      if (running === own) running = null;
    }
  }

  function visit(wanted: BrowserVisit, signal: AbortSignal): Promise<URLSearchParams> {
    return during(wanted.address, signal, async (own, wait) => {
      const listener = await listenForAnswer({ ...wanted, onForeignAnswer: () => deps.onStage('foreign-answer') });
      try {
        // If the visit was cancelled or replaced meanwhile, no page opens.
        wait.assertWanted();
        deps.onStage('waiting');
        void openFirst(own);
        const answer = await Promise.race([listener.answer, wait.over]);
        deps.onStage('finishing');
        deps.onAnswered();
        return answer;
      } finally {
        listener.close();
      }
    });
  }

  function visitForCode<Value>({ address, tryCode }: CodeVisit<Value>, signal: AbortSignal): Promise<Value> {
    return during(address, signal, async (own, wait) => {
      wait.assertWanted();
      deps.onStage('code-needed');
      void openFirst(own);
      for (;;) {
        const code = await Promise.race([nextCode(own), wait.over]);
        deps.onStage('finishing');
        const tried = await Promise.race([tryCode(code), wait.over]);
        if ('value' in tried) return tried.value;
        deps.onStage(tried.stage);
      }
    });
  }

  /**
   * Never rejects, and the caller does not wait for it: some browsers report only at their exit that they were opened.
   */
  async function openFirst(own: Running): Promise<void> {
    try {
      await deps.openPage(own.address);
    } catch (reason) {
      if (reason instanceof AppFailure) own.giveUp(reason);
      else if (running === own) deps.onStage('no-browser');
    }
  }

  async function openAgain(): Promise<void> {
    const own = current();
    try {
      await deps.openPage(own.address);
    } catch (reason) {
      if (reason instanceof AppFailure) throw reason;
      throw failed('no-browser', { code: 'browser-not-opened' });
    }
    if (running === own) deps.onStage('waiting');
  }

  function current(): Running {
    if (!running) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-sign-in-waits' } });
    return running;
  }

  return {
    visit,
    visitForCode,
    enterCode(code) {
      const { takeCode } = current();
      if (!takeCode) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-sign-in-waits' } });
      takeCode(code);
    },
    openAgain,
    copyAddress: async () => deps.writeClipboard(current().address),
  };
}

function nextCode(own: Running): Promise<string> {
  return new Promise((resolve) => {
    own.takeCode = (code) => {
      own.takeCode = null;
      resolve(code);
    };
  });
}

interface Wait {
  /** Never resolves; rejects when the visit is cancelled, replaced or timed out. */
  readonly over: Promise<never>;
  readonly giveUp: (failure: AppFailure) => void;
  /** Throws the failure if the visit has been cancelled, replaced or timed out. */
  assertWanted(): void;
  end(): void;
}

function waitFor(signal: AbortSignal, limitMs: number): Wait {
  const lost = new AbortController();
  const over = new Promise<never>((_resolve, reject) => {
    lost.signal.addEventListener('abort', () => {
      reject(lost.signal.reason as AppFailure); // the reason is always an AppFailure
    });
  });
  const giveUp = (failure: AppFailure): void => {
    lost.abort(failure);
  };
  // Callers that race it see the rejection; without callers, it must not count as unhandled.
  over.catch(() => undefined);
  const cancel = (): void => {
    giveUp(new AppFailure({ kind: 'cancelled' }));
  };
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  const timer = setTimeout(() => {
    giveUp(failed('browser-timed-out', { code: 'browser-without-answer', limitMs }));
  }, limitMs);
  return {
    over,
    giveUp,
    assertWanted: () => {
      lost.signal.throwIfAborted();
    },
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    },
  };
}

function failed(reason: 'no-browser' | 'browser-timed-out' | 'another-sign-in', detail: ErrorDetail): AppFailure {
  return new AppFailure({ kind: 'sign-in-failed', reason, detail });
}
