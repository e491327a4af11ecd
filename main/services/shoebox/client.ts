/** The calls of a shoebox. */
import { AppFailure } from '../../core/errors';
import type { Http, HttpRequest } from '../../net/http/http';
import type { ServiceRequest } from '../album-service';
import { answerThreads } from '../answer-thread';
import { type AnswerName, type AnswerOf, readAnswer, SHOEBOX } from './answer-reader';

export interface ShoeboxConnection {
  readonly http: Http;
  readonly baseUrl: string;
  readonly token: () => Promise<string>;
  /** Called when the service no longer accepts the token. */
  readonly onRefused?: () => void;
}

type Asked = Pick<ServiceRequest, 'signal' | 'priority' | 'onThrottled'>;

export interface ShoeboxClient {
  get<Name extends AnswerName>(reads: Name, path: string, request: Asked): Promise<AnswerOf<Name>>;
}

export function createShoeboxClient({ http, baseUrl, token, onRefused }: ShoeboxConnection): ShoeboxClient {
  return {
    async get(reads, path, { signal, priority, onThrottled }) {
      const authorization = `Shoebox ${await token()}`;
      return await send(http, reads, {
        method: 'GET',
        url: new URL(path, baseUrl),
        authorize: () => ({ Authorization: authorization }),
        ...{ signal, priority, onThrottled },
      }).catch((reason: unknown) => {
        if (reason instanceof AppFailure && reason.error.kind === 'signed-out') onRefused?.();
        throw reason;
      });
    },
  };
}

/** Exchanges card and PIN for a token. */
export async function openSession(
  { http, baseUrl }: Pick<ShoeboxConnection, 'http' | 'baseUrl'>,
  given: { readonly card: string; readonly pin: string },
  signal: AbortSignal,
): Promise<AnswerOf<'session'>> {
  return await send(http, 'session', {
    method: 'POST',
    url: new URL('/session', baseUrl),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(given).toString(),
    kind: 'credentials',
    signal,
  });
}

async function send<Name extends AnswerName>(http: Http, reads: Name, request: HttpRequest): Promise<AnswerOf<Name>> {
  const answer = await http.send(request);
  if (answer.status === 401) throw new AppFailure({ kind: 'signed-out', status: 401 });
  if (answer.status === 404) throw new AppFailure({ kind: 'not-found', status: 404 });
  return await answerThreads.read({
    reader: SHOEBOX,
    kind: request.kind ?? 'rows',
    answer,
    argument: reads,
    read: readAnswer<Name>,
    signal: request.signal,
  });
}
