/** SmugMug API v2 as an `AlbumService`. */
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { createSingleFlight } from '../../core/async';
import { nameFromId } from '../../core/clean-name';
import { AppFailure } from '../../core/errors';
import type { AlbumService, OwnerRecord, ServiceRequest } from '../album-service';
import { SMUGMUG_TRAITS } from '../smugmug-site';
import { MAX_ALBUMS } from '../album-limit';
import { type Access, createAccess, needed, scopeOf } from './access';
import type { Smugmug2Connection } from './calls';
import { createSmugmug2Client, type Smugmug2Client } from './client';
import { normalizeExif } from './exif';
import { findPicture, type SearchedAlbum } from './find-picture';
import { createFolders } from './folders';
import { parseAlbumId, parseOwnerId, parsePictureId, toAlbumId, toOwnerId, toPictureId } from './ids';
import { type Meant, readAlbumText, readOwnerText } from './links';
import { normalizeAlbum, normalizeAlbumDetails } from './normalize-album';
import { createPicturePages, PICTURES_PER_PAGE } from './picture-pages';
import type { WireAlbum, WireUser } from './wire-album';

/** Covers must not delay an album that the person opens. */
const COVER_PRIORITY = -1;

export interface Smugmug2Options extends Smugmug2Connection {
  /** Suggested owners. */
  readonly owners: readonly { readonly nickName: string; readonly name: string }[];
  /** The person who signed in; null for a visitor. */
  readonly self: (signal: AbortSignal) => Promise<OwnerRecord | null>;
  /** For the search of a picture in its album. Tests allow more, because their computer may be busy. */
  readonly longestSearchMs?: number | undefined;
}

export function createSmugmug2Service(options: Smugmug2Options): AlbumService {
  const client = createSmugmug2Client(options);
  const listings = createSingleFlight();
  const ownersOfAlbums = new Map<AlbumId, OwnerId>();
  const access = createAccess(client, (albumId) => ownersOfAlbums.get(albumId));
  const pages = createPicturePages((albumId, from, count, request) =>
    access.toAlbum(albumId, request, () => client.getPictures(albumId, from, count, request)),
  );

  function remember(albums: readonly WireAlbum[], listedOf?: OwnerId): void {
    if (ownersOfAlbums.size + albums.length > MAX_ALBUMS) ownersOfAlbums.clear();
    for (const { key, owner } of albums) {
      const ownerId = listedOf ?? (owner === undefined ? undefined : toOwnerId(owner));
      if (ownerId !== undefined) ownersOfAlbums.set(toAlbumId(key), ownerId);
    }
  }

  /** The window asks for albums and categories at the same time, and both are made of the same list. */
  async function listAlbums(ownerId: OwnerId, request: ServiceRequest): Promise<readonly WireAlbum[]> {
    const nickName = parseOwnerId(ownerId);
    const name = JSON.stringify([ownerId, request.passwords?.site]);
    return await listings.run(name, request.signal, async (signal) => {
      const shared = { ...request, signal };
      const albums = await access.toSite(ownerId, shared, () => client.listAlbums(nickName, shared));
      remember(albums, ownerId);
      return albums;
    });
  }

  /** Rejects with `password-needed` if the service shows only the name. */
  async function getAlbum(albumId: AlbumId, request: ServiceRequest): Promise<WireAlbum> {
    const albumKey = parseAlbumId(albumId);
    return await access.toAlbum(albumId, request, async () => {
      const album = await client.getAlbum(albumKey, request);
      // The owner of an album that was opened by its key is known only now, and with it whose site a password opens.
      remember([album]);
      if (album.needsPassword) throw needed(scopeOf(album), false);
      return album;
    });
  }

  /** Null if the picture cannot be found, or only with a password that the person has not typed yet. */
  async function placeOfPicture(albumId: AlbumId, imageKey: string, request: ServiceRequest): Promise<number | null> {
    const album: SearchedAlbum = {
      // The pages are kept, so that the window does not request them again.
      open: async (limited) => pages.check(await getAlbum(albumId, limited), albumId),
      pageSize: () => pages.sizeOf(albumId),
      readPage: (index, limited) => pages.read(albumId, index, limited),
    };
    return await findPicture(toPictureId(imageKey), album, request, options.longestSearchMs);
  }

  const owners = createOwners(options, client, access, placeOfPicture);
  return {
    origin: new URL(options.baseUrl),
    traits: SMUGMUG_TRAITS,
    hasMaskedAnswers: false,
    pageSize: PICTURES_PER_PAGE,
    ...owners,

    unlistedAlbums: {
      async find(text, request) {
        const meant = readAlbumText(text);
        if (meant === undefined || meant.names === 'user') {
          throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-album-id-or-link' } });
        }
        return normalizeAlbum(await getAlbum(await albumMeant(client, meant, request), request));
      },
    },

    listAlbums: async (ownerId, request) => (await listAlbums(ownerId, request)).map(normalizeAlbum),
    categories: createFolders(client, access, listAlbums),
    describeAlbum: async (albumId, request) => normalizeAlbumDetails(await getAlbum(albumId, request)),

    async countPictures(albumId, request) {
      const album = await getAlbum(albumId, request);
      pages.check(album, albumId);
      return album.imageCount ?? (await pages.read(albumId, 0, request)).total;
    },

    async listPictures(albumId, index, request) {
      parseAlbumId(albumId);
      return await pages.read(albumId, index, request);
    },

    exif: {
      async read(albumId, pictureId, request) {
        parseAlbumId(albumId);
        const imageKey = parsePictureId(pictureId);
        return normalizeExif(await access.toAlbum(albumId, request, () => client.getMetadata(imageKey, request)));
      },
    },

    covers: {
      async find(albumId, request) {
        return normalizeAlbum(await getAlbum(albumId, { ...request, priority: COVER_PRIORITY })).coverSource;
      },
    },
  };
}

