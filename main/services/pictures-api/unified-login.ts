/**
 * Unified Login, the OAuth 2 server of the Pictures API (pictures-api.md, section 9), through oauth4webapi:
 * authorization code with PKCE, the implicit flow, and refreshing. Handles the service's own deviations, such as
 * `status=cancelled` and the bodies of its errors.
 */
import type { ErrorDetail } from '../../../preload/contract';
import { webcrypto } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { AppFailure } from '../../core/errors';
import type { Http, HttpAnswer } from '../../net/http/http';
import type { BrowserVisits } from '../auth/browser-visits';
import { redirectUriOf } from '../auth/loopback-listener';
import { isHtml, parseJson } from '../json-answer';
import { asRow, readText } from '../reading';
import type { Tokens } from '../auth/access-tokens';
import type { PicturesApiConfig } from './sign-in';
import { cleanMessage } from './failures';
import { readTokenAnswer } from './token-answer';

// Node 18 has webcrypto, but not as the global that oauth4webapi uses. Remove this when the oldest runtime is Node 20.
if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

export interface UnifiedLogin {
  /** Rejects with `sign-in-failed` if the person or the service refuses. */
  signIn(browser: BrowserVisits, signal: AbortSignal): Promise<Tokens>;
  /** Rejects with `signed-out` if the service refuses permanently; any other rejection leaves the sign-in unchanged. */
  refresh(refreshToken: string): Promise<Tokens>;
}

type Project = Extract<PicturesApiConfig, { method: 'browser' }> & { readonly clientSecret: string | null };

/** How long before its expiry a token is renewed; a short-lived one is renewed after nine tenths of its lifetime. */
const RENEWAL_MARGIN_MS = 60_000;
/** Request Timeout and Too Early say nothing about the sign-in; `Http` handles 429 itself. */
const PASSING_STATUSES = [408, 425];

export function createUnifiedLogin(project: Project, http: Http): UnifiedLogin {
  const server: oauth.AuthorizationServer = {
    issuer: project.loginServer,
    authorization_endpoint: new URL('/OAuth/Authorize', project.loginServer).href,
    token_endpoint: new URL('/OAuth/token', project.loginServer).href,
  };
  const client: oauth.Client = { client_id: project.clientId };
  const authentication = project.clientSecret === null ? oauth.None() : oauth.ClientSecretPost(project.clientSecret);
  const redirectUri = redirectUriOf(project.redirectPort);

  return {
    async signIn(browser, signal) {
      const state = oauth.generateRandomState();
      const verifier = project.flow === 'code' ? oauth.generateRandomCodeVerifier() : null;
      const address = await authorizationAddress(server, project, { state, verifier });
      const handsFragment = project.flow === 'implicit';
      const answer = await browser.visit({ address, state, port: project.redirectPort, handsFragment }, signal);
      assertAllowed(answer, project.flow);
      if (verifier === null) return tokensOfAnswer(answer);
      const checked = readable(() => oauth.validateAuthResponse(server, client, answer, state));
      const options = requestOptions(http, 'sign-in', signal);
      const response = await readableLater(
        oauth.authorizationCodeGrantRequest(server, client, authentication, checked, redirectUri, verifier, options),
      );
      return tokensOf(await readableLater(oauth.processAuthorizationCodeResponse(server, client, response)));
    },
    async refresh(refreshToken) {
      const options = requestOptions(http, 'refresh', new AbortController().signal);
      const response = await readableLater(
        oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options),
      );
      const tokens = tokensOf(await readableLater(oauth.processRefreshTokenResponse(server, client, response)));
      // The service always sends a new refresh token (section 9.4). If it does not, the current token stays in use (RFC
      // 6749, section 6).
      return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
    },
  };
}

