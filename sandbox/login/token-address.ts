/** `POST /OAuth/token`: exchanges a code or a refresh token for new tokens (pictures-api.md, sections 9.3 and 9.4). */
import { type Answer, jsonAnswer, type Parameters, type ReceivedRequest } from '../http/message';
import { hasMediaType } from '../http/read-request';
import { LOGIN_CLIENTS, type LoginClient } from './clients';
import { expiresInOf, type TokenPair } from './tokens';
import { TokenFailure } from './failure';
import type { LoginDeps } from './service';

const HEADERS = { 'Content-Type': 'application/json;charset=UTF-8', 'Cache-Control': 'no-store', Pragma: 'no-cache' };

export function answerTokenRequest(request: ReceivedRequest, deps: LoginDeps): Answer {
  if (request.method !== 'POST') return jsonAnswer(405, { error: 'invalid_request' }, { ...HEADERS, Allow: 'POST' });
  try {
    const { accessToken, refreshToken } = exchange(request, deps);
    // Omits `scope` even if fewer scopes were granted than requested: no sample has it, and GetPermissions reports
    // them.
    const value = {
      access_token: accessToken,
      token_type: 'bearer',
      expires_in: expiresInOf(deps.settings.current),
      refresh_token: refreshToken,
    };
    return jsonAnswer(200, value, HEADERS);
  } catch (error: unknown) {
    if (!(error instanceof TokenFailure)) throw error;
    return jsonAnswer(error.status, { error: error.error }, HEADERS);
  }
}

/**
 * Exchanges a code or a refresh token. Only the body is read, because a secret in a URL would end up in logs (RFC 6749,
 * section 2.3.1).
 */
function exchange({ form, headers, atMs }: ReceivedRequest, { codes, tokens, secrets }: LoginDeps): TokenPair {
  if (!hasMediaType(headers['content-type'], 'application/x-www-form-urlencoded'))
    throw new TokenFailure(400, 'invalid_request');
  const client = requireClient(form);
  const { grant_type: grantType, code, redirect_uri: redirectUri, code_verifier: verifier } = form;
  if (verifier) secrets.add('code-verifier', verifier);
  if (grantType === 'refresh_token') return tokens.refresh(form['refresh_token'] ?? '', client.id, atMs);
  if (grantType !== 'authorization_code') {
    throw new TokenFailure(400, grantType === undefined ? 'invalid_request' : 'unsupported_grant_type');
  }
  return tokens.issuePair(codes.redeem({ code, clientId: client.id, redirectUri, verifier }, atMs), atMs);
}

/** Authenticates the client. A project without a secret is refused, because it gets its tokens with the redirect. */
function requireClient(form: Parameters): LoginClient {
  const client = LOGIN_CLIENTS.find(({ id }) => id === form['client_id']);
  if (!client?.secret || client.secret !== form['client_secret']) throw new TokenFailure(401, 'invalid_client');
  return client;
}
