/** Sends the calls of API v2: the key or a signature goes along. */
import type { Authorize, Http, HttpAnswer, HttpRequest } from '../../net/http/http';
import type { ServiceRequest } from '../album-service';
import { answerThreads } from '../answer-thread';
import { type AnswerName, type AnswerOf, readAnswer } from './answer-reader';
import { createCredentialCheck } from './credential-check';
import { SMUGMUG_2 } from './ids';
import { createUnlockCookies } from './unlock-cookies';
import { readRequestLimit, type RequestLimit } from './request-limit';

export interface Smugmug2Connection {
  readonly http: Http;
  /** `https://api.smugmug.com/api/v2`. */
  readonly baseUrl: string;
  /** Returns how requests are authorized, whenever one is sent. */
  readonly credentials: () => Promise<ApiCredentials>;
  /** Called when the service no longer accepts the sign-in. */
  readonly onRefused?: (() => void) | undefined;
  /** Called with the limit that a response reports. */
  readonly onRequestLimit?: ((limit: RequestLimit) => void) | undefined;
}

export interface ApiCredentials {
  readonly apiKey: string;
  /** Signs each attempt; null for a visitor, who sends the key alone. */
  readonly sign: Authorize | null;
}

export type Asked = Pick<ServiceRequest, 'signal' | 'priority' | 'onThrottled'>;
export type Parameters = Readonly<Record<string, string>>;

export interface Calls {
  readonly get: <Name extends AnswerName>(
    reads: Name,
    path: string,
    parameters: Parameters,
    request: Asked,
  ) => Promise<AnswerOf<Name>>;
  /** Sends a password. Rejects with `refused` if it is wrong. */
  readonly unlock: (path: string, password: string, request: Asked) => Promise<void>;
}

type SendArguments = readonly [
  method: 'GET' | 'POST',
  path: string,
  parameters: Parameters,
  how: Omit<HttpRequest, 'method' | 'url' | 'authorize'>,
];

export function createCalls({ http, baseUrl, credentials, onRefused, onRequestLimit }: Smugmug2Connection): Calls {
  const cookies = createUnlockCookies();

  async function urlOf(path: string, parameters: Parameters): Promise<{ url: URL; sign: Authorize | null }> {
    const { apiKey, sign } = await credentials();
    const url = new URL(baseUrl + path);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    url.searchParams.set('_verbosity', '1');
    if (sign === null) url.searchParams.set('APIKey', apiKey);
    return { url, sign };
  }

  function authorizeBy(sign: Authorize | null): Authorize {
    return (attempt) => {
      const cookie = cookies.header();
      return { ...(cookie !== null && { Cookie: cookie }), ...sign?.(attempt) };
    };
  }

  const check = createCredentialCheck({
    onRefused,
    send: async (path, signal) => (await send('GET', path, {}, { signal, kind: 'rows' })).answer,
  });

  async function send(
    ...[method, path, parameters, how]: SendArguments
  ): Promise<{ answer: HttpAnswer; isSigned: boolean }> {
    const { url, sign } = await urlOf(path, parameters);
    const headers = { Accept: 'application/json', ...how.headers };
    const answer = await http.send({ ...how, method, url, headers, authorize: authorizeBy(sign) });
    const limit = readRequestLimit(answer, Date.now());
    if (limit) onRequestLimit?.(limit);
    // Any response may renew or end what is open; before a password was sent, no cookie is needed.
    if (cookies.header() !== null) cookies.take(answer.headers['set-cookie'], Date.now());
    return { answer, isSigned: sign !== null };
  }

  async function sendAccepted(...call: SendArguments): Promise<HttpAnswer> {
    const { answer, isSigned } = await send(...call);
    if (answer.status === 401) await check.refuse(call[1], isSigned, answer);
    return answer;
  }

  return {
    async get(reads, path, parameters, { signal, priority, onThrottled }) {
      const answer = await sendAccepted('GET', path, parameters, { signal, priority, onThrottled, kind: 'rows' });
      return await answerThreads.read({
        reader: SMUGMUG_2,
        kind: 'rows',
        answer,
        argument: reads,
        read: readAnswer<typeof reads>,
        signal,
      });
    },

    async unlock(path, password, { signal, onThrottled }) {
      const answer = await sendAccepted(
        'POST',
        path,
        {},
        {
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ Password: password }).toString(),
          ...{ signal, onThrottled },
          kind: 'credentials',
          // The same password opens the same album again.
          isRepeatable: true,
        },
      );
      readAnswer(answer, 'nothing', CONTENT_OF_UNLOCK);
      cookies.take(answer.headers['set-cookie'], Date.now());
    },
  };
}

const CONTENT_OF_UNLOCK = { maxContainers: 1_000, maxValues: 5_000, maxEntities: 1_000 };
