/** Sends the calls of API v2: the key or a signature goes along, and a 401 says which of the two was refused. */
import { AppFailure } from '../../core/errors';
import type { Authorize, Http, HttpAnswer } from '../../net/http/http';
import type { ServiceRequest } from '../album-service';
import { answerThreads } from '../answer-thread';
import { type AnswerName, type AnswerOf, readAnswer } from './answer-reader';
import { SMUGMUG_2 } from './ids';

export interface Smugmug2Connection {
  readonly http: Http;
  /** `https://api.smugmug.com/api/v2`. */
  readonly baseUrl: string;
  /** Returns how requests are authorized, whenever one is sent. */
  readonly credentials: () => Promise<ApiCredentials>;
  /** Called when the service no longer accepts the sign-in. */
  readonly onRefused?: (() => void) | undefined;
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

/** Longer cookies are not kept. */
const MAX_COOKIE_LENGTH = 4_000;

export function createCalls({ http, baseUrl, credentials, onRefused }: Smugmug2Connection): Calls {
  /** Whether the key has been accepted before, so that a 401 is about the object instead of the key. */
  let isKeyProven = false;
  /** The cookies by which the service remembers what was unlocked, by name. They go only to its own origin. */
  const cookies = new Map<string, string>();

  async function urlOf(path: string, parameters: Parameters): Promise<{ url: URL; sign: Authorize | null }> {
    const { apiKey, sign } = await credentials();
    const url = new URL(baseUrl + path);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    url.searchParams.set('_verbosity', '1');
    if (sign === null) url.searchParams.set('APIKey', apiKey);
    return { url, sign };
  }

  function authorizeBy(sign: Authorize | null): Authorize {
    return (attempt) => ({
      ...(cookies.size > 0 && { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
      ...sign?.(attempt),
    });
  }

  function assertAccepted({ status }: HttpAnswer, sign: Authorize | null): void {
    if (status !== 401) {
      if (status < 400) isKeyProven = true;
      return;
    }
    if (sign !== null) {
      onRefused?.();
      throw new AppFailure({ kind: 'signed-out', status });
    }
    if (isKeyProven) throw new AppFailure({ kind: 'forbidden', status });
    throw new AppFailure({ kind: 'refused', status, detail: { code: 'smugmug-api-key-invalid' } });
  }

  return {
    async get(reads, path, parameters, { signal, priority, onThrottled }) {
      const { url, sign } = await urlOf(path, parameters);
      const answer = await http.send({
        method: 'GET',
        url,
        headers: { Accept: 'application/json' },
        authorize: authorizeBy(sign),
        ...{ signal, priority, onThrottled },
        kind: 'rows',
      });
      assertAccepted(answer, sign);
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
      const { url, sign } = await urlOf(path, {});
      const answer = await http.send({
        method: 'POST',
        url,
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ Password: password }).toString(),
        authorize: authorizeBy(sign),
        ...{ signal, onThrottled },
        kind: 'credentials',
        // The same password opens the same album again.
        isRepeatable: true,
      });
      assertAccepted(answer, sign);
      readAnswer(answer, 'nothing', CONTENT_OF_UNLOCK);
      for (const cookie of (answer.headers['set-cookie'] ?? '').split(/,\s*(?=[\w-]+=)/)) {
        const [, name, value] = /^([\w-]{1,100})=([^;\s]*)/.exec(cookie) ?? [];
        if (name !== undefined && value !== undefined && value.length <= MAX_COOKIE_LENGTH) cookies.set(name, value);
      }
    },
  };
}

const CONTENT_OF_UNLOCK = { maxContainers: 1_000, maxValues: 5_000, maxEntities: 1_000 };
