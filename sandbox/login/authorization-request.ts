/** Parses an authorization request and rejects an invalid one (pictures-api.md, section 9.1). */
import type { Parameters } from '../http/message';
import type { Settings } from '../http/settings';
import { isRegistered, LEAST_SCOPE, LOGIN_CLIENTS, type LoginClient, type ResponseType, SCOPES } from './clients';
import { RefusedRequest, UntrustedRequest } from './failure';
import type { ReplyTarget } from './reply-address';

export interface AuthorizationRequest extends ReplyTarget {
  readonly client: LoginClient;
  readonly scopes: readonly string[];
  /** The PKCE challenge, always S256; null if none was sent. */
  readonly challenge: string | null;
}

/** A SHA-256 hash in base64url (RFC 7636, section 4.2). */
const CHALLENGE = /^[\w-]{43}$/;

export function readAuthorizationRequest(query: Parameters, settings: Settings): AuthorizationRequest {
  const client = LOGIN_CLIENTS.find(({ id }) => id === query['client_id']);
  if (!client) throw new UntrustedRequest('No project is known by this client_id.');
  const redirectUri = query['redirect_uri'] ?? '';
  if (!isRegistered(redirectUri, settings.registeredRedirects)) {
    throw new UntrustedRequest(`The address “${redirectUri}” is not registered for the project ${client.name}.`);
  }
  const { responseType, target } = readTarget(query, redirectUri);
  if (!client.responseTypes.includes(responseType)) throw new RefusedRequest(target, 'unauthorized_client');
  const challenge = readChallenge(query, target);
  if (settings.isPkceRequired && responseType === 'code' && challenge === null)
    throw new RefusedRequest(target, 'invalid_request');
  return { ...target, client, scopes: readScopes(query['scope'] ?? '', target), challenge };
}

function readTarget(
  query: Parameters,
  redirectUri: string,
): { readonly responseType: ResponseType; readonly target: ReplyTarget } {
  const responseType = query['response_type'];
  const state = query['state'];
  if (responseType === 'code' || responseType === 'token')
    return { responseType, target: { redirectUri, responseType, state } };
  const isMissing = responseType === undefined;
  throw new RefusedRequest(
    { redirectUri, responseType: 'code', state },
    isMissing ? 'invalid_request' : 'unsupported_response_type',
  );
}

function readChallenge(query: Parameters, target: ReplyTarget): string | null {
  const { code_challenge: challenge, code_challenge_method: method } = query;
  if (challenge === undefined && method === undefined) return null;
  if (challenge !== undefined && CHALLENGE.test(challenge) && method === 'S256') return challenge;
  throw new RefusedRequest(target, 'invalid_request');
}

/** Parses scopes separated by spaces and drops duplicates (A12). */
function readScopes(text: string, target: ReplyTarget): readonly string[] {
  const scopes = [...new Set(text.split(' ').filter(Boolean))];
  if (scopes.includes(LEAST_SCOPE) && scopes.every((scope) => SCOPES.has(scope))) return scopes;
  throw new RefusedRequest(target, 'invalid_scope');
}
