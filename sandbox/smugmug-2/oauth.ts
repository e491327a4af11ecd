/** OAuth 1.0a of API v2: request tokens, the page that a person allows a program on, and access tokens (section 9). */
import { randomInt } from 'node:crypto';
import { type Answer, jsonAnswer, type ReceivedRequest } from '../http/message';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { SmugMugOwner } from '../world/smugmug-album';
import type { World } from '../world/world';
import { readOAuthHeader, signatureOf } from './signature';

const OAUTH_PATH = '/services/oauth/1.0a/';
/** Clocks of clients differ by this at most. */
const MAX_CLOCK_DIFFERENCE_S = 300;

interface RequestToken {
  readonly secret: string;
  readonly callback: string;
  readonly expiresAtMs: number;
  allowed: { readonly owner: SmugMugOwner; readonly verifier: string } | null;
}

interface AccessToken {
  readonly secret: string;
  readonly owner: SmugMugOwner;
}

export interface OAuth {
  /** Answers the addresses of the sign-in; undefined for any other. */
  readonly handle: (request: ReceivedRequest) => Answer | undefined;
  /** Returns who signed the request: `unsigned` without a signature, `refused` for a wrong one. */
  readonly viewerOf: (request: ReceivedRequest) => SmugMugOwner | 'unsigned' | 'refused';
}

export interface OAuthDeps {
  readonly world: World;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
}

export function createOAuth({ world, settings, secrets }: OAuthDeps): OAuth {
  const requestTokens = new Map<string, RequestToken>();
  const accessTokens = new Map<string, AccessToken>();
  const usedNonces = new Set<string>();

  /** Returns the header's parameters if the signature is right and the nonce is new (RFC 5849, section 3.2). */
  function verify(request: ReceivedRequest, tokenSecret: string): Readonly<Record<string, string>> | null {
    const oauth = readOAuthHeader(request.headers['authorization']) ?? {};
    const { oauth_nonce: nonce = '', oauth_timestamp: time = '', oauth_token: token = '' } = oauth;
    const isForUs =
      oauth['oauth_consumer_key'] === world.smugMugApiKey && oauth['oauth_signature_method'] === 'HMAC-SHA1';
    const isInTime = Math.abs(Number(time) - request.atMs / 1_000) <= MAX_CLOCK_DIFFERENCE_S;
    const signed = {
      method: request.method,
      host: request.headers['host'] ?? '',
      path: request.path,
      parameters: [...Object.entries(request.query), ...Object.entries(request.form)],
      oauth,
    };
    const expected = signatureOf(signed, { consumer: world.smugMugApiSecret, token: tokenSecret });
    const use = JSON.stringify([token, time, nonce]);
    if (!isForUs || !isInTime || nonce === '' || usedNonces.has(use) || oauth['oauth_signature'] !== expected)
      return null;
    usedNonces.add(use);
    return oauth;
  }

  function giveRequestToken(request: ReceivedRequest): Answer {
    const oauth = verify(request, '');
    const callback = oauth?.['oauth_callback'] ?? '';
    if (!oauth || callback === '') return refusal(oauth ? 'parameter_absent' : 'signature_invalid');
    const token = secrets.create('access-token');
    const secret = secrets.create('client-secret');
    const expiresAtMs = request.atMs + settings.current.requestTokenSeconds * 1_000;
    requestTokens.set(token, { secret, callback, expiresAtMs, allowed: null });
    return formAnswer({ oauth_token: token, oauth_token_secret: secret, oauth_callback_confirmed: 'true' });
  }

  /** The page has a link for each person who can sign in, and one that refuses. */
  function authorize({ query, atMs }: ReceivedRequest): Answer {
    const token = query['oauth_token'] ?? '';
    const known = requestTokens.get(token);
    if (!known || known.expiresAtMs <= atMs) return page('This request has expired', 400, []);
    if (query['Access'] !== 'Full' || query['Permissions'] !== 'Read') return page('Unexpected permissions', 400, []);
    const choice = query['person'];
    if (choice === undefined) {
      const people = world.smugMugOwners.flatMap(({ nickName, displayName, account }) =>
        account ? [{ label: displayName, person: nickName }] : [],
      );
      const links = [...people, { label: 'Do not allow', person: '' }];
      return page(
        'Allow Proofsheet to read your galleries?',
        200,
        links.map(({ label, person }) => ({ label, href: `?${new URLSearchParams({ ...query, person }).toString()}` })),
      );
    }
    const owner = world.smugMugOwners.find(({ nickName, account }) => account && nickName === choice);
    const isOutOfBand = known.callback === 'oob';
    // Six digits may occur in any text, so a search for secrets would find them by chance.
    const verifier = owner ? (isOutOfBand ? sixDigits() : secrets.create('code')) : '';
    if (owner) known.allowed = { owner, verifier };
    else requestTokens.delete(token);
    if (isOutOfBand) return owner ? codePage(verifier) : page('Proofsheet may not read your galleries', 200, []);
    const back = new URL(known.callback);
    back.searchParams.set('oauth_token', token);
    if (owner) back.searchParams.set('oauth_verifier', verifier);
    return { status: 302, headers: { Location: back.href }, body: '' };
  }

  function giveAccessToken(request: ReceivedRequest): Answer {
    const given = readOAuthHeader(request.headers['authorization']) ?? {};
    const token = given['oauth_token'] ?? '';
    const known = requestTokens.get(token);
    if (!known || known.expiresAtMs <= request.atMs) return refusal('token_expired');
    const oauth = verify(request, known.secret);
    if (!oauth) return refusal('signature_invalid');
    if (!known.allowed || oauth['oauth_verifier'] !== known.allowed.verifier) return refusal('verifier_invalid');
    requestTokens.delete(token);
    const key = secrets.create('access-token');
    const secret = secrets.create('client-secret');
    accessTokens.set(key, { secret, owner: known.allowed.owner });
    return formAnswer({ oauth_token: key, oauth_token_secret: secret });
  }

  return {
    handle(request) {
      if (!request.path.startsWith(OAUTH_PATH)) return undefined;
      switch (request.path.slice(OAUTH_PATH.length)) {
        case 'getRequestToken':
          return giveRequestToken(request);
        case 'authorize':
          return authorize(request);
        case 'getAccessToken':
          return giveAccessToken(request);
        default:
          return jsonAnswer(404, { Code: 404, Message: 'Not Found' });
      }
    },
    viewerOf(request) {
      const oauth = readOAuthHeader(request.headers['authorization']);
      if (!oauth) return 'unsigned';
      const token = oauth['oauth_token'] ?? '';
      const known = accessTokens.get(token);
      const isRevoked = settings.current.revokedTokens.includes(token);
      return known && !isRevoked && verify(request, known.secret) ? known.owner : 'refused';
    },
  };
}

function sixDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

function codePage(code: string): Answer {
  return page(`Your code is ${code.slice(0, 3)} ${code.slice(3)}`, 200, []);
}

function refusal(problem: string): Answer {
  return {
    status: 401,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'WWW-Authenticate': 'OAuth realm="SmugMug"' },
    body: `oauth_problem=${problem}`,
  };
}

function formAnswer(fields: Readonly<Record<string, string>>): Answer {
  return {
    status: 200,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

function page(
  title: string,
  status: number,
  links: readonly { readonly label: string; readonly href: string }[],
): Answer {
  const list = links
    .map(({ label, href }) => `<li><a href="${href.replaceAll('&', '&amp;')}">${label}</a></li>`)
    .join('');
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><ul>${list}</ul></body></html>\n`,
  };
}
