/** The calls of the Pictures API that this program makes, and what its statuses mean (pictures-api.md, 14, A3). */
import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../failure';
import type { Http, HttpAnswer } from '../../http/http';
import type { ServiceRequest } from '../album-service';
import { isHtml, parseJson, unreadable } from '../json-answer';
import type { AlbumPlace } from './ids';
import { parseAlbums, parseGallery, parseUserId, type WireAlbum, type WireGallery } from './wire';

/** The largest page (section 3), which is also what the service's own advice asks for (section 1.6). */
export const PAGE_SIZE = 100;

export interface PicturesApiConnection {
  readonly http: Http;
  /** Origin, without the version prefix. */
  readonly baseUrl: string;
  readonly accessToken: () => Promise<string>;
}

export interface PicturesApiClient {
  /** The account's user id. */
  verifyCredentials(request: ServiceRequest): Promise<string>;
  getAlbums(userId: string, request: ServiceRequest): Promise<readonly WireAlbum[]>;
  /** `pageNumber` counts from 1. Rejects with `not-subscribed` where the gallery is closed to this account. */
  getGallery(place: AlbumPlace, pageNumber: number, request: ServiceRequest): Promise<WireGallery>;
}

export function createPicturesApiClient({ http, baseUrl, accessToken }: PicturesApiConnection): PicturesApiClient {
  async function get<Value>(call: Call<Value>, request: ServiceRequest): Promise<Value> {
    const url = new URL(`/v1/${call.path}`, baseUrl);
    url.search = new URLSearchParams(call.parameters).toString();
    const headers: Record<string, string> = {
      Accept: 'application/json',
      Authorization: `bearer ${await accessToken()}`,
    };
    if (call.hasPictures && request.isMasked) {
      headers['X-MaskImages'] = '1';
    }
    const answer = await http.send({ method: 'GET', url, headers, signal: request.signal });
    assertAnswered(answer, call.forbiddenMeans);
    const value = call.parse(parseJson(answer));
    if (value === undefined) {
      throw unreadable(answer, `The answer of ${call.path} has another shape than documented.`);
    }
    return value;
  }

  return {
    verifyCredentials: (request) =>
      get({ path: 'account/verifyCredentials', parameters: {}, hasPictures: false, forbiddenMeans: 'forbidden', parse: parseUserId }, request),
    getAlbums: (userId, request) =>
      get(
        {
          path: 'Pictures/GetAlbums',
          parameters: { UserID: userId, ReturnPictureIDs: 'true' },
          hasPictures: true,
          forbiddenMeans: 'forbidden',
          parse: (value) => parseAlbums(value, userId),
        },
        request,
      ),
    getGallery: ({ userId, albumId }, pageNumber, request) =>
      get(
        {
          path: 'Pictures/GetGallery',
          parameters: { UserID: userId, AlbumID: albumId, PageSize: String(PAGE_SIZE), PageNumber: String(pageNumber) },
          hasPictures: true,
          forbiddenMeans: 'not-subscribed',
          parse: parseGallery,
        },
        request,
      ),
  };
}

interface Call<Value> {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The answer holds picture addresses, which the service can mask (section 10). */
  readonly hasPictures: boolean;
  readonly forbiddenMeans: 'forbidden' | 'not-subscribed';
  /** Undefined: not the documented shape. */
  readonly parse: (value: unknown) => Value | undefined;
}

/** Only the status counts, never the text beside it (A3). A page for people comes from something in between (A1). */
function assertAnswered(answer: HttpAnswer, forbiddenMeans: 'forbidden' | 'not-subscribed'): void {
  if (isHtml(answer)) {
    throw unreadable(answer, 'A web page came instead of an answer of the Pictures API.');
  }
  const { status } = answer;
  if (status !== 200) {
    throw new AppFailure({ kind: kindOf(status, forbiddenMeans), status, detail: `The Pictures API answered with status ${status}.` });
  }
}

function kindOf(status: number, forbiddenMeans: 'forbidden' | 'not-subscribed') {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return forbiddenMeans;
    case 404:
      return 'not-found';
    default:
      return (status >= 400 ? 'refused' : 'unreadable-answer') satisfies AppError['kind'];
  }
}
