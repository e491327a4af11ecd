/** Test client of the login host: sends authorization requests, submits the form as a person, and reads the results. */
import { createHash } from 'node:crypto';
import type { SandboxAnnouncement } from '../announcement';
import type { KnownSecret } from '../http/known-secrets';

type Fields = Readonly<Record<string, string>>;

export interface Decision {
  /** The person's name; the first on the page if left out. */
  readonly person?: string;
  readonly cancels?: boolean;
  /** Scopes to untick. */
  readonly refuses?: readonly string[];
}

export interface TokenReply {
  readonly status: number;
  readonly cacheControl: string | null;
  readonly body: {
    readonly access_token?: string;
    readonly token_type?: string;
    readonly expires_in?: number;
    readonly refresh_token?: string;
    readonly error?: string;
  };
}

/** The example verifier of RFC 7636, appendix B. */
export const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

export const REDIRECT = 'http://127.0.0.1:47811/callback';

export function createTestingClient({ picturesApi, control }: SandboxAnnouncement) {
  const { login, baseUrl } = picturesApi;
  const project = login.clients.find(({ secret }) => secret !== null);
  const secretless = login.clients.find(({ secret }) => secret === null);
  if (!project || !secretless) throw new Error('The sandbox announced no such projects.');

  const authorizeUrl = (fields: Fields = {}): string => {
    const usual = {
      response_type: 'code',
      client_id: project.id,
      redirect_uri: REDIRECT,
      scope: 'userid nickname account_information',
      state: 's 1&',
    };
    return `${login.baseUrl}/OAuth/Authorize?${new URLSearchParams({ ...usual, ...fields }).toString()}`;
  };

  /** Submits the form and returns the redirect address; `about:blank` if the host does not redirect. */
  async function answer(url: string, { person, cancels = false, refuses = [] }: Decision = {}): Promise<URL> {
    const scopes = (new URL(url).searchParams.get('scope') ?? '')
      .split(' ')
      .filter((scope) => !refuses.includes(scope));
    const userId = login.people.find(({ name }) => person === undefined || name === person)?.userId;
    const granted = Object.fromEntries(scopes.map((scope) => [`grant-${scope}`, 'on']));
    const body = new URLSearchParams({ ...granted, person: String(userId), decision: cancels ? 'cancel' : 'allow' });
    const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    return new URL(response.headers.get('location') ?? 'about:blank');
  }

  async function sendToken(fields: Fields): Promise<TokenReply> {
    const body = new URLSearchParams({ client_id: project?.id ?? '', client_secret: project?.secret ?? '', ...fields });
    const response = await fetch(`${login.baseUrl}/OAuth/token`, { method: 'POST', body });
    const read = (await response.json()) as TokenReply['body'];
    return { status: response.status, cacheControl: response.headers.get('cache-control'), body: read };
  }

  const redeem = (code: string, fields: Fields = {}): Promise<TokenReply> =>
    sendToken({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...fields });

  return {
    project,
    secretless,
    authorizeUrl,
    answer,
    sendToken,
    redeem,
    refresh: (refreshToken = '', fields: Fields = {}): Promise<TokenReply> =>
      sendToken({ grant_type: 'refresh_token', refresh_token: refreshToken, ...fields }),
    /** Completes a sign-in with the authorization code flow. */
    async signIn(decision: Decision = {}): Promise<TokenReply['body']> {
      const reply = await answer(authorizeUrl(), decision);
      return (await redeem(reply.searchParams.get('code') ?? '')).body;
    },
    async askApi(
      path: string,
      accessToken = '',
    ): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
      const response = await fetch(`${baseUrl}/v1/${path}`, { headers: { Authorization: `bearer ${accessToken}` } });
      return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
    },
    set: (settings: Readonly<Record<string, unknown>>): Promise<Response> =>
      fetch(`${control}/settings`, { method: 'PUT', body: JSON.stringify(settings) }),
    expire: (kind: 'access' | 'refresh'): Promise<Response> =>
      fetch(`${control}/tokens/expire-${kind}`, { method: 'POST' }),
    knownSecrets: async (): Promise<readonly KnownSecret[]> =>
      (await (await fetch(`${control}/tokens`)).json()) as readonly KnownSecret[],
  };
}
