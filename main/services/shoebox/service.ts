/** A shoebox as an `AlbumService`: boxes are owners, folders are categories, and pages are reached by cursors. */
import type { AlbumId, Category, OwnerId, PictureId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AlbumRecord, AlbumService, PictureRecord, PictureSource, ServiceRequest } from '../album-service';
import { createShoeboxClient, type ShoeboxConnection } from './client';
import { MAX_ALBUMS } from '../album-limit';
import { createPager } from './pager';
import { albumsOf, type WireAlbum, type WireFile, type WireFolder, type WirePicture } from './wire';

const PAGE_SIZE = 40;

export function createShoeboxService(connection: ShoeboxConnection): AlbumService {
  const client = createShoeboxClient(connection);
  const pager = createPager((albumId, cursor, request) =>
    client.get('pictures', `/pictures/${parseAlbumId(albumId)}?cursor=${encodeURIComponent(cursor)}`, request),
  );
  const readFolders = async (ownerId: OwnerId, request: ServiceRequest): Promise<readonly WireFolder[]> =>
    await client.get('folders', `/folders/${parseOwnerId(ownerId)}`, request);
  const readAlbum = async (albumId: AlbumId, request: ServiceRequest): Promise<AlbumRecord> =>
    normalizeAlbum(await client.get('album', `/albums/${parseAlbumId(albumId)}`, request));
  /** The albums of the listings, which contain everything that there is to describe. */
  const listed = new Map<string, AlbumRecord>();
  const remember = (records: readonly AlbumRecord[]): readonly AlbumRecord[] => {
    if (listed.size + records.length > MAX_ALBUMS) listed.clear();
    for (const record of records) listed.set(record.album.id, record);
    return records;
  };
  return {
    origin: new URL(connection.baseUrl),
    traits: {
      safetyFlags: false,
      dimensions: true,
      passwords: false,
      albumDetails: false,
      picturePages: false,
      orders: [],
      ownerLookup: 'box-name',
    },
    hasMaskedAnswers: false,
    pageSize: PAGE_SIZE,
    listOwners: async (request) => {
      const boxes = await client.get('boxes', '/boxes', request);
      return boxes.map(({ id, name }, index) => ({ id: id as OwnerId, name, isSelf: index === 0 }));
    },
    findOwner: async (text, request) => {
      const id = text.trim();
      if (!/^[a-z]{1,40}$/.test(id))
        throw new AppFailure({ kind: 'not-understood', detail: { code: 'needs-box-name' } });
      const { name } = await client.get('box', `/boxes/${id}`, request);
      return { owner: { id: id as OwnerId, name, isSelf: false }, albumId: null };
    },
    listAlbums: async (ownerId, request) =>
      remember((await readFolders(ownerId, request)).flatMap(albumsOf).map(normalizeAlbum)),
    describeAlbum: async (albumId, request) => {
      const { id, name, description, pictureCount, categoryPath } = (
        listed.get(albumId) ?? (await readAlbum(albumId, request))
      ).album;
      const told = { id, name, categoryPath, other: [], ...(description !== null && { description }) };
      return pictureCount === null ? told : { ...told, pictureCount };
    },
    countPictures: async (albumId, request) => (await readAlbum(albumId, request)).album.pictureCount ?? 0,
    listPictures: async (albumId, index, request) => {
      const { from, total, pictures } = await pager.read(albumId, index, request);
      return { from, total, reportedTotal: total, pictures: pictures.map(normalizePicture) };
    },
    categories: {
      list: async (ownerId, request) => (await readFolders(ownerId, request)).map(normalizeFolder),
    },
  };
}

function parseAlbumId(id: string): string {
  if (!/^\d{1,20}$/.test(id)) throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  return id;
}

function parseOwnerId(id: string): string {
  if (!/^[a-z]{1,40}$/.test(id))
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-id' } });
  return id;
}

function normalizeFolder({ name, albums, folders }: WireFolder): Category {
  return { name, albumIds: albums.map(({ id }) => id as AlbumId), subCategories: folders.map(normalizeFolder) };
}

function normalizeAlbum({ id, title, note, count, path, cover }: WireAlbum): AlbumRecord {
  return {
    album: {
      id: id as AlbumId,
      name: title,
      description: note,
      pictureCount: count,
      categoryPath: [...path],
      updatedAt: null,
      cover: cover ? { state: 'available', safety: 'unknown' } : { state: 'none' },
      kind: 'album',
    },
    coverSource: cover && sourceOf(cover),
  };
}

function normalizePicture({ id, title, width, height, files }: WirePicture): PictureRecord {
  return {
    details: {
      id: id as PictureId,
      title,
      kind: 'picture',
      safety: 'unknown',
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      missingForVisitors: [],
      other: [],
    },
    sources: files
      .map((file) => sourceOf(file, Math.max(width ?? Infinity, height ?? Infinity)))
      .sort((one, other) => (one.longEdgePx ?? 0) - (other.longEdgePx ?? 0)),
    availability: files.length > 0 ? 'available' : 'not-available',
  };
}

function sourceOf({ name, address, edge }: WireFile, originalEdgePx = Infinity): PictureSource {
  const isOriginal = edge >= originalEdgePx;
  return {
    label: name,
    kind: 'picture',
    url: address,
    longEdgePx: edge,
    ...(isOriginal && { isOriginal }),
    safety: 'unknown',
  };
}
