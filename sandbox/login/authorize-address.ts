/**
 * `/OAuth/Authorize`: shows the authorization page, receives its form and redirects with the result (pictures-api.md,
 * 9.1 to 9.5).
 */
import type { Answer, ReceivedRequest } from '../http/message';
import { type AuthorizationRequest, readAuthorizationRequest } from './authorization-request';
import { LEAST_SCOPE } from './clients';
import { expiresInOf, type Grant } from './tokens';
import { RefusedRequest, UntrustedRequest } from './failure';
import { askPage, errorPage, GRANT_FIELD_PREFIX } from './pages';
import { peopleOf } from './people';
import { cancelledAddress, replyAddress } from './reply-address';
import type { LoginDeps } from './service';

export function answerAuthorizationRequest(received: ReceivedRequest, deps: LoginDeps): Answer {
  if (received.method !== 'GET' && received.method !== 'POST') return errorPage(405, 'Only GET and POST.');
  try {
    const asked = readAuthorizationRequest(received.query, deps.settings.current);
    if (received.method === 'GET') return askPage(asked, peopleOf(deps.world));
    return sendTo(decide(received, asked, deps));
  } catch (error: unknown) {
    if (error instanceof UntrustedRequest) return errorPage(400, error.message);
    if (!(error instanceof RefusedRequest)) throw error;
    return sendTo(replyAddress(error.target, { error: error.error, state: error.target.state }));
  }
}

/** Returns the redirect for a submitted form. Anything but an unambiguous "Allow" counts as "Cancel". */
function decide({ form, atMs }: ReceivedRequest, asked: AuthorizationRequest, deps: LoginDeps): string {
  const person = peopleOf(deps.world).find(({ userId }) => String(userId) === form['person']);
  if (form['decision'] !== 'allow' || !person) return cancelledAddress(asked);
  const grant: Grant = {
    clientId: asked.client.id,
    userId: person.userId,
    scopes: asked.scopes.filter((scope) => scope === LEAST_SCOPE || form[GRANT_FIELD_PREFIX + scope] !== undefined),
    isRevoked: false,
  };
  return asked.responseType === 'code'
    ? replyWithCode(grant, asked, deps, atMs)
    : replyWithToken(grant, asked, deps, atMs);
}

function replyWithCode(grant: Grant, asked: AuthorizationRequest, { codes }: LoginDeps, atMs: number): string {
  const { redirectUri, challenge, state } = asked;
  return replyAddress(asked, { code: codes.issue({ grant, redirectUri, challenge }, atMs), state });
}

function replyWithToken(
  grant: Grant,
  asked: AuthorizationRequest,
  { tokens, settings }: LoginDeps,
  atMs: number,
): string {
  return replyAddress(asked, {
    access_token: tokens.issueAccess(grant, atMs),
    token_type: 'bearer',
    expires_in: String(expiresInOf(settings.current)),
    state: asked.state,
  });
}

/** Responds with 303, so that the browser follows a POST with a GET. */
function sendTo(address: string): Answer {
  return {
    status: 303,
    headers: { Location: address, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
    body: '',
  };
}
