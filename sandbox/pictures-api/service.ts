/**
 * Routes requests to the methods of the Pictures API; some have a plain and a group form (pictures-api.md, sections 1.1
 * and 6.2).
 */
import type { Answer, Handler, ReceivedRequest } from '../http/message';
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import { authenticate, impersonate, requireApiKey, type TokenIssuer } from './access';
import { getPermissions, verifyCredentials } from './account-methods';
import { encoderFor, type Payload } from './encoding';
import { ApiFailure } from './failure';
import { getAlbums } from './get-albums';
import { getCountries } from './get-countries';
import { getFreeGallery } from './get-free-gallery';
import { getGallery } from './get-gallery';
import { getPricePlans } from './get-price-plans';
import { getProfileDetails } from './get-profile-details';
import type { Method } from './method';
import { getGroupDetails, getUserSummary, searchProfiles } from './people-methods';

const METHODS: ReadonlyMap<string, Method> = new Map([
  ['pictures/getalbums', getAlbums],
  ['pictures/getgallery', getGallery],
  ['pictures/getfreegallery', getFreeGallery],
  ['pictures/getpriceplans', getPricePlans],
  ['account/verifycredentials', verifyCredentials],
  ['account/getpermissions', getPermissions],
  ['groups/getgroupdetails', getGroupDetails],
  ['lists/getcountries', getCountries],
  ['newsfeed/getusersummary', getUserSummary],
  ['profile/getprofiledetails', getProfileDetails],
  ['search/searchprofiles', searchProfiles],
]);

/** The methods that also accept their parameters in a POST body. */
const POSTABLE: readonly Method[] = [searchProfiles];

/** The default headers of ASP.NET; the service's documentation does not mention caching. */
const NOT_CACHED = { 'Cache-Control': 'no-cache', Pragma: 'no-cache', Expires: '-1' };

export interface PicturesApiDeps {
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
  readonly tokens: TokenIssuer;
}

export function createPicturesApiHandler(deps: PicturesApiDeps): Handler {
  return (request) => {
    try {
      return answerWith(request, 200, callMethod(request, deps));
    } catch (error: unknown) {
      if (!(error instanceof ApiFailure)) throw error;
      return answerWith(request, error.status, { area: null, typeName: 'Error', value: { Message: error.message } });
    }
  };
}

function callMethod(request: ReceivedRequest, { world, addresses, settings, tokens }: PicturesApiDeps): Payload {
  const { method, isGroupForm } = routeOf(request);
  if (request.method !== 'GET' && !(request.method === 'POST' && POSTABLE.includes(method))) {
    throw new ApiFailure(405, `The requested resource does not support http method '${request.method}'.`);
  }
  const parameters = { ...request.query, ...request.form };
  const context = { request, parameters, world, addresses, settings: settings.current };
  if (method.needs === 'key') {
    requireApiKey(request, world.picturesApiKey);
    return method.answer(context);
  }
  const deps = { users: world.picturesApiUsers, tokens, settings: settings.current };
  const { user, grantedScopes } = authenticate(request, deps);
  const caller = isGroupForm ? impersonate(user, parameters, deps) : { user, actingAs: null };
  return method.answer({ ...context, caller, grantedScopes });
}

/**
 * Finds the method of a path. `groups/getGroupDetails` is a plain address; `groups/pictures/getAlbums` is the group
 * form of `pictures/getAlbums`.
 */
function routeOf(request: ReceivedRequest): { readonly method: Method; readonly isGroupForm: boolean } {
  const [version, ...rest] = request.path.toLowerCase().split('/').filter(Boolean);
  if (version === 'v1') {
    const plain = METHODS.get(rest.join('/'));
    if (plain) return { method: plain, isGroupForm: false };
    const grouped = rest[0] === 'groups' ? METHODS.get(rest.slice(1).join('/')) : undefined;
    if (grouped?.needs === 'token' && grouped.hasGroupForm) return { method: grouped, isGroupForm: true };
  }
  throw new ApiFailure(404, `No HTTP resource was found that matches '${request.path}'.`);
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
