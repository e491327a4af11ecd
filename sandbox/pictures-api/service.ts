/** The Pictures API's addresses, each in a plain and in a group form (pictures-api.md, sections 1.1 and 6.2). */
import type { Answer, Handler, ReceivedRequest } from '../http/message';
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import { authenticate, type Caller, impersonate } from './access';
import { encoderFor, type Payload } from './encoding';
import { ApiFailure } from './failure';
import { getAlbums } from './get-albums';
import { getGallery } from './get-gallery';
import type { Method } from './method';
import { verifyCredentials } from './verify-credentials';

const METHODS: ReadonlyMap<string, Method> = new Map([
  ['pictures/getalbums', getAlbums],
  ['pictures/getgallery', getGallery],
  ['account/verifycredentials', verifyCredentials],
]);

/** What ASP.NET sends by default; no page of the service says anything about caching. */
const NOT_CACHED = { 'Cache-Control': 'no-cache', Pragma: 'no-cache', Expires: '-1' };

export interface PicturesApiParts {
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
}

export function createPicturesApiHandler(parts: PicturesApiParts): Handler {
  return (request) => {
    try {
      return answerWith(request, 200, callMethod(request, parts));
    } catch (error: unknown) {
      if (!(error instanceof ApiFailure)) throw error;
      return answerWith(request, error.status, { rootName: 'Error', value: { Message: error.message } });
    }
  };
}

function callMethod(request: ReceivedRequest, { world, addresses, settings }: PicturesApiParts): Payload {
  const { method, isGroupForm } = routeOf(request);
  if (request.method !== 'GET') {
    throw new ApiFailure(405, `The requested resource does not support http method '${request.method}'.`);
  }
  const user = authenticate(request, world.picturesApiUsers, settings.current.revokedTokens);
  const caller: Caller = isGroupForm ? impersonate(user, request, world.picturesApiUsers) : { user, actingAs: null };
  return method({ request, caller, world, addresses });
}

function routeOf(request: ReceivedRequest): { readonly method: Method; readonly isGroupForm: boolean } {
  const [version, ...rest] = request.path.toLowerCase().split('/').filter(Boolean);
  const isGroupForm = rest[0] === 'groups';
  const method = METHODS.get((isGroupForm ? rest.slice(1) : rest).join('/'));
  if (version !== 'v1' || !method) throw new ApiFailure(404, `No HTTP resource was found that matches '${request.path}'.`);
  return { method, isGroupForm };
}

function answerWith(request: ReceivedRequest, status: number, payload: Payload): Answer {
  const encoder = encoderFor(request.headers['accept']);
  return {
    status,
    headers: {
      'Content-Type': `${encoder.mediaType}; charset=utf-8`,
      ...NOT_CACHED,
      ...(status === 401 ? { 'WWW-Authenticate': 'bearer' } : {}),
    },
    body: encoder.encode(payload),
  };
}
