/** A sign-in in the system's browser: opens the service's page, and waits for what comes back. One at a time. */
import type { SignInStage } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { listenForAnswer } from './loopback-listener';

export interface BrowserVisit {
  /** The service's page. It holds the `state`, so it goes to the browser and nowhere else. */
  readonly address: URL;
  readonly state: string;
  readonly port: number;
  readonly handsFragment: boolean;
}

export interface BrowserVisits {
  /**
   * Resolves with the answer that carries the visit's state. Rejects with `cancelled`, or with `sign-in-failed`:
   * `port-taken`, `nobody-came-back`, `another-sign-in`. Where no browser opens it says so and goes on: the person can copy
   * the address.
   */
  visit(visit: BrowserVisit, signal: AbortSignal): Promise<URLSearchParams>;
  /** These two concern the visit under way; reject with `not-found` where there is none. The first one: `no-browser`. */
  openAgain(): Promise<void>;
  copyAddress(): Promise<void>;
}

export interface BrowserVisitsParts {
  readonly openPage: (address: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly onStage: (stage: SignInStage) => void;
  /** The person is expected back in the program. */
  readonly onAnswered: () => void;
  readonly limitMs: number;
}

interface Running {
  readonly address: string;
  readonly giveUp: (failure: AppFailure) => void;
}

export function createBrowserVisits(parts: BrowserVisitsParts): BrowserVisits {
  let running: Running | null = null;

  async function visit(wanted: BrowserVisit, signal: AbortSignal): Promise<URLSearchParams> {
    running?.giveUp(failed('another-sign-in', 'Another sign-in was begun.'));
    const wait = waitFor(signal, parts.limitMs);
    const own: Running = { address: wanted.address.href, giveUp: wait.giveUp };
    running = own;
    try {
      const listener = await listenForAnswer({ ...wanted, onForeignAnswer: () => parts.onStage('foreign-answer') });
      try {
        // Given up or replaced meanwhile: then no page opens any more.
        wait.assertWanted();
        parts.onStage('waiting');
        void openFirst(own);
        const answer = await Promise.race([listener.answer, wait.over]);
        parts.onStage('finishing');
        parts.onAnswered();
        return answer;
      } finally {
        listener.close();
      }
    } finally {
      wait.end();
      if (running === own) running = null;
    }
  }

  /** Never rejects, and is not waited for: some browsers say only at their end that they were opened. */
  async function openFirst(own: Running): Promise<void> {
    try {
      await parts.openPage(own.address);
    } catch (reason) {
      if (reason instanceof AppFailure) own.giveUp(reason);
      else if (running === own) parts.onStage('no-browser');
    }
  }

  async function openAgain(): Promise<void> {
    const own = current();
    try {
      await parts.openPage(own.address);
    } catch (reason) {
      if (reason instanceof AppFailure) throw reason;
      throw failed('no-browser', 'The system opened no browser.');
    }
    if (running === own) parts.onStage('waiting');
  }

  function current(): Running {
    if (!running) throw new AppFailure({ kind: 'not-found', detail: 'No sign-in waits for the browser.' });
    return running;
  }

  return {
    visit,
    openAgain,
    copyAddress: async () => parts.writeClipboard(current().address),
  };
}

interface Wait {
  /** Only ever rejects. */
  readonly over: Promise<never>;
  readonly giveUp: (failure: AppFailure) => void;
  /** Throws what it was given up with. */
  assertWanted(): void;
  end(): void;
}

function waitFor(signal: AbortSignal, limitMs: number): Wait {
  const lost = new AbortController();
  const over = new Promise<never>((_resolve, reject) => {
    lost.signal.addEventListener('abort', () => {
      reject(lost.signal.reason as AppFailure); // `giveUp` gives nothing else
    });
  });
  const giveUp = (failure: AppFailure): void => {
    lost.abort(failure);
  };
  // Whoever races it hears of it; a wait that nobody is in any more is no accident.
  over.catch(() => undefined);
  const cancel = (): void => {
    giveUp(new AppFailure({ kind: 'cancelled' }));
  };
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  const timer = setTimeout(() => {
    giveUp(failed('nobody-came-back', `Nothing came back from the browser within ${Math.round(limitMs / 1000)} s.`));
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

function failed(reason: 'no-browser' | 'nobody-came-back' | 'another-sign-in', detail: string): AppFailure {
  return new AppFailure({ kind: 'sign-in-failed', reason, detail });
}
