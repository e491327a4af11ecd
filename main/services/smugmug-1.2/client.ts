/** The calls of SmugMug 1.2.0 that the program makes, with their parameters and rows (smugmug-api.md, section 3). */
import type { CallKind } from '../../net/http/limits';
import type { PictureRecord, ServiceRequest } from '../album-service';
import { PackedPictures } from '../packed-pictures';
import type { PackedRows } from '../packed-rows';
import type { Row } from '../reading';
import type { PayloadReader } from './answer-reader';
import { createCalls, type Parameters, type SmugmugConnection } from './calls';
import type { Keyed } from './ids';
import type { Login } from './login';
import { smugmugRows } from './packed-images';
import type { WireAddresses, WireImage } from './wire';
import type { WireAlbum } from './wire-album';
import type { WireCategory, WireSubCategory } from './wire-category';

export interface SmugmugClient {
  /** Opens the session if there is none, and returns its login. */
  logIn(signal: AbortSignal): Promise<Login>;
  logOut(signal: AbortSignal): Promise<void>;
  /** Returns ids, keys, titles and categories only. */
  listAlbums(nickName: string, request: ServiceRequest): Promise<readonly WireAlbum[]>;
  getAlbums(nickName: string, request: ServiceRequest): Promise<readonly WireAlbum[]>;
  /** Undefined if the response contains no album. */
  getAlbumInfo(album: Keyed, request: ServiceRequest): Promise<WireAlbum | undefined>;
  /** Returns ids and keys only. */
  listImages(album: Keyed, request: ServiceRequest): Promise<readonly Keyed[]>;
  getImages(album: Keyed, request: ServiceRequest): Promise<readonly WireImage[]>;
  /** Returns the same pictures; each is converted to the contract's types when it is read. */
  getPictures(album: Keyed, request: ServiceRequest): Promise<PackedPictures>;
  /** Returns the same pictures of an album known to be small, already converted. */
  getFewPictures(album: Keyed, request: ServiceRequest): Promise<readonly PictureRecord[]>;
  getImageInfo(album: Keyed, image: Keyed, request: ServiceRequest): Promise<WireImage | undefined>;
  getImageUrls(album: Keyed, image: Keyed, request: ServiceRequest): Promise<WireAddresses>;
  getImageExif(album: Keyed, image: Keyed, request: ServiceRequest): Promise<Row>;
  /** Returns the category tree, with all albums by id and key. */
  getTree(nickName: string, request: ServiceRequest): Promise<readonly WireCategory[]>;
  getCategories(nickName: string, request: ServiceRequest): Promise<readonly WireCategory[]>;
  getSubCategories(nickName: string, request: ServiceRequest): Promise<readonly WireSubCategory[]>;
}

const HEAVY: Parameters = { Heavy: '1' };

export function createSmugmugClient(connection: SmugmugConnection): SmugmugClient {
  const { call, logIn, logOut } = createCalls(connection);
  const ask = <Name extends PayloadReader>(
    method: string,
    reads: Name,
    kind: CallKind,
    parameters: Parameters,
    request: ServiceRequest,
  ) => call({ method: `smugmug.${method}`, parameters, reads, kind }, request);
  return {
    logIn,
    logOut,
    listAlbums: (nickName, request) => ask('albums.get', 'albums', 'list', ofOwner(nickName, request), request),
    getAlbums: (nickName, request) =>
      ask('albums.get', 'albums', 'list', { ...ofOwner(nickName, request), ...HEAVY }, request),
    getAlbumInfo: (album, request) => ask('albums.getInfo', 'albumInfo', 'rows', ofAlbum(album, request), request),
    listImages: (album, request) => ask('images.get', 'lightImages', 'list', ofAlbum(album, request), request),
    getImages: (album, request) =>
      ask('images.get', 'images', 'heavy', { ...ofAlbum(album, request), ...HEAVY }, request),
    async getPictures(album, request) {
      const { onFirstPictures } = request;
      const asked = {
        method: 'smugmug.images.get',
        parameters: { ...ofAlbum(album, request), ...HEAVY },
        reads: 'pictures',
        kind: 'heavy',
        onFirstPictures:
          onFirstPictures && ((first: PackedRows) => onFirstPictures(new PackedPictures(first, smugmugRows))),
      } as const;
      return new PackedPictures(await call(asked, request), smugmugRows);
    },
    getFewPictures: (album, request) =>
      ask('images.get', 'fewPictures', 'rows', { ...ofAlbum(album, request), ...HEAVY }, request),
    getImageInfo: (album, image, request) =>
      ask('images.getInfo', 'imageInfo', 'rows', ofImage(album, image, request), request),
    getImageUrls: (album, image, request) =>
      ask('images.getURLs', 'imageUrls', 'rows', ofImage(album, image, request), request),
    getImageExif: (album, image, request) =>
      ask('images.getEXIF', 'exif', 'rows', ofImage(album, image, request), request),
    getTree: (nickName, request) => ask('users.getTree', 'categories', 'list', ofOwner(nickName, request), request),
    getCategories: (nickName, request) =>
      ask('categories.get', 'categories', 'list', ofOwner(nickName, request), request),
    getSubCategories: (nickName, request) =>
      ask('subcategories.getAll', 'subCategories', 'list', ofOwner(nickName, request), request),
  };
}

/** Every call that accepts passwords sends them: 1.2.0 has no call to unlock anything (section 5). */
function ofOwner(nickName: string, { passwords }: ServiceRequest): Parameters {
  return { NickName: nickName, SitePassword: passwords?.site };
}

function ofAlbum({ id, key }: Keyed, { passwords }: ServiceRequest): Parameters {
  return { AlbumID: id, AlbumKey: key, Password: passwords?.album, SitePassword: passwords?.site };
}

/** Without the album, the returned addresses are said to be wrong (section 3.3). */
function ofImage(album: Keyed, image: Keyed, request: ServiceRequest): Parameters {
  return { ...ofAlbum(album, request), ImageID: image.id, ImageKey: image.key };
}
