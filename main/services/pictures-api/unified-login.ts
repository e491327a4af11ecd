/**
 * Unified Login, the OAuth 2 of the Pictures API (pictures-api.md, section 9), through oauth4webapi: authorization code
 * with PKCE, the implicit flow, and refreshing. What the service does in its own way, such as `status=cancelled` and the
 * bodies of its errors, is here.
 */
import { webcrypto } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { AppFailure } from '../../core/errors';
import type { Http, HttpAnswer } from '../../net/http/http';
import type { BrowserVisits } from '../auth/browser-visits';
import { redirectUriOf } from '../auth/loopback-listener';
import { isHtml, parseJson } from '../json-answer';
import { asRow, readText } from '../reading';
import type { Tokens, WayOf } from '../service-account';
import { cleanMessage } from './failures';
import { readTokenAnswer } from './token-answer';

// Node 18 has it, but not as a global where oauth4webapi looks for it. Can go when the oldest runtime is Node 20.
if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

export interface UnifiedLogin {
  /** Rejects with `sign-in-failed` where the person or the service says no. */
  signIn(browser: BrowserVisits, signal: AbortSignal): Promise<Tokens>;
  /** Rejects with `signed-out` where the service refuses for good; with anything else the account is as it was. */
  refresh(refreshToken: string): Promise<Tokens>;
}

type Project = WayOf<'browser'> & { readonly clientSecret: string | null };

/** A short-lived token is renewed after nine tenths of its time. */
const RENEWAL_MARGIN_MS = 60_000;
/** Request Timeout and Too Early say nothing of the sign-in; 429 does not come this far. */
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
      // Section 9.4: a new one always comes. Should it not, the one there is goes on (RFC 6749, section 6).
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
    // Not documented, but a server has to ignore what it does not know (section 9.6).
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

/** Before anything else is looked at: a cancelled answer has an empty `code` in it (section 9.2). */
function assertAllowed(answer: URLSearchParams, flow: Project['flow']): void {
  const error = answer.get('error') ?? '';
  if (answer.get('status')?.toLowerCase() === 'cancelled' || error === 'access_denied') {
    throw new AppFailure({ kind: 'sign-in-failed', reason: 'cancelled-in-browser' });
  }
  if (error !== '') {
    const told = cleanMessage(`${error} ${answer.get('error_description') ?? ''}`);
    throw refused(`The sign-in page answered with: ${told}`);
  }
  if (!answer.get(flow === 'code' ? 'code' : 'access_token')) {
    throw refused(`The sign-in page answered without a ${flow === 'code' ? 'code' : 'token'}.`);
  }
}

/** The implicit flow gives no refresh token (RFC 6749, section 4.2.2). */
function tokensOfAnswer(answer: URLSearchParams): Tokens {
  const { access_token: accessToken, ...said } = readTokenAnswer(Object.fromEntries(answer));
  if (accessToken === undefined) throw refused('The sign-in page answered without a token.');
  if (said.token_type.toLowerCase() !== 'bearer') throw refused('The token is of an unknown kind.');
  return tokensOf({ access_token: accessToken, expires_in: said.expires_in });
}

/** By this computer's own clock, so that a service whose clock is wrong does no harm. */
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

/** A code and a refresh token can be used once, so that neither is ever sent again by itself. */
function requestOptions(
  http: Http,
  purpose: 'sign-in' | 'refresh',
  signal: AbortSignal,
): oauth.TokenEndpointRequestOptions {
  return {
    // `Http` decides which addresses are safe: http on loopback only. Marked so that it stands out.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (url, { headers, body }) => {
      const answer = await http.send({
        method: 'POST',
        url: new URL(url),
        label: purpose === 'sign-in' ? 'OAuth/token (code)' : 'OAuth/token (refresh)',
        headers: withoutAgent(headers),
        // Always the form of a token request.
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

/** Who asks is said by `Http`, as everywhere; oauth4webapi would name itself. */
function withoutAgent(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'user-agent'));
}

/**
 * A 4xx that says in OAuth's own words what is wrong ends the sign-in (section 14, A13). Any other did not come from a token
 * address: a page for people, a wall in between, or a server that is not set up yet. The sign-in may be as good as before.
 */
function assertTaken(answer: HttpAnswer, purpose: 'sign-in' | 'refresh'): void {
  const { status } = answer;
  if (status === 200) return;
  const detail = `The login server answered with status ${status}`;
  if (isHtml(answer)) throw new AppFailure({ kind: 'blocked', status, detail: `${detail} and a web page.` });
  const error = status >= 400 ? errorOf(answer) : null;
  if (error === null || PASSING_STATUSES.includes(status))
    throw new AppFailure({ kind: 'service-failed', status, detail: `${detail}.` });
  const told = `${detail}: ${cleanMessage(error)}`;
  throw purpose === 'refresh'
    ? new AppFailure({ kind: 'signed-out', status, detail: told })
    : new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status, detail: told });
}

/** Null: the answer is none of OAuth's (RFC 6749, section 5.2). */
function errorOf(answer: HttpAnswer): string | null {
  try {
    return readText(asRow(parseJson(answer)) ?? {}, 'error') ?? null;
  } catch {
    return null;
  }
}

function refused(detail: string): AppFailure {
  return new AppFailure({ kind: 'sign-in-failed', reason: 'refused', detail });
}

/** What oauth4webapi throws holds the answer, tokens and all: it goes no further than this. */
function toFailure(reason: unknown): AppFailure {
  if (reason instanceof AppFailure) return reason;
  return new AppFailure({
    kind: 'unreadable-answer',
    detail: 'The login server answered otherwise than OAuth 2 has it.',
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
