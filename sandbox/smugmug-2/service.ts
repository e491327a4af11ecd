/** The stand-in of SmugMug API v2 (smugmug-api.md, section 9). It serves the same albums as the one of 1.2.0. */
import { type Answer, type Handler, jsonAnswer, type ReceivedRequest } from '../http/message';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import type { ApiContext } from './access';
import { createOAuth } from './oauth';
import { optionsOf } from './options';
import { createPlaces } from './places';
import { createRateLimit } from './rate-limit';
import { renderEnvelope } from './render';
import { userObject } from './place-objects';
import { ApiFailure, failures, type Resource } from './resource';
import { resolve } from './router';
import { createUnlocking } from './unlocking';

export const API_PATH = '/api/v2';

export interface SmugMug2Deps {
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
  readonly siteUrl: string;
}

/** What a client gets that does not ask for JSON. */
const PAGE: Answer = {
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html>\n<html lang="en"><head><title>API browser</title></head><body><h1>API browser</h1></body></html>\n',
};

export function createSmugMug2Handler(deps: SmugMug2Deps): Handler {
  const places = createPlaces(deps.world.smugMugOwners);
  const rateLimit = createRateLimit(deps.settings);
  const unlocking = createUnlocking(deps, places);
  const oauth = createOAuth(deps);

  /** A signature names the key itself; a visitor sends it in the query. */
  function viewerOf(request: ReceivedRequest): ApiContext['viewer'] {
    const viewer = oauth.viewerOf(request);
    if (viewer === 'refused') throw failures.signatureRefused();
    if (viewer !== 'unsigned') return viewer;
    if (request.query['APIKey'] !== deps.world.smugMugApiKey) throw failures.keyLacksAccess();
    return null;
  }

  return (request) => {
    const signIn = oauth.handle(request);
    if (signIn) return signIn;
    if (!request.path.startsWith(API_PATH)) return jsonAnswer(404, { Code: 404, Message: 'Not Found' });
    if (!asksForJson(request)) return PAGE;
    const limit = rateLimit.count(request.atMs);
    try {
      if (limit.isReached) throw failures.tooMany();
      const viewer = viewerOf(request);
      const context = { ...deps, places, viewer, unlocked: unlocking.of(request), nodeType: request.query['Type'] };
      return answerCall(request, context, limit.headers, unlocking.unlock);
    } catch (error: unknown) {
      if (!(error instanceof ApiFailure)) throw error;
      const waiting = error.status === 429 ? { 'Retry-After': String(limit.retryAfterSeconds) } : {};
      return jsonAnswer(error.status, { Code: error.status, Message: error.message }, { ...limit.headers, ...waiting });
    }
  };
}

function authUser(viewer: ApiContext['viewer'], context: ApiContext): Resource | undefined {
  return viewer ? { locator: 'User', endpointType: 'User', content: userObject(context, viewer) } : undefined;
}

function answerCall(
  request: ReceivedRequest,
  context: ApiContext,
  headers: Answer['headers'],
  unlock: (request: ReceivedRequest) => Answer['headers'] | undefined,
): Answer {
  if (request.method === 'POST') {
    const given = unlock(request);
    if (!given) throw failures.notAllowed();
    return jsonAnswer(200, { Response: { Uri: request.path }, Code: 200, Message: 'Ok' }, { ...headers, ...given });
  }
  if (request.method !== 'GET') throw failures.notAllowed();
  const { largestPage } = context.settings.current;
  const options = optionsOf(request.query, largestPage);
  const resource =
    request.path === `${API_PATH}!authuser` ? authUser(context.viewer, context) : resolve(context, request.path);
  if (!resource) throw failures.notFound();
  return jsonAnswer(
    200,
    renderEnvelope(resource, {
      path: request.path,
      options,
      largestPage,
      resolve: (path) => resolve(context, path),
      repeated: repeatedIn(request),
    }),
    headers,
  );
}

function asksForJson({ headers, query }: ReceivedRequest): boolean {
  return /json/i.test(headers['accept'] ?? '') || query['_accept'] === 'application/json';
}

/** The options that a page repeats for the next one; never the key. */
function repeatedIn({ query }: ReceivedRequest): string {
  const names = ['_expand', '_filter', '_filteruri', '_config'].filter((name) => query[name] !== undefined);
  return names.map((name) => `&${name}=${encodeURIComponent(query[name] ?? '')}`).join('');
}