/** Looks up the album that a link names by its node or by one of its pictures. */
async function albumMeant(
  client: Smugmug2Client,
  meant: Exclude<Meant, { names: 'user' }>,
  request: ServiceRequest,
): Promise<AlbumId> {
  if (meant.names === 'album') return toAlbumId(meant.key);
  const place = await placeOf(client, meant, request);
  if (place.albumKey === undefined) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-album' } });
  return toAlbumId(place.albumKey);
}

function placeOf(client: Smugmug2Client, { names, key }: Exclude<Meant, { names: 'user' }>, request: ServiceRequest) {
  return names === 'node' ? client.getNode(key, request) : client.getPlaceOfImage(key, request);
}

function createOwners(
  options: Smugmug2Options,
  client: Smugmug2Client,
  access: Pick<Access, 'toSite'>,
  placeOfPicture: (albumId: AlbumId, imageKey: string, request: ServiceRequest) => Promise<number | null>,
): Pick<AlbumService, 'listOwners' | 'findOwner'> {
  const suggested = options.owners.map(({ nickName, name }) => ({ id: toOwnerId(nickName), name, isSelf: false }));

  async function findUser(nickName: string, request: ServiceRequest): Promise<WireUser> {
    return await access.toSite(toOwnerId(nickName), request, async () => {
      const user = await client.getUser(nickName, request);
      if (user.needsPassword) throw needed('site', request.passwords?.site !== undefined);
      return user;
    });
  }

  async function listOwners({ signal }: ServiceRequest): Promise<readonly OwnerRecord[]> {
    const self = await options.self(signal);
    return self ? [self, ...suggested.filter(({ id }) => id !== self.id)] : suggested;
  }

  return {
    listOwners,
    async findOwner(text, request) {
      const meant = readOwnerText(text, options.baseUrl);
      if (meant === undefined) {
        throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-nickname-or-link' } });
      }
      const { nickName, albumId } = await ownerMeant(client, meant, request);
      const user = await findUser(nickName, request);
      const known = (await listOwners(request)).find(({ id }) => id.toLowerCase() === user.nickName.toLowerCase());
      const name = user.name ?? (user.nickName || nameFromId(user.nickName));
      const picture =
        albumId !== null && meant.names !== 'user' && meant.picture !== undefined
          ? await placeOfPicture(albumId, meant.picture, request)
          : null;
      return { owner: known ?? { id: toOwnerId(user.nickName), name, isSelf: false }, albumId, picture };
    },
  };
}

async function ownerMeant(
  client: Smugmug2Client,
  meant: Meant,
  request: ServiceRequest,
): Promise<{ nickName: string; albumId: AlbumId | null }> {
  if (meant.names === 'user') return { nickName: meant.nickName, albumId: null };
  const { albumKey, owner } =
    meant.names === 'album'
      ? { albumKey: meant.key, owner: (await client.getAlbum(meant.key, request)).owner }
      : await placeOf(client, meant, request);
  if (owner === undefined) throw new AppFailure({ kind: 'not-found' });
  return { nickName: owner, albumId: albumKey === undefined ? null : toAlbumId(albumKey) };
}
