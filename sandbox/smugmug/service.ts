/** The SmugMug 1.2.0 stand-in: one endpoint under two paths, the method in a parameter (smugmug-api.md, section 1). */
import { type Answer, type Handler, jsonAnswer, type ReceivedRequest } from '../http/message';
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import { getAlbumInfo, getAlbums } from './album-methods';
import { argumentsOf } from './arguments';
import { answerOf, failureAnswer } from './envelope';
import { faults, SmugMugFault } from './fault';
import { getImageInfo, getImages, getImageUrls } from './image-methods';
import type { Method } from './method';
import { loginAnonymously, logout } from './session-methods';
import { createSessions, type Sessions } from './sessions';

export const ENDPOINT_PATH = '/services/api/json/1.2.0/';
const ENDPOINT_PATHS: readonly string[] = [ENDPOINT_PATH, '/hack/json/1.2.0/'];

const LOGIN_METHODS: ReadonlyMap<string, Method> = new Map([['smugmug.login.anonymously', loginAnonymously]]);

const METHODS: ReadonlyMap<string, Method> = new Map([
  ['smugmug.albums.get', getAlbums],
  ['smugmug.albums.getInfo', getAlbumInfo],
  ['smugmug.images.get', getImages],
  ['smugmug.images.getInfo', getImageInfo],
  ['smugmug.images.getURLs', getImageUrls],
  ['smugmug.logout', logout],
]);

export interface SmugMugParts {
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
  readonly siteUrl: string;
}

export function createSmugMugHandler(parts: SmugMugParts): Handler {
  const sessions = createSessions(parts.settings);
  return (request) => {
    if (!ENDPOINT_PATHS.includes(request.path)) return jsonAnswer(404, { error: 'There is nothing at this address.' });
    if (request.method !== 'GET' && request.method !== 'POST') return jsonAnswer(405, { error: 'Only GET and POST.' });
    try {
      return callMethod(request, parts, sessions);
    } catch (error: unknown) {
      if (!(error instanceof SmugMugFault)) throw error;
      return failureAnswer(error.code, error.message);
    }
  };
}

function callMethod(request: ReceivedRequest, parts: SmugMugParts, sessions: Sessions): Answer {
  const args = argumentsOf(request);
  const { world, addresses, siteUrl } = parts;
  const context = { args, atMs: request.atMs, world, addresses, siteUrl, sessions, settings: parts.settings.current };
  const methodName = args['method'] ?? '';
  const login = LOGIN_METHODS.get(methodName);
  if (login) return answerOf(methodName, login(context));
  const method = METHODS.get(methodName);
  if (!method) throw faults.invalidMethod();
  sessions.require(args['SessionID'], request.atMs);
  return answerOf(methodName, method(context));
}
