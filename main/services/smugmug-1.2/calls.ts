/**
 * Sends one call of SmugMug 1.2.0: a POST in a session, whose response is unwrapped and whose fault becomes a typed
 * failure.
 */
import type { Http } from '../../net/http/http';
import type { CallKind } from '../../net/http/limits';
import type { ServiceRequest } from '../album-service';
import { answerThreads } from '../answer-thread';
import type { PackedRows } from '../packed-rows';
import { type PayloadOf, type PayloadReader, type ReadAnswer, readPayload, readAnswer } from './answer-reader';
import { Beginnings } from './beginnings';
import { type FaultContext, faultFailure, isEmptySet, isSessionLost } from './faults';
import { SMUGMUG } from './ids';
import { createLogin, type Login, type LoginDeps } from './login';
import { Session } from './session';

export interface SmugmugConnection extends LoginDeps {
  readonly http: Http;
  /** Ends in a slash. A path with `/rest/`, such as `…/rest/1.2.0/`, returns XML responses, any other path JSON. */
  readonly endpoint: string;
}

export type Parameters = Readonly<Record<string, string | undefined>>;

export interface SmugmugCalls {
  /** Resolves with the result of the reader `reads`; an empty set is read as an empty payload. */
  readonly call: <Name extends PayloadReader>(call: Call<Name>, request: ServiceRequest) => Promise<PayloadOf<Name>>;
  readonly logIn: (signal: AbortSignal) => Promise<Login>;
  /** Ignores faults: a session that cannot be ended counts as ended. */
  readonly logOut: (signal: AbortSignal) => Promise<void>;
}

export interface Call<Name extends PayloadReader> {
  readonly method: string;
  readonly parameters: Parameters;
  readonly reads: Name;
  /** The limits of the response. There are no pages, so most responses are whole lists. */
  readonly kind: CallKind;
  /** Called with the first pictures of a long response, before the call settles. */
  readonly onFirstPictures?: ((first: PackedRows) => void) | undefined;
}

type PostRequest = Pick<ServiceRequest, 'signal' | 'priority' | 'onThrottled'>;

export function createCalls({ http, endpoint, ...login }: SmugmugConnection): SmugmugCalls {
  const accepted = endpoint.includes('/rest/') ? 'text/xml, application/xml' : 'application/json';

  async function post<Name extends PayloadReader>(
    { method, parameters, reads, kind, onFirstPictures }: Call<Name>,
    request: PostRequest,
  ): Promise<ReadAnswer<Name>> {
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    if (kind === 'heavy') answerThreads.prepare(SMUGMUG);
    const beginnings = onFirstPictures && new Beginnings(onFirstPictures, request.signal);
    const sent = http.send({
      method: 'POST',
      url: new URL(endpoint),
      label: method,
      headers: { Accept: accepted, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['method', method], ...given]).toString(),
      signal: request.signal,
      priority: request.priority,
      onThrottled: request.onThrottled,
      kind,
      onBeginning: beginnings?.read,
      // No call changes any data.
      isRepeatable: true,
    });
    const answer = await (beginnings ? beginnings.before(sent) : sent);
    return answerThreads.read({
      reader: SMUGMUG,
      kind,
      answer,
      argument: reads,
      read: readAnswer<Name>,
      signal: request.signal,
    });
  }

  const session = new Session(
    createLogin(async (method, parameters) => {
      const asked = { method, parameters, reads: 'whole', kind: 'credentials' } as const;
      return payloadOf('whole', await post(asked, new AbortController()), { asksFor: 'login', hasPassword: true });
    }, login),
  );

  /** Site passwords that have opened an owner: if an album is still refused, they are not the cause. */
  const provenSitePasswords = new Set<string>();

  function contextOf(parameters: Parameters): FaultContext {
    const { AlbumID, ImageID, Password, SitePassword } = parameters;
    const isSiteUnproven = SitePassword !== undefined && !provenSitePasswords.has(SitePassword);
    return {
      asksFor: AlbumID === undefined && ImageID === undefined ? 'owner' : 'album',
      hasPassword: Password !== undefined || isSiteUnproven,
    };
  }

  async function call<Name extends PayloadReader>(
    asked: Call<Name>,
    request: ServiceRequest,
  ): Promise<PayloadOf<Name>> {
    const { parameters } = asked;
    const context = contextOf(parameters);
    const payload = await callInSession(asked, context, request);
    if (context.asksFor === 'owner' && parameters['SitePassword'] !== undefined) {
      provenSitePasswords.add(parameters['SitePassword']);
    }
    return payload;
  }

  /** Replaces a lost session once (smugmug-api.md, section 4). */
  async function callInSession<Name extends PayloadReader>(
    asked: Call<Name>,
    context: FaultContext,
    request: ServiceRequest,
  ): Promise<PayloadOf<Name>> {
    const postIn = (sessionId: string): Promise<ReadAnswer<Name>> =>
      post({ ...asked, parameters: { SessionID: sessionId, ...asked.parameters } }, request);
    const { sessionId } = await session.open(request.signal);
    const answer = await postIn(sessionId);
    if (answer.stat === 'ok' || !isSessionLost(answer.code)) {
      return payloadOf(asked.reads, answer, context);
    }
    session.forget(sessionId);
    const renewed = await session.open(request.signal);
    return payloadOf(asked.reads, await postIn(renewed.sessionId), context);
  }

  async function logOut(signal: AbortSignal): Promise<void> {
    const sessionId = session.current?.sessionId;
    if (sessionId !== undefined) {
      session.forget(sessionId);
      await post(
        { method: 'smugmug.logout', parameters: { SessionID: sessionId }, reads: 'whole', kind: 'credentials' },
        { signal },
      );
    }
  }

  return { call, logIn: (signal) => session.open(signal), logOut };
}

function payloadOf<Name extends PayloadReader>(
  reads: Name,
  answer: ReadAnswer<Name>,
  context: FaultContext,
): PayloadOf<Name> {
  if (answer.stat === 'ok') {
    return answer.value;
  }
  if (isEmptySet(answer.code)) {
    return readPayload(reads, {});
  }
  throw faultFailure(answer.code, context);
}
