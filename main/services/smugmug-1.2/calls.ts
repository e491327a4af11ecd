/** One call of SmugMug 1.2.0: a POST inside a session, its answer opened, its fault a typed failure. */
import type { Http } from '../../http/http';
import type { ServiceRequest } from '../album-service';
import type { Row } from '../reading';
import { type Envelope, openEnvelope } from './envelope';
import { type FaultContext, faultFailure, isEmptySet, isSessionLost } from './faults';
import { createLogin, type Login, type LoginParts } from './login';
import { Session } from './session';

export interface SmugmugConnection extends LoginParts {
  readonly http: Http;
  /** With its trailing slash; its path says whether answers are JSON or REST XML: `…/rest/1.2.0/`. */
  readonly endpoint: string;
}

export type Parameters = Readonly<Record<string, string | undefined>>;

export interface SmugmugCalls {
  /** Resolves with an empty payload for an empty set. */
  readonly call: (method: string, parameters: Parameters, request: ServiceRequest) => Promise<Row>;
  readonly logIn: (signal: AbortSignal) => Promise<Login>;
  /** Faults do not matter: a session that cannot be ended is as good as ended. */
  readonly logOut: (signal: AbortSignal) => Promise<void>;
}

/** There are no pages: a heavy answer of 100,000 pictures has some 130 MB (performance-facts.md). */
const IMAGES_LIMIT_BYTES = 256 * 1024 * 1024;
const IMAGES_TIMEOUT_MS = 120_000;

export function createCalls({ http, endpoint, ...login }: SmugmugConnection): SmugmugCalls {
  const accepted = endpoint.includes('/rest/') ? 'text/xml, application/xml' : 'application/json';

  async function post(method: string, parameters: Parameters, request: Pick<ServiceRequest, 'signal' | 'priority' | 'onHeld'>): Promise<Envelope> {
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const answer = await http.send({
      method: 'POST',
      url: new URL(endpoint),
      label: method,
      headers: { Accept: accepted, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['method', method], ...given]).toString(),
      signal: request.signal,
      priority: request.priority,
      onHeld: request.onHeld,
      // Nothing here writes.
      isRepeatable: true,
      ...(method === 'smugmug.images.get' && { limitBytes: IMAGES_LIMIT_BYTES, timeoutMs: IMAGES_TIMEOUT_MS }),
    });
    return openEnvelope(answer);
  }

  const session = new Session(
    createLogin(
      async (method, parameters) =>
        payloadOf(await post(method, parameters, new AbortController()), { asksFor: 'login', hasPassword: true }),
      login,
    ),
  );

  /** Site passwords that have opened an owner: when an album still refuses, it is not they that are wrong. */
  const provenSitePasswords = new Set<string>();

  function contextOf(parameters: Parameters): FaultContext {
    const { AlbumID, ImageID, Password, SitePassword } = parameters;
    const isSiteUnproven = SitePassword !== undefined && !provenSitePasswords.has(SitePassword);
    return {
      asksFor: AlbumID === undefined && ImageID === undefined ? 'owner' : 'album',
      hasPassword: Password !== undefined || isSiteUnproven,
    };
  }

  async function call(method: string, parameters: Parameters, request: ServiceRequest): Promise<Row> {
    const context = contextOf(parameters);
    const payload = await callInSession(method, parameters, context, request);
    if (context.asksFor === 'owner' && parameters['SitePassword'] !== undefined) {
      provenSitePasswords.add(parameters['SitePassword']);
    }
    return payload;
  }

  /** A lost session is replaced once (smugmug-api.md, section 4). */
  async function callInSession(
    method: string,
    parameters: Parameters,
    context: FaultContext,
    request: ServiceRequest,
  ): Promise<Row> {
    const { sessionId } = await session.open(request.signal);
    const envelope = await post(method, { SessionID: sessionId, ...parameters }, request);
    if (envelope.stat === 'ok' || !isSessionLost(envelope.code)) {
      return payloadOf(envelope, context);
    }
    session.forget(sessionId);
    const renewed = await session.open(request.signal);
    return payloadOf(await post(method, { SessionID: renewed.sessionId, ...parameters }, request), context);
  }

  async function logOut(signal: AbortSignal): Promise<void> {
    const sessionId = session.current?.sessionId;
    if (sessionId !== undefined) {
      session.forget(sessionId);
      await post('smugmug.logout', { SessionID: sessionId }, { signal });
    }
  }

  return { call, logIn: (signal) => session.open(signal), logOut };
}

function payloadOf(envelope: Envelope, context: FaultContext): Row {
  if (envelope.stat === 'ok') {
    return envelope.payload;
  }
  if (isEmptySet(envelope.code)) {
    return {};
  }
  throw faultFailure(envelope.code, context);
}
