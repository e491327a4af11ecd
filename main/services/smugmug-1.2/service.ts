/**
 * SmugMug 1.2.0 as an `AlbumService`. Caches each album's highlight and category path, which later responses do not
 * repeat.
 */
import type { AlbumId } from '../../../preload/contract';
import { nameOrId } from '../../core/clean-name';
import { mapInSteps } from '../../core/in-steps';
import { AppFailure } from '../../core/errors';
import { answerThreads } from '../answer-thread';
import type { AlbumService, OwnerRecord, ServiceRequest } from '../album-service';
import { SMUGMUG_TRAITS } from '../smugmug-site';
import type { SmugmugConnection } from './calls';
import { groupAlbums, lacksCategoryNames, normalizeTree } from './categories';
import { createSmugmugClient, type SmugmugClient } from './client';
import { normalizeExif } from './exif';
import { parseAlbumId, parseOwnerId, parsePictureId, SMUGMUG, toAlbumId, toOwnerId } from './ids';
import { readAlbumText, readOwnerText } from './links';
import type { Login } from './login';
import { chooseCover, normalizeSources } from './normalize';
import { categoryPathOf, normalizeAlbum, normalizeAlbumDetails } from './normalize-album';
import type { WireAlbum } from './wire-album';
import { subCategoriesOf } from './wire-category';

/** Covers must not delay an album that the person opens. */
const COVER_PRIORITY = -1;
/**
 * Up to this number of pictures, one heavy response is cheaper for a cover than the list and the picture's addresses.
 */
const COVER_FROM_ALL_UP_TO = 100;

/** The heavy response of an album with more pictures is read in a thread. */
const LONG_FROM = 900;

export interface SmugmugOptions extends SmugmugConnection {
  /** Suggested owners. */
  readonly owners: readonly { readonly nickName: string; readonly name: string }[];
}

export interface SmugmugService extends AlbumService {
  /** Returns the login of the session, and opens one if there is none. */
  logIn(signal: AbortSignal): Promise<Login>;
  /** Ends the session, if there is one. The next call opens a new session. */
  logOut(signal: AbortSignal): Promise<void>;
}

export function createSmugmugService(options: SmugmugOptions): SmugmugService {
  const client = createSmugmugClient(options);
  const owners = createOwners(options, client);
  const known = new Map<
    AlbumId,
    Pick<WireAlbum, 'highlightId' | 'imageCount'> & { readonly path: readonly string[] }
  >();

  function remember(albums: readonly WireAlbum[]): void {
    for (const album of albums) {
      const id = toAlbumId(album);
      const path = categoryPathOf(album);
      const { highlightId, imageCount } = album;
      known.set(id, { highlightId, imageCount, path: path.length > 0 ? path : (known.get(id)?.path ?? []) });
    }
  }

  async function getAlbumInfo(id: AlbumId, request: ServiceRequest): Promise<WireAlbum> {
    const album = await client.getAlbumInfo(parseAlbumId(id), request);
    if (album === undefined) {
      throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'answer-without-album' } });
    }
    remember([album]);
    return album;
  }

  return {
    origin: new URL(options.endpoint),
    traits: SMUGMUG_TRAITS,
    hasMaskedAnswers: false,
    pageSize: null,
    logIn: (signal) => client.logIn(signal),
    logOut: (signal) => client.logOut(signal),
    ...owners,

    unlistedAlbums: {
      async find(text, request) {
        const meant = readAlbumText(text);
        if (meant === undefined) {
          throw new AppFailure({
            kind: 'not-understood',
            detail: { code: 'needs-album-id-or-link' },
          });
        }
        return normalizeAlbum(await getAlbumInfo(toAlbumId(meant), request));
      },
    },

    async listAlbums(ownerId, request) {
      const albums = await client.getAlbums(parseOwnerId(ownerId), request);
      remember(albums);
      if (albums.some(({ imageCount = 0 }) => imageCount > LONG_FROM)) answerThreads.prepare(SMUGMUG);
      return await mapInSteps(albums, normalizeAlbum);
    },

    categories: {
      list: async (ownerId, request) => listCategories(client, parseOwnerId(ownerId), request),
    },

    async describeAlbum(albumId, request) {
      const album = await getAlbumInfo(albumId, request);
      return normalizeAlbumDetails(album, known.get(albumId)?.path ?? []);
    },

    exif: {
      read: async (albumId, pictureId, request) =>
        normalizeExif(await client.getImageExif(parseAlbumId(albumId), parsePictureId(pictureId), request)),
    },

    async countPictures(albumId, request) {
      return (await client.listImages(parseAlbumId(albumId), request)).length;
    },

    async listPictures(albumId, _index, request) {
      const pictures = await client.getPictures(parseAlbumId(albumId), request);
      return { from: 0, total: pictures.length, pictures };
    },

    covers: {
      async find(albumId, request) {
        const album = parseAlbumId(albumId);
        const { highlightId, imageCount = Number.POSITIVE_INFINITY } = known.get(albumId) ?? {};
        const behind = { ...request, priority: COVER_PRIORITY };
        if (imageCount <= COVER_FROM_ALL_UP_TO) {
          const pictures = await client.getFewPictures(album, behind);
          const cover = pictures.find(({ details }) => parsePictureId(details.id).id === highlightId) ?? pictures[0];
          return cover ? chooseCover(cover.sources) : null;
        }
        const images = await client.listImages(album, behind);
        const cover = images.find(({ id }) => id === highlightId) ?? images[0];
        return cover ? chooseCover(normalizeSources(await client.getImageUrls(album, cover, behind))) : null;
      },
    },
  };
}

