/** Sends one call of the Pictures API, with the right credentials and format (pictures-api.md, section 1.2). */
import { AppFailure } from '../../core/errors';
import type { Http, HttpAnswer } from '../../net/http/http';
import type { CallKind } from '../../net/http/limits';
import type { ServiceRequest } from '../album-service';
import { answerThreads } from '../answer-thread';
import { unreadable } from '../unreadable';
import { formatOf, withoutSecret } from './answer';
import { PICTURES_API, readAnswer, type Reading, type ValueOf, type ValueReader } from './answer-reader';
import { assertAnswered } from './failures';

export interface PicturesApiConnection {
  readonly http: Http;
  /** Origin, without the version prefix. */
  readonly baseUrl: string;
  readonly accessToken: () => Promise<string>;
  /** Returns a token to use instead of a rejected one. Absent if the sign-in cannot be renewed. */
  readonly renewAccessToken?: (refused: string) => Promise<string>;
  /** The project's API key. Without it, the methods that need a key are not available. */
  readonly apiKey?: () => Promise<string | null>;
  /** The requested format; a response is read by its own content type. */
  readonly accept?: 'json' | 'xml';
}

export interface Call<Name extends ValueReader> {
  readonly path: string;
  /**
   * `group` sends the call as the member of the manager's group that `UserID` names (section 6.2). The default is
   * `plain`.
   */
  readonly form?: 'plain' | 'group';
  /** Empty parameters are left out, because the service may fail on them (section 1.5). */
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  /** The secret that this method requires. A request never contains a token and a key together (section 14, A2). */
  readonly authentication: 'access-token' | 'api-key';
  /** Whether the response contains picture addresses, which the service can mask (section 10). */
  readonly hasPictures?: boolean;
  /** The reader of the response. */
  readonly reads: Name;
  /** The default is `rows`. */
  readonly kind?: CallKind;
}

export type CallRequest = Pick<ServiceRequest, 'asksForMaskedForms' | 'signal' | 'priority' | 'onThrottled'>;

export type MakeCall = <Name extends ValueReader>(call: Call<Name>, request: CallRequest) => Promise<ValueOf<Name>>;

export function createCaller(connection: PicturesApiConnection): MakeCall {
  const { http, baseUrl, accept = 'json' } = connection;
  return async <Name extends ValueReader>(call: Call<Name>, request: CallRequest): Promise<ValueOf<Name>> => {
    const { kind = 'rows', reads } = call;
    const url = new URL(`/v1/${call.form === 'group' ? 'Groups/' : ''}${call.path}`, baseUrl);
    for (const [name, value] of Object.entries(call.parameters ?? {})) {
      if (value !== undefined && value !== '') {
        url.searchParams.set(name, value);
      }
    }
    const headers = {
      Accept: `application/${accept}`,
      ...(call.hasPictures && request.asksForMaskedForms && { 'X-MaskImages': '1' }),
    };
    const send = (secret: string): Promise<HttpAnswer> =>
      http.send({
        method: 'GET',
        url,
        headers,
        authorize: () => authorization(call.authentication, secret),
        signal: request.signal,
        priority: request.priority,
        onThrottled: request.onThrottled,
        kind,
      });
    let secret = await readSecret(connection, call.authentication);
    let answer = await send(secret);
    // A 401 from something in between says nothing about the token.
    const isRefused = answer.status === 401 && ['json', 'xml'].includes(formatOf(answer));
    if (isRefused && call.authentication === 'access-token' && connection.renewAccessToken) {
      secret = await connection.renewAccessToken(secret);
      answer = await send(secret);
    }
    const argument: Reading<Name> = {
      format: formatOfAnswered(answer, secret),
      reads,
      userId: call.parameters?.['UserID'] ?? '',
      secret,
    };
    const { signal } = request;
    const value = await answerThreads.read({
      reader: PICTURES_API,
      kind,
      answer,
      argument,
      read: readAnswer<Name>,
      signal,
    });
    if (value === undefined) {
      throw unreadable(answer, { code: 'answer-of-other-service' });
    }
    return value;
  };
}

/** Removes the secret from a refusal first, because its message is shown to the person. */
function formatOfAnswered(answer: HttpAnswer, secret: string): Reading<ValueReader>['format'] {
  return assertAnswered(answer.status === 200 ? answer : withoutSecret(answer, secret));
}

async function readSecret(
  { accessToken, apiKey }: PicturesApiConnection,
  by: Call<ValueReader>['authentication'],
): Promise<string> {
  if (by === 'access-token') return await accessToken();
  const secret = (await apiKey?.()) ?? '';
  if (secret === '') {
    throw new AppFailure({
      kind: 'refused',
      detail: { code: 'call-without-api-key' },
    });
  }
  return secret;
}

function authorization(by: Call<ValueReader>['authentication'], secret: string): Record<string, string> {
  return by === 'access-token' ? { Authorization: `bearer ${secret}` } : { 'X-ApiKey': secret };
}
