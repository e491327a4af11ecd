/** Signs a person in by OAuth 1.0a in the system's browser (smugmug-api.md, section 9). The program never sees the password. */
import { randomBytes } from 'node:crypto';
import type { AppErrorKind } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Http, HttpAnswer } from '../../net/http/http';
import type { BrowserVisits, TriedCode } from '../auth/browser-visits';
import { redirectUriOf } from '../auth/loopback-listener';
import { type KeyPair, signedHeader } from '../auth/oauth1';
import { isHtml } from '../json-answer';
import { isClockRefused, problemIn } from './credential-check';

export interface OAuthLogin {
  /** Rejects with `sign-in-failed` if the person or the service refuses. */
  signIn(browser: BrowserVisits, signal: AbortSignal): Promise<KeyPair>;
  /** The same without a callback: the page shows a code of six digits, which the person types. */
  signInWithCode(browser: BrowserVisits, signal: AbortSignal): Promise<KeyPair>;
}

const PATH = '/services/oauth/1.0a/';
/** SmugMug accepts any callback, so another port is tried if one is taken. */
const PORTS = [28_142, 28_143, 28_144, 28_145];
const STATE_BYTES = 16;
/** The callback of a program that has none (OAuth Core 1.0a, section 6.1.1). */
const OUT_OF_BAND = 'oob';

export function createOAuthLogin(http: Http, server: string, consumer: KeyPair): OAuthLogin {
  function ask(
    name: CallName,
    protocol: Readonly<Record<string, string>>,
    token: KeyPair | undefined,
    signal: AbortSignal,
  ): Promise<HttpAnswer> {
    return http.send({
      method: 'POST',
      url: new URL(PATH + name, server),
      label: name,
      headers: { Accept: 'application/x-www-form-urlencoded' },
      authorize: (attempt) => signedHeader(attempt, { consumer, token }, protocol),
      kind: 'credentials',
      signal,
    });
  }

  async function obtain(...call: Parameters<typeof ask>): Promise<KeyPair> {
    return readToken(call[0], await ask(...call));
  }

  async function requestToken(callback: string, signal: AbortSignal): Promise<{ request: KeyPair; address: URL }> {
    const request = await obtain('getRequestToken', { oauth_callback: callback }, undefined, signal);
    const address = new URL(`${PATH}authorize`, server);
    address.search = new URLSearchParams({ oauth_token: request.key, Access: 'Full', Permissions: 'Read' }).toString();
    return { request, address };
  }

  async function visit(port: number, browser: BrowserVisits, signal: AbortSignal): Promise<KeyPair> {
    const state = randomBytes(STATE_BYTES).toString('hex');
    const callback = `${redirectUriOf(port)}?${new URLSearchParams({ state }).toString()}`;
    const { request, address } = await requestToken(callback, signal);
    const answer = await browser.visit({ address, state, port, handsFragment: false }, signal);
    const verifier = answer.get('oauth_verifier') ?? '';
    if (verifier === '') throw new AppFailure({ kind: 'sign-in-failed', reason: 'cancelled-in-browser' });
    if (answer.get('oauth_token') !== request.key) {
      throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', detail: { code: 'login-without-token' } });
    }
    return await obtain('getAccessToken', { oauth_verifier: verifier }, request, signal);
  }

  return {
    async signIn(browser, signal) {
      for (const port of PORTS.slice(0, -1)) {
        try {
          return await visit(port, browser, signal);
        } catch (reason) {
          if (!isPortTaken(reason)) throw reason;
        }
      }
      return await visit(PORTS.at(-1) ?? 0, browser, signal);
    },

    async signInWithCode(browser, signal) {
      const { request, address } = await requestToken(OUT_OF_BAND, signal);
      const tryCode = async (typed: string): Promise<TriedCode<KeyPair>> => {
        const code = typed.replaceAll(/[\s-]/g, '');
        if (!/^\d{6}$/.test(code)) return { stage: 'code-wrong' };
        try {
          const answer = await ask('getAccessToken', { oauth_verifier: code }, request, signal);
          return isCodeRefused(answer) ? { stage: 'code-wrong' } : { value: readToken('getAccessToken', answer) };
        } catch (reason) {
          if (isUnreachable(reason)) return { stage: 'code-unchecked' };
          throw reason;
        }
      };
      return await browser.visitForCode({ address, tryCode }, signal);
    },
  };
}

type CallName = 'getRequestToken' | 'getAccessToken';

function readToken(name: CallName, answer: HttpAnswer): KeyPair {
  const { status } = answer;
  if (isHtml(answer)) throw new AppFailure({ kind: 'blocked', status });
  if (status !== 200) throw refused(name, answer);
  const fields = new URLSearchParams(answer.body.toString('utf8'));
  const [key, secret] = [fields.get('oauth_token') ?? '', fields.get('oauth_token_secret') ?? ''];
  // A server that does not confirm the callback would never call it, and the person would wait in vain.
  const isConfirmed = name === 'getAccessToken' || fields.get('oauth_callback_confirmed') === 'true';
  if (key === '' || secret === '' || !isConfirmed) {
    throw new AppFailure({ kind: 'unreadable-answer', status, detail: { code: 'answer-not-oauth' } });
  }
  return { key, secret };
}

/** Failures after which the same code may be accepted. */
const UNREACHABLE: ReadonlySet<AppErrorKind> = new Set(['offline', 'timed-out', 'service-failed', 'rate-limited']);

function isUnreachable(reason: unknown): boolean {
  return reason instanceof AppFailure && UNREACHABLE.has(reason.error.kind);
}

/** Whether the code is wrong; with any other problem that the service names, such as an old token, every code is useless. */
function isCodeRefused(answer: HttpAnswer): boolean {
  if (answer.status !== 401 || isHtml(answer)) return false;
  const problem = problemIn(answer);
  return problem === undefined || problem.startsWith('verifier_');
}

/** Before the person has allowed anything, a refusal is about the key and its secret. */
function refused(name: CallName, answer: HttpAnswer): AppFailure {
  const { status } = answer;
  if (status >= 500) return new AppFailure({ kind: 'service-failed', status });
  const isAboutKey = name === 'getRequestToken' || /^(consumer_key|signature)_/.test(problemIn(answer) ?? '');
  const code = isAboutKey ? 'smugmug-key-or-secret-invalid' : 'smugmug-sign-in-expired';
  const detail = { code: isClockRefused(answer) ? 'smugmug-clock-refused' : code } as const;
  return new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status, detail });
}

function isPortTaken(reason: unknown): boolean {
  return reason instanceof AppFailure && reason.error.kind === 'sign-in-failed' && reason.error.reason === 'port-taken';
}
