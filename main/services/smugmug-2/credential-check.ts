/** Asks the service whether it still accepts the key or the sign-in: a 401 may also be about one album or the clock. */
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { isHtml } from '../json-answer';

export type CheckPath = '!authuser' | '/user/smugmug';

export interface CredentialCheck {
  /** Throws what a call failed with that was answered with 401. */
  refuse(path: string, isSigned: boolean, answer: HttpAnswer): Promise<never>;
}

export interface CredentialCheckOptions {
  readonly send: (path: CheckPath, signal: AbortSignal) => Promise<HttpAnswer>;
  /** Called when the service no longer accepts the sign-in. */
  readonly onRefused?: (() => void) | undefined;
}

/** A nickname that SmugMug itself uses: the call only tests the key, and the user need not exist. */
export const ANY_USER = '/user/smugmug';
const SELF = '!authuser';
/** The covers of many closed albums do not each ask again. */
const ACCEPTED_FOR_MS = 60_000;
const LONGEST_PROBLEM = 1_000;

export function createCredentialCheck({ send, onRefused }: CredentialCheckOptions): CredentialCheck {
  let acceptedUntilMs = 0;
  let asking: Promise<boolean> | null = null;

  async function ask(path: CheckPath): Promise<boolean> {
    // Several calls share the response, so none of them may cancel it.
    const answer = await send(path, new AbortController().signal);
    if (answer.status === 401) {
      assertClockIsRight(answer);
      return false;
    }
    if (isHtml(answer)) throw new AppFailure({ kind: 'blocked', status: answer.status });
    acceptedUntilMs = performance.now() + ACCEPTED_FOR_MS;
    return true;
  }

  async function isAccepted(path: CheckPath): Promise<boolean> {
    if (performance.now() < acceptedUntilMs) return true;
    asking ??= ask(path).finally(() => {
      asking = null;
    });
    return await asking;
  }

  return {
    async refuse(path, isSigned, answer) {
      assertClockIsRight(answer);
      const { status } = answer;
      const check = isSigned ? SELF : ANY_USER;
      if (path !== check && (await isAccepted(check))) throw new AppFailure({ kind: 'forbidden', status });
      if (!isSigned) throw new AppFailure({ kind: 'refused', status, detail: { code: 'smugmug-api-key-invalid' } });
      onRefused?.();
      throw new AppFailure({ kind: 'signed-out', status });
    },
  };
}

function assertClockIsRight(answer: HttpAnswer): void {
  if (isClockRefused(answer)) {
    throw new AppFailure({ kind: 'refused', status: answer.status, detail: { code: 'smugmug-clock-refused' } });
  }
}

/** Whether the service refuses the time of a signature, as if the computer's clock is wrong. */
export function isClockRefused(answer: HttpAnswer): boolean {
  return problemIn(answer) === 'timestamp_refused';
}

/** The problem that a refusal names (OAuth Problem Reporting). */
export function problemIn({ headers, body }: HttpAnswer): string | undefined {
  const text = `${headers['www-authenticate'] ?? ''} ${body.toString('utf8', 0, LONGEST_PROBLEM)}`;
  return /oauth_problem\W{1,4}([a-z_]{1,50})/.exec(text)?.[1];
}
