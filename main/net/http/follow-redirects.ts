/** Sends a request and follows its redirects to the final response. */
import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AnswerSoFar } from './call-record';
import { exchangeOverRoutes } from './exchange-over-routes';
import type { HttpAnswer } from './http';
import { MAX_REDIRECTS } from './limits';
import { authorized, isRedirect, redirected, type Outgoing } from './redirect';
import type { RoutePlanner } from './routes';

/**
 * Rejects with the reason of `signal` when it aborts. `soFar` receives the status and size so far, also if this
 * rejects.
 */
export async function exchangeFollowingRedirects(
  outgoing: Outgoing,
  routes: RoutePlanner,
  signal: AbortSignal,
  soFar: AnswerSoFar,
): Promise<HttpAnswer> {
  const visited = new Set<string>();
  let current = outgoing;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    visited.add(current.url.href);
    const answer = await exchangeOverRoutes(authorized(current), routes, signal, soFar);
    if (!isRedirect(answer)) {
      return answer;
    }
    current = { ...redirected(current, answer), givenBy: current.givenBy ?? current.url };
    if (visited.has(current.url.href)) {
      throw endlessRedirect(outgoing, answer, { code: 'redirect-in-circle' });
    }
  }
  throw endlessRedirect(outgoing, null, { code: 'too-many-redirects', limit: MAX_REDIRECTS });
}

function endlessRedirect(
  { url: { host } }: Outgoing,
  answer: HttpAnswer | null,
  detail: AppError['detail'],
): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', host, detail, ...(answer && { status: answer.status }) });
}
