/** The calls of SmugMug 1.2.0 that this program makes: JSON over POST, inside an anonymous session. */
import { AppFailure } from '../../failure';
import type { Http, HttpAnswer } from '../../http/http';
import type { ServiceRequest } from '../album-service';
import { isHtml, parseJson, unreadable } from '../json-answer';
import type { Row } from '../reading';
import { faultFailure, isEmptySet, isSessionLost } from './faults';
import type { Keyed } from './ids';
import { Session } from './session';
import {
  type Envelope,
  keepIdsExact,
  parseEnvelope,
  readAlbums,
  readImages,
  readImageUrls,
  readLightImages,
  readSessionId,
  type WireAddresses,
  type WireAlbum,
  type WireImage,
} from './wire';

export interface SmugmugConnection {
  readonly http: Http;
  /** JSON endpoint with its trailing slash. */
  readonly endpoint: string;
  readonly apiKey: string;
}

export interface SmugmugRequest extends ServiceRequest {
  /** Zero where it does not say; higher goes first. */
  readonly priority?: number;
}

export interface SmugmugClient {
  getAlbums(nickName: string, request: SmugmugRequest): Promise<readonly WireAlbum[]>;
  /** Ids and keys only. */
  listImages(album: Keyed, request: SmugmugRequest): Promise<readonly Keyed[]>;
  getImages(album: Keyed, request: SmugmugRequest): Promise<readonly WireImage[]>;
  getImageUrls(album: Keyed, image: Keyed, request: SmugmugRequest): Promise<WireAddresses>;
}

type Parameters = Readonly<Record<string, string | undefined>>;

/** There are no pages: a heavy answer of 100,000 pictures has some 130 MB (performance-facts.md). */
const IMAGES_LIMIT_BYTES = 256 * 1024 * 1024;
const IMAGES_TIMEOUT_MS = 120_000;

export function createSmugmugClient({ http, endpoint, apiKey }: SmugmugConnection): SmugmugClient {
  const session = new Session(logIn);

  async function post(method: string, parameters: Parameters, request: Pick<SmugmugRequest, 'signal' | 'priority'>): Promise<Envelope> {
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const answer = await http.send({
      method: 'POST',
      url: new URL(endpoint),
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['method', method], ...given]).toString(),
      signal: request.signal,
      priority: request.priority ?? 0,
      // Nothing here writes.
      isRepeatable: true,
      ...(method === 'smugmug.images.get' && { limitBytes: IMAGES_LIMIT_BYTES, timeoutMs: IMAGES_TIMEOUT_MS }),
    });
    return openEnvelope(answer);
  }

  async function logIn(): Promise<string> {
    const envelope = await post('smugmug.login.anonymously', { APIKey: apiKey }, new AbortController());
    const sessionId = readSessionId(payloadOf(envelope));
    if (sessionId === undefined) {
      throw new AppFailure({ kind: 'unreadable-answer', detail: 'The login gave no session.' });
    }
    return sessionId;
  }

  /** A lost session is replaced once (smugmug-api.md, section 4). */
  async function call(method: string, parameters: Parameters, request: SmugmugRequest): Promise<Row> {
    const sessionId = await session.open(request.signal);
    const envelope = await post(method, { SessionID: sessionId, ...parameters }, request);
    if (envelope.stat === 'ok' || !isSessionLost(envelope.code)) {
      return payloadOf(envelope);
    }
    session.forget(sessionId);
    return payloadOf(await post(method, { SessionID: await session.open(request.signal), ...parameters }, request));
  }

  const albumOf = ({ id, key }: Keyed): Parameters => ({ AlbumID: id, AlbumKey: key });

  return {
    getAlbums: async (nickName, request) =>
      readAlbums(await call('smugmug.albums.get', { NickName: nickName, Heavy: '1' }, request)),
    listImages: async (album, request) => readLightImages(await call('smugmug.images.get', albumOf(album), request)),
    getImages: async (album, request) =>
      readImages(await call('smugmug.images.get', { ...albumOf(album), Heavy: '1' }, request)),
    // Without the album the addresses are said to be wrong (section 3.3).
    getImageUrls: async (album, image, request) =>
      readImageUrls(
        await call('smugmug.images.getURLs', { ...albumOf(album), ImageID: image.id, ImageKey: image.key }, request),
      ),
  };
}

function payloadOf(envelope: Envelope): Row {
  if (envelope.stat === 'ok') {
    return envelope;
  }
  if (isEmptySet(envelope.code)) {
    return {};
  }
  throw faultFailure(envelope.code);
}

/** Faults come with status 200, so any other status is not an answer of 1.2.0 (section 1). */
function openEnvelope(answer: HttpAnswer): Envelope {
  const { status } = answer;
  if (status === 404 || status === 410 || (status === 200 && isHtml(answer))) {
    // What the address has answered since June 2018 (section 10).
    throw new AppFailure({ kind: 'service-retired', status, detail: 'The address no longer speaks SmugMug 1.2.0.' });
  }
  if (status !== 200) {
    throw new AppFailure({ kind: 'service-failed', status, detail: `SmugMug answered with status ${status}.` });
  }
  const envelope = parseEnvelope(parseJson(answer, keepIdsExact));
  if (envelope === undefined) {
    throw unreadable(answer, 'The answer is not one of SmugMug 1.2.0.');
  }
  return envelope;
}
