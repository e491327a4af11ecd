/** The calls of SmugMug 1.2.0 that this program makes, with their arguments and rows (smugmug-api.md, section 3). */
import type { ServiceRequest } from '../album-service';
import { asRow, type Row } from '../reading';
import { createCalls, type Parameters, type SmugmugConnection } from './calls';
import type { Keyed } from './ids';
import type { Login } from './login';
import { readImageInfo, readImages, readImageUrls, readLightImages, type WireAddresses, type WireImage } from './wire';
import { readAlbumInfo, readAlbums, type WireAlbum } from './wire-album';
import { readCategories, readSubCategories, type WireCategory, type WireSubCategory } from './wire-category';

export interface SmugmugClient {
  /** Opens the session where there is none. */
  logIn(signal: AbortSignal): Promise<Login>;
  logOut(signal: AbortSignal): Promise<void>;
  /** Ids, keys, titles and categories only. */
  listAlbums(nickName: string, request: ServiceRequest): Promise<readonly WireAlbum[]>;
  getAlbums(nickName: string, request: ServiceRequest): Promise<readonly WireAlbum[]>;
  /** Undefined where the answer tells of no album. */
  getAlbumInfo(album: Keyed, request: ServiceRequest): Promise<WireAlbum | undefined>;
  /** Ids and keys only. */
  listImages(album: Keyed, request: ServiceRequest): Promise<readonly Keyed[]>;
  getImages(album: Keyed, request: ServiceRequest): Promise<readonly WireImage[]>;
  getImageInfo(album: Keyed, image: Keyed, request: ServiceRequest): Promise<WireImage | undefined>;
  getImageUrls(album: Keyed, image: Keyed, request: ServiceRequest): Promise<WireAddresses>;
  getImageExif(album: Keyed, image: Keyed, request: ServiceRequest): Promise<Row>;
  /** With all albums in it, by id and key. */
  getTree(nickName: string, request: ServiceRequest): Promise<readonly WireCategory[]>;
  getCategories(nickName: string, request: ServiceRequest): Promise<readonly WireCategory[]>;
  getSubCategories(nickName: string, request: ServiceRequest): Promise<readonly WireSubCategory[]>;
}

const HEAVY: Parameters = { Heavy: '1' };

export function createSmugmugClient(connection: SmugmugConnection): SmugmugClient {
  const { call, logIn, logOut } = createCalls(connection);
  return {
    logIn,
    logOut,
    listAlbums: async (nickName, request) => readAlbums(await call('smugmug.albums.get', ofOwner(nickName, request), request)),
    getAlbums: async (nickName, request) =>
      readAlbums(await call('smugmug.albums.get', { ...ofOwner(nickName, request), ...HEAVY }, request)),
    getAlbumInfo: async (album, request) => readAlbumInfo(await call('smugmug.albums.getInfo', ofAlbum(album, request), request)),
    listImages: async (album, request) => readLightImages(await call('smugmug.images.get', ofAlbum(album, request), request)),
    getImages: async (album, request) =>
      readImages(await call('smugmug.images.get', { ...ofAlbum(album, request), ...HEAVY }, request)),
    getImageInfo: async (album, image, request) =>
      readImageInfo(await call('smugmug.images.getInfo', ofImage(album, image, request), request)),
    getImageUrls: async (album, image, request) =>
      readImageUrls(await call('smugmug.images.getURLs', ofImage(album, image, request), request)),
    getImageExif: async (album, image, request) =>
      asRow((await call('smugmug.images.getEXIF', ofImage(album, image, request), request))['Image']) ?? {},
    getTree: async (nickName, request) => readCategories(await call('smugmug.users.getTree', ofOwner(nickName, request), request)),
    getCategories: async (nickName, request) =>
      readCategories(await call('smugmug.categories.get', ofOwner(nickName, request), request)),
    getSubCategories: async (nickName, request) =>
      readSubCategories(await call('smugmug.subcategories.getAll', ofOwner(nickName, request), request)),
  };
}

/** Passwords go with each call that takes them: there is no unlocking in 1.2.0 (section 5). */
function ofOwner(nickName: string, { passwords }: ServiceRequest): Parameters {
  return { NickName: nickName, SitePassword: passwords?.site };
}

function ofAlbum({ id, key }: Keyed, { passwords }: ServiceRequest): Parameters {
  return { AlbumID: id, AlbumKey: key, Password: passwords?.album, SitePassword: passwords?.site };
}

/** Without the album the addresses are said to be wrong (section 3.3). */
function ofImage(album: Keyed, image: Keyed, request: ServiceRequest): Parameters {
  return { ...ofAlbum(album, request), ImageID: image.id, ImageKey: image.key };
}
