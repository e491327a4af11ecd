/** `/OAuth/Authorize`: asks a person, takes the answer, and sends the person back with it (pictures-api.md, 9.1 to 9.5). */
import type { Answer, ReceivedRequest } from '../http/message';
import { type AuthorizationRequest, readAuthorizationRequest } from './authorization-request';
import { LEAST_SCOPE } from './clients';
import { expiresInOf } from './expires-in';
import { RefusedRequest, UntrustedRequest } from './failure';
import { askPage, errorPage, GRANT_FIELD_PREFIX } from './pages';
import { peopleOf } from './people';
import { cancelledAddress, replyAddress } from './reply-address';
import type { LoginParts } from './service';
import type { Grant } from './tokens';

export function answerAuthorizationRequest(received: ReceivedRequest, parts: LoginParts): Answer {
  if (received.method !== 'GET' && received.method !== 'POST') return errorPage(405, 'Only GET and POST.');
  try {
    const asked = readAuthorizationRequest(received.query, parts.settings.current);
    if (received.method === 'GET') return askPage(asked, peopleOf(parts.world));
    return sendTo(decide(received, asked, parts));
  } catch (error: unknown) {
    if (error instanceof UntrustedRequest) return errorPage(400, error.message);
    if (!(error instanceof RefusedRequest)) throw error;
    return sendTo(replyAddress(error.target, { error: error.error, state: error.target.state }));
  }
}

/** The answer of the form; anything that is no clear "Allow" is a "Cancel". */
function decide({ form, atMs }: ReceivedRequest, asked: AuthorizationRequest, parts: LoginParts): string {
  const person = peopleOf(parts.world).find(({ userId }) => String(userId) === form['person']);
  if (form['decision'] !== 'allow' || !person) return cancelledAddress(asked);
  const grant: Grant = {
    clientId: asked.client.id,
    userId: person.userId,
    scopes: asked.scopes.filter((scope) => scope === LEAST_SCOPE || form[GRANT_FIELD_PREFIX + scope] !== undefined),
    isRevoked: false,
  };
  return asked.responseType === 'code'
    ? replyWithCode(grant, asked, parts, atMs)
    : replyWithToken(grant, asked, parts, atMs);
}

function replyWithCode(grant: Grant, asked: AuthorizationRequest, { codes }: LoginParts, atMs: number): string {
  const { redirectUri, challenge, state } = asked;
  return replyAddress(asked, { code: codes.issue({ grant, redirectUri, challenge }, atMs), state });
}

function replyWithToken(
  grant: Grant,
  asked: AuthorizationRequest,
  { tokens, settings }: LoginParts,
  atMs: number,
): string {
  return replyAddress(asked, {
    access_token: tokens.issueAccess(grant, atMs),
    token_type: 'bearer',
    expires_in: String(expiresInOf(settings.current)),
    state: asked.state,
  });
}

/** 303, so that the browser comes back with GET after the form. */
function sendTo(address: string): Answer {
  return {
    status: 303,
    headers: { Location: address, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
    body: '',
  };
}
