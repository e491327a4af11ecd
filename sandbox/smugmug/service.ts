/** The SmugMug 1.2.0 stand-in: a parameter names the method, the path names the format (smugmug-api.md, section 1). */
import type { KnownSecrets } from '../http/known-secrets';
import {
  type Answer,
  type AskedFault,
  type Handler,
  jsonAnswer,
  type Parameters,
  type ReceivedRequest,
} from '../http/message';
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import { getAlbumInfo, getAlbums } from './album-methods';
import { argumentsOf } from './arguments';
import { getAllSubCategories, getCategories, getSubCategories, getTree } from './category-methods';
import { faults, messageOfCode, SmugMugFault } from './fault';
import { getImageExif, getImageInfo, getImages, getImageUrls } from './image-methods';
import { jsonFormat } from './json-format';
import type { Method } from './method';
import { REST_FORMAT } from './rest-format';
import type { Format, Mode } from './result';
import { loginAnonymously, loginWithHash, loginWithPassword, logout } from './session-methods';
import { createSessions, type Sessions } from './sessions';
import { getTransferStats } from './transfer-methods';

export const ENDPOINT_PATH = '/services/api/json/1.2.0/';

const LOGIN_METHODS: ReadonlyMap<string, Method> = new Map([
  ['smugmug.login.anonymously', loginAnonymously],
  ['smugmug.login.withPassword', loginWithPassword],
  ['smugmug.login.withHash', loginWithHash],
]);

const METHODS: ReadonlyMap<string, Method> = new Map([
  ['smugmug.albums.get', getAlbums],
  ['smugmug.albums.getInfo', getAlbumInfo],
  ['smugmug.categories.get', getCategories],
  ['smugmug.images.get', getImages],
  ['smugmug.images.getEXIF', getImageExif],
  ['smugmug.images.getInfo', getImageInfo],
  ['smugmug.images.getURLs', getImageUrls],
  ['smugmug.logout', logout],
  ['smugmug.subcategories.get', getSubCategories],
  ['smugmug.subcategories.getAll', getAllSubCategories],
  ['smugmug.users.getTransferStats', getTransferStats],
  ['smugmug.users.getTree', getTree],
]);

/** The response of the endpoint after 1.2.0 was switched off (section 10). */
const RETIRED: Answer = {
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=UTF-8' },
  body: '<!DOCTYPE html>\n<html lang="en"><head><title>Not here any more</title></head><body><h1>This page has moved</h1></body></html>\n',
};

export interface SmugMugDeps {
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
  readonly siteUrl: string;
}

export function createSmugMugHandler(deps: SmugMugDeps): Handler {
  const sessions = createSessions(deps.settings, deps.secrets);
  return (request, asked) => {
    if (deps.settings.current.retired) return RETIRED;
    const args = argumentsOf(request);
    const format = formatOf(request.path, args);
    if (!format) return jsonAnswer(404, { error: 'There is nothing at this address.' });
    if (request.method !== 'GET' && request.method !== 'POST') return jsonAnswer(405, { error: 'Only GET and POST.' });
    try {
      if (asked) throw faultOf(asked);
      return callMethod({ request, args, format }, deps, sessions);
    } catch (error: unknown) {
      if (!(error instanceof SmugMugFault)) throw error;
      return format.failure(error);
    }
  };
}

function formatOf(path: string, args: Parameters): Format | undefined {
  const name = /^\/(?:services\/api|hack)\/(json|rest)\/1\.2\.0\/$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  return name === 'json' ? jsonFormat(args['callback'] ?? args['JSONCallback']) : REST_FORMAT;
}

function faultOf({ code, message, mode }: AskedFault): SmugMugFault {
  return new SmugMugFault(code, message ?? messageOfCode(code), mode ?? null);
}

interface Call {
  readonly request: ReceivedRequest;
  readonly args: Parameters;
  readonly format: Format;
}

function callMethod({ request, args, format }: Call, deps: SmugMugDeps, sessions: Sessions): Answer {
  const { atMs } = request;
  const settings = deps.settings.current;
  const mode: Mode = settings.readOnly === 'with-mode' ? 'read-only' : null;
  const methodName = args['method'] ?? '';
  const context = { ...deps, args, atMs, sessions, settings };
  const login = LOGIN_METHODS.get(methodName);
  if (login) {
    if (settings.readOnly !== false) throw faults.readOnly(mode);
    return format.success(methodName, login({ ...context, viewer: null }), mode);
  }
  const method = METHODS.get(methodName);
  if (!method) throw faults.invalidMethod();
  const { viewer } = sessions.require(args['SessionID'], atMs);
  return format.success(methodName, method({ ...context, viewer }), mode);
}
