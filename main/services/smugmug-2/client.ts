/** The calls of API v2 that the program makes, with what each asks to be sent along (smugmug-api.md, section 9). */
import { AppFailure } from '../../core/errors';
import type { PictureRecord } from '../album-service';
import { MAX_ALBUMS } from '../album-limit';
import type { Row } from '../reading';
import type { WireChild, WireNode, WirePage } from './answer-reader';
import { type Asked, createCalls, type Parameters, type Smugmug2Connection } from './calls';
import { ALBUM_MEMBERS, type WireAlbum, type WireUser } from './wire-album';
import { IMAGE_MEMBERS } from './wire-image';
import { SIZE_NAMES, VIDEO_URIS } from './wire-sizes';

export interface Smugmug2Client {
  getUser(nickName: string, request: Asked): Promise<WireUser>;
  /** Follows every page. */
  listAlbums(nickName: string, request: Asked): Promise<readonly WireAlbum[]>;
  getAlbum(albumKey: string, request: Asked): Promise<WireAlbum>;
  /** Returns `count` pictures from the index `from` on, or fewer if the service limits its pages. */
  getPictures(albumKey: string, from: number, count: number, request: Asked): Promise<WirePage<PictureRecord>>;
  /** Follows every page. */
  listFolders(nodeId: string, request: Asked): Promise<readonly WireChild[]>;
  getMetadata(imageKey: string, request: Asked): Promise<Row>;
  getNode(nodeId: string, request: Asked): Promise<WireNode>;
  getPlaceOfImage(imageKey: string, request: Asked): Promise<WireNode>;
  unlockAlbum(albumKey: string, password: string, request: Asked): Promise<void>;
  unlockUser(nickName: string, password: string, request: Asked): Promise<void>;
}

const ITEMS_PER_PAGE = 100;
/** Rows of a list with those that repeat: more than the largest list has. */
const MAX_ROWS = 2 * MAX_ALBUMS;

const SIZES = { filter: [...SIZE_NAMES.map((name) => `ImageSize${name}`), ...VIDEO_URIS] };
const COVER_SIZES = { filter: ['ImageSizeThumb', 'ImageSizeSmall', 'ImageSizeMedium'] };

const ALBUMS = JSON.stringify({
  filter: ALBUM_MEMBERS,
  filteruri: ['HighlightImage', 'ParentFolders', 'User'],
  expand: {
    HighlightImage: {
      filter: ['ImageKey', 'ThumbnailUrl'],
      filteruri: ['ImageSizeDetails'],
      expand: { ImageSizeDetails: COVER_SIZES },
    },
    ParentFolders: { filter: ['Name', 'NodeID'], filteruri: [] },
  },
});

const FOLDERS = JSON.stringify({ filter: ['NodeID', 'Type', 'Name', 'HasChildren'], filteruri: [] });

const VIDEO = { filter: ['Url', 'Width', 'Height', 'Size'] };
const PICTURES = JSON.stringify({
  filter: IMAGE_MEMBERS,
  filteruri: ['ImageSizeDetails', ...VIDEO_URIS],
  expand: { ImageSizeDetails: SIZES, ...Object.fromEntries(VIDEO_URIS.map((name) => [name, VIDEO])) },
});

export function createSmugmug2Client(connection: Smugmug2Connection): Smugmug2Client {
  const { get, unlock } = createCalls(connection);

  /** Repeats the own options for each page: the address of the next page is only followed to its place in the list. */
  async function readPages<Item>(
    path: string,
    read: (place: Parameters) => Promise<WirePage<Item>>,
    keyOf: (item: Item) => string,
  ): Promise<readonly Item[]> {
    const items = new Map<string, Item>();
    let place: Parameters | null = { start: '1', count: String(ITEMS_PER_PAGE) };
    let rowCount = 0;
    while (place !== null) {
      const page = await read(place);
      for (const item of page.items) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
      assertFew(items.size);
      // The service may limit its pages to a few rows, so the number of pages says nothing.
      rowCount += page.rowCount;
      if (page.nextPage !== undefined && (page.rowCount === 0 || rowCount > MAX_ROWS)) throw endless();
      place = page.nextPage === undefined ? null : placeOf(page.nextPage, connection.baseUrl + path, place);
    }
    return [...items.values()];
  }

  function listAlbums(nickName: string, request: Asked): Promise<readonly WireAlbum[]> {
    const path = `/user/${nickName}!albums`;
    const read = (place: Parameters) => get('albums', path, { ...place, _config: ALBUMS }, request);
    return readPages(path, read, ({ key }) => key);
  }

  return {
    getUser: (nickName, request) => get('user', `/user/${nickName}`, {}, request),
    listAlbums,
    getAlbum: (albumKey, request) => get('album', `/album/${albumKey}`, { _config: ALBUMS }, request),
    getPictures: (albumKey, from, count, request) =>
      get(
        'images',
        `/album/${albumKey}!images`,
        { start: String(from + 1), count: String(count), _config: PICTURES },
        request,
      ),
    listFolders: async (nodeId, request) => {
      const read = (place: Parameters) =>
        get('folders', `/node/${nodeId}!children`, { ...place, Type: 'Folder', _config: FOLDERS }, request);
      return await readPages(`/node/${nodeId}!children`, read, (folder) => folder.nodeId);
    },
    getMetadata: (imageKey, request) => get('metadata', `/image/${imageKey}!metadata`, {}, request),
    getNode: (nodeId, request) => get('node', `/node/${nodeId}`, {}, request),
    getPlaceOfImage: (imageKey, request) => get('imagePlace', `/image/${imageKey}`, {}, request),
    unlockAlbum: (albumKey, password, request) => unlock(`/album/${albumKey}!unlock`, password, request),
    unlockUser: (nickName, password, request) => unlock(`/user/${nickName}!unlock`, password, request),
  };
}

/** Reads where a page of the same list starts. Throws for another address, and for a page that is no later one. */
function placeOf(nextPage: string, list: string, { start = '1' }: Parameters): Parameters {
  const url = addressOf(nextPage, list);
  const [next, count] = [url?.searchParams.get('start') ?? '', url?.searchParams.get('count') ?? ''];
  const isSameList = url?.origin === new URL(list).origin && url.pathname === new URL(list).pathname;
  if (!isSameList || !/^\d{1,7}$/.test(next) || Number(next) <= Number(start)) throw endless();
  return { start: next, count: /^\d{1,4}$/.test(count) ? count : String(ITEMS_PER_PAGE) };
}

function addressOf(text: string, base: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

function assertFew(count: number): void {
  if (count <= MAX_ALBUMS) return;
  const detail = { code: 'too-many-albums', count, limit: MAX_ALBUMS } as const;
  throw new AppFailure({ kind: 'unreadable-answer', detail });
}

function endless(): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', detail: { code: 'pages-without-end' } });
}