async function authorizationAddress(
  { authorization_endpoint: endpoint = '' }: oauth.AuthorizationServer,
  { flow, clientId, redirectPort, scope }: Project,
  { state, verifier }: { readonly state: string; readonly verifier: string | null },
): Promise<URL> {
  const address = new URL(endpoint);
  const parameters = {
    response_type: flow === 'code' ? 'code' : 'token',
    client_id: clientId,
    redirect_uri: redirectUriOf(redirectPort),
    scope,
    state,
    // PKCE is not documented, but a server must ignore unknown parameters (section 9.6).
    ...(verifier !== null && {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== '') address.searchParams.set(name, value);
  }
  return address;
}

/** Runs before any other check: the callback of a cancelled sign-in has an empty `code` (section 9.2). */
function assertAllowed(answer: URLSearchParams, flow: Project['flow']): void {
  const error = answer.get('error') ?? '';
  if (answer.get('status')?.toLowerCase() === 'cancelled' || error === 'access_denied') {
    throw new AppFailure({ kind: 'sign-in-failed', reason: 'cancelled-in-browser' });
  }
  if (error !== '') {
    const told = cleanMessage(`${error} ${answer.get('error_description') ?? ''}`);
    throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', quote: told });
  }
  if (!answer.get(flow === 'code' ? 'code' : 'access_token')) {
    throw refused({ code: flow === 'code' ? 'login-without-code' : 'login-without-token' });
  }
}

/** The implicit flow returns no refresh token (RFC 6749, section 4.2.2). */
function tokensOfAnswer(answer: URLSearchParams): Tokens {
  const { access_token: accessToken, ...said } = readTokenAnswer(Object.fromEntries(answer));
  if (accessToken === undefined) throw refused({ code: 'login-without-token' });
  if (said.token_type.toLowerCase() !== 'bearer') throw refused({ code: 'token-kind-unknown' });
  return tokensOf({ access_token: accessToken, expires_in: said.expires_in });
}

/** Calculates the expiry with this computer's clock, so that a wrong clock of the service does no harm. */
function tokensOf(
  answer: Pick<oauth.TokenEndpointResponse, 'access_token' | 'refresh_token'> & {
    readonly expires_in?: number | undefined;
  },
): Tokens {
  const lifetimeMs = answer.expires_in === undefined ? null : answer.expires_in * 1000;
  const nowMs = Date.now();
  return {
    accessToken: answer.access_token,
    expiresAtMs: lifetimeMs === null ? null : nowMs + lifetimeMs,
    renewFromMs: lifetimeMs === null ? null : nowMs + Math.max(lifetimeMs - RENEWAL_MARGIN_MS, lifetimeMs * 0.9),
    refreshToken: answer.refresh_token ?? null,
  };
}

/** A code and a refresh token can be used once, so the request is never repeated automatically. */
function requestOptions(
  http: Http,
  purpose: 'sign-in' | 'refresh',
  signal: AbortSignal,
): oauth.TokenEndpointRequestOptions {
  return {
    // `Http` decides which addresses are safe: http on loopback only. The option is marked as deprecated to make its
    // use obvious.
    // oxlint-disable-next-line typescript/no-deprecated
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (url, { headers, body }) => {
      const answer = await http.send({
        method: 'POST',
        url: new URL(url),
        label: purpose === 'sign-in' ? 'OAuth/token (code)' : 'OAuth/token (refresh)',
        headers: withoutAgent(headers),
        // The body of a token request is always a form.
        body: String(body),
        signal,
        isRepeatable: false,
        kind: 'credentials',
      });
      assertTaken(answer, purpose);
      const tokens = readTokenAnswer(asRow(parseJson(answer)) ?? {});
      return new Response(JSON.stringify(tokens), {
        status: answer.status,
        headers: { 'content-type': 'application/json' },
      });
    },
  };
}

/** `Http` sends the program's user agent; oauth4webapi would send its own. */
function withoutAgent(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'user-agent'));
}

/**
 * A 4xx with an OAuth error ends the sign-in (section 14, A13). Any other failure did not come from a token endpoint,
 * but from a web page, a proxy or a server that is not set up yet: the sign-in may still be valid.
 */
function assertTaken(answer: HttpAnswer, purpose: 'sign-in' | 'refresh'): void {
  const { status } = answer;
  if (status === 200) return;
  if (isHtml(answer)) throw new AppFailure({ kind: 'blocked', status, detail: { code: 'login-page' } });
  const error = status >= 400 ? errorOf(answer) : null;
  if (error === null || PASSING_STATUSES.includes(status)) throw new AppFailure({ kind: 'service-failed', status });
  const quote = cleanMessage(error);
  throw purpose === 'refresh'
    ? new AppFailure({ kind: 'signed-out', status, quote })
    : new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status, quote });
}

/** Returns null if the response is not an OAuth error (RFC 6749, section 5.2). */
function errorOf(answer: HttpAnswer): string | null {
  try {
    return readText(asRow(parseJson(answer)) ?? {}, 'error') ?? null;
  } catch {
    return null;
  }
}

function refused(detail: ErrorDetail): AppFailure {
  return new AppFailure({ kind: 'sign-in-failed', reason: 'refused', detail });
}

/** Replaces an error of oauth4webapi, which contains the response with its tokens. */
function toFailure(reason: unknown): AppFailure {
  if (reason instanceof AppFailure) return reason;
  return new AppFailure({
    kind: 'unreadable-answer',
    detail: { code: 'answer-not-oauth' },
  });
}

function readable<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (reason) {
    throw toFailure(reason);
  }
}

async function readableLater<Value>(task: Promise<Value>): Promise<Value> {
  try {
    return await task;
  } catch (reason) {
    throw toFailure(reason);
  }
}
