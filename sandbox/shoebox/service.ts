/**
 * An invented service with boxes of albums in folders, and pages that a cursor connects. Tests add it to the program as
 * a third service. It serves the albums of two owners of the SmugMug stand-in.
 */
import { type Answer, type Handler, jsonAnswer, type ReceivedRequest } from '../http/message';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { Rendition, RenditionSize } from '../world/catalogue';
import type { Picture } from '../world/pictures';
import type { SmugMugAlbum } from '../world/smugmug-album';
import type { World } from '../world/world';

export const SHOEBOX_CARD = '4711-0815';
export const SHOEBOX_PIN = 'marmalade-sky-9';

/** The names of the boxes, by the owner whose albums they contain. */
const BOXES: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  tidelines: { id: 'attic', name: 'The attic box' },
  emptyshore: { id: 'spare', name: 'A spare box' },
};
const PAGE_SIZE = 40;

export interface ShoeboxDeps {
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
}

interface Box {
  readonly id: string;
  readonly name: string;
  readonly albums: readonly SmugMugAlbum[];
}

interface Folder {
  readonly name: string;
  readonly albums: object[];
  readonly folders: Folder[];
}

/** `token` is valid from the start; a session returns the same token. */
export function createShoebox(deps: ShoeboxDeps): { readonly handle: Handler; readonly token: string } {
  const { world, secrets } = deps;
  secrets.add('password', SHOEBOX_PIN);
  const token = secrets.create('access-token');
  const boxes = world.smugMugOwners.flatMap(({ nickName, albums }): Box[] => {
    const box = BOXES[nickName];
    return box ? [{ ...box, albums }] : [];
  });

  function handle(request: ReceivedRequest): Answer {
    const { path, method, form, headers } = request;
    if (path === '/hello') return jsonAnswer(200, { shoebox: 1 });
    if (path === '/session' && method === 'POST') {
      const isRight = form['card'] === SHOEBOX_CARD && form['pin'] === SHOEBOX_PIN;
      return isRight ? jsonAnswer(200, { token, holder: 'Ada Marlow' }) : refusal(401);
    }
    if (headers['authorization'] !== `Shoebox ${token}`) return refusal(401);
    if (path === '/boxes') return jsonAnswer(200, { boxes: boxes.map(({ id, name }) => ({ id, name })) });
    const [, kind, id] = /^\/(boxes|folders|albums|pictures)\/([a-z0-9]+)$/.exec(path) ?? [];
    const box = boxes.find((each) => each.id === id);
    if (kind === 'boxes' && box) return jsonAnswer(200, { id: box.id, name: box.name });
    if (kind === 'folders' && box) return jsonAnswer(200, { folders: foldersOf(deps, box) });
    const album = boxes.flatMap(({ albums }) => albums).find(({ albumId }) => String(albumId) === id);
    if (kind === 'albums' && album) return jsonAnswer(200, albumFields(deps, album));
    if (kind === 'pictures' && album) return picturesPage(deps, album, request.query['cursor'] ?? '');
    return refusal(404);
  }
  return { handle, token };
}

function refusal(status: number): Answer {
  return jsonAnswer(status, { problem: status === 404 ? 'not here' : 'not you' });
}

function foldersOf(deps: ShoeboxDeps, { albums }: Box): readonly Folder[] {
  const folders: Folder[] = [];
  for (const album of albums) {
    const outer = folderIn(folders, album.category.name);
    const folder = album.subCategory ? folderIn(outer.folders, album.subCategory.name) : outer;
    folder.albums.push(albumFields(deps, album));
  }
  return folders;
}

function folderIn(folders: Folder[], name: string): Folder {
  const known = folders.find((folder) => folder.name === name);
  if (known) return known;
  const folder = { name, albums: [], folders: [] };
  folders.push(folder);
  return folder;
}

function albumFields({ world, addresses }: ShoeboxDeps, album: SmugMugAlbum): object {
  const cover = world.pictures.at(album, 0);
  return {
    id: String(album.albumId),
    title: album.title,
    note: album.description,
    count: album.pictureCount,
    path: [album.category.name, ...(album.subCategory ? [album.subCategory.name] : [])],
    cover: cover ? filesOf(addresses, cover)[0] : null,
  };
}

/** A cursor is opaque to clients: the index of the next picture, in letters. */
function picturesPage({ world, addresses, settings }: ShoeboxDeps, album: SmugMugAlbum, cursor: string): Answer {
  const from = cursor === '' ? 0 : Number.parseInt(cursor.slice(1), 36);
  if (!Number.isInteger(from)) return refusal(404);
  const to = Math.min(from + Math.min(PAGE_SIZE, settings.current.largestPage), album.pictureCount);
  const pictures = [];
  for (let index = from; index < to; index += 1) {
    const picture = world.pictures.at(album, index);
    if (picture) pictures.push(pictureFields(addresses, picture));
  }
  const next = to < album.pictureCount ? `z${to.toString(36)}` : null;
  return jsonAnswer(200, { total: album.pictureCount, pictures, next });
}

function pictureFields(addresses: ImageAddresses, picture: Picture): object {
  const { original } = picture.photograph;
  return {
    id: String(picture.id),
    title: picture.title,
    width: original.widthPx,
    height: original.heightPx,
    files: filesOf(addresses, picture),
  };
}

function filesOf(addresses: ImageAddresses, { id, photograph }: Picture): readonly object[] {
  // `Object.entries` loses the type of the keys.
  const renditions = Object.entries(photograph.renditions) as readonly [RenditionSize, Rendition][];
  return renditions
    .map(([size, { widthPx, heightPx }]) => ({
      name: size,
      address: addresses.urlOf(id, size),
      edge: Math.max(widthPx, heightPx),
    }))
    .sort((one, other) => one.edge - other.edge);
}