/** Reads the category tree in one call; if the service has none, builds it from the list of albums. */
async function listCategories(
  client: SmugmugClient,
  nickName: string,
  request: ServiceRequest,
): ReturnType<NonNullable<AlbumService['categories']>['list']> {
  try {
    return normalizeTree(await client.getTree(nickName, request));
  } catch (error) {
    const hasNoTree =
      error instanceof AppFailure && (error.error.code !== undefined || error.error.kind === 'unreadable-answer');
    if (!hasNoTree) {
      throw error;
    }
  }
  const albums = await client.listAlbums(nickName, request);
  if (!lacksCategoryNames(albums)) {
    return groupAlbums(albums, [], []);
  }
  const categories = await client.getCategories(nickName, request);
  return groupAlbums(albums, categories, [
    ...(await client.getSubCategories(nickName, request)),
    ...categories.flatMap(subCategoriesOf),
  ]);
}

function createOwners(options: SmugmugOptions, client: SmugmugClient): Pick<AlbumService, 'listOwners' | 'findOwner'> {
  const suggested = options.owners.map(({ nickName, name }) => ({ id: toOwnerId(nickName), name, isSelf: false }));

  /** Opens no session for a visitor, because a visitor's session names no owner. */
  async function listOwners({ signal }: ServiceRequest): Promise<readonly OwnerRecord[]> {
    const self = options.credentials && (await client.logIn(signal)).user;
    if (self === undefined) {
      return suggested;
    }
    const id = toOwnerId(self.nickName);
    return [
      { id, name: self.displayName ?? nameOrId(self.nickName, self.nickName), isSelf: true },
      ...suggested.filter((owner) => owner.id !== id),
    ];
  }

  return {
    listOwners,
    async findOwner(text, request) {
      const meant = readOwnerText(text, options.endpoint);
      if (meant === undefined) {
        throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-nickname-or-link' } });
      }
      await assertOwnerExists(client, meant.nickName, request);
      const { nickName, album } = meant;
      const known = (await listOwners(request)).find(({ id }) => id.toLowerCase() === nickName.toLowerCase());
      const owner = known ?? { id: toOwnerId(nickName), name: nickName, isSelf: false };
      return { owner, albumId: album ? toAlbumId(album) : null };
    },
  };
}

/** An owner without albums exists: the service sends fault 15, an empty list. */
async function assertOwnerExists(client: SmugmugClient, nickName: string, request: ServiceRequest): Promise<void> {
  try {
    await client.listAlbums(nickName, request);
  } catch (error) {
    if (error instanceof AppFailure && error.error.kind === 'password-needed' && !error.error.wasWrong) {
      const detail = { code: 'no-such-owner-or-protected' } as const;
      throw new AppFailure({ kind: 'not-found', code: error.error.code, detail });
    }
    throw error;
  }
}
