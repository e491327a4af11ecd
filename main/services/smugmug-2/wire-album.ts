/** Users and albums as typed rows (smugmug-api.md, section 9). Unknown members are ignored. */
import type { OtherField } from '../../../preload/contract';
import { cleanName } from '../../core/clean-name';
import type { PictureSource } from '../album-service';
import { readOtherFields } from '../other-fields';
import { asRow, readRowCount, readText, type Row } from '../reading';
import { contentOf, type Envelope, expandedObject, expansionOf, uriOf } from './envelope';
import { isKey, isNickname } from './ids';
import { chooseCover, normalizeSources } from './sources';
import { readKeywords } from './wire-image';
import { readSizes } from './wire-sizes';

export interface WireUser {
  readonly nickName: string;
  readonly name: string | undefined;
  readonly needsPassword: boolean;
  /** The id of the node at the top of the user's folders. */
  readonly nodeId: string | undefined;
}

export interface WireFolder {
  readonly name: string;
  readonly nodeId: string | undefined;
}

export interface WireAlbum {
  readonly key: string;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly keywords: string[] | undefined;
  readonly imageCount: number | undefined;
  readonly updatedAt: string | undefined;
  readonly imagesUpdatedAt: string | undefined;
  readonly sortMethod: string | undefined;
  readonly isSortDescending: boolean | undefined;
  readonly isPublic: boolean | undefined;
  readonly hasPassword: boolean | undefined;
  readonly passwordHint: string | undefined;
  /** Without the password, the response contains only the name and the hint. */
  readonly needsPassword: boolean;
  /** The folders, from the broadest to the narrowest. */
  readonly folders: readonly WireFolder[];
  readonly owner: string | undefined;
  readonly cover: PictureSource | null;
  readonly other: OtherField[];
}

const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  'AlbumKey',
  'Name',
  'Title',
  'Description',
  'Keywords',
  'ImageCount',
  'LastUpdated',
  'ImagesLastUpdated',
  'SortMethod',
  'SortDirection',
  'Privacy',
  'SecurityType',
  'Password',
  'PasswordHint',
  'ResponseLevel',
  'UrlPath',
  'WebUri',
  'Uri',
  'Uris',
  'UriDescription',
  'FormattedValues',
]);

/** The members that a request for albums asks for. A password is never requested. */
export const ALBUM_MEMBERS: readonly string[] = [
  ...[...KNOWN_MEMBERS].filter(
    (name) => !['Title', 'Password', 'Uri', 'Uris', 'UriDescription', 'FormattedValues'].includes(name),
  ),
  'NodeID',
  'UrlName',
  'Protected',
  'AllowDownloads',
  'EXIF',
  'Filenames',
  'Geography',
  'LargestSize',
  'Watermark',
];

const MAX_FOLDERS = 20;

export function readUser(row: Row): WireUser | undefined {
  const nickName = readText(row, 'NickName');
  if (nickName === undefined || !isNickname(nickName)) return undefined;
  const name = readText(row, 'Name');
  return {
    nickName,
    name: name === undefined ? undefined : (cleanName(name) ?? undefined),
    needsPassword: needsPassword(row),
    nodeId: nodeIn(uriOf(row, 'Node')),
  };
}

export function readAlbum(row: Row, envelope: Pick<Envelope, 'expansions'>): WireAlbum | undefined {
  const key = readText(row, 'AlbumKey');
  if (key === undefined || !isKey(key)) return undefined;
  const security = readText(row, 'SecurityType');
  const direction = readText(row, 'SortDirection');
  const privacy = readText(row, 'Privacy');
  return {
    key,
    name: readName(row, 'Name') ?? readName(row, 'Title'),
    description: readText(row, 'Description'),
    keywords: readKeywords(row, 'Keywords'),
    imageCount: readRowCount(row, 'ImageCount'),
    updatedAt: readText(row, 'LastUpdated'),
    imagesUpdatedAt: readText(row, 'ImagesLastUpdated'),
    sortMethod: readText(row, 'SortMethod'),
    isSortDescending: direction === undefined ? undefined : direction === 'Descending',
    isPublic: privacy === undefined ? undefined : privacy === 'Public',
    hasPassword: security === undefined ? undefined : security === 'Password',
    passwordHint: readText(row, 'PasswordHint'),
    needsPassword: needsPassword(row),
    folders: foldersOf(row, envelope),
    owner: ownerOf(row),
    cover: coverOf(row, envelope),
    other: readOtherFields(row, KNOWN_MEMBERS),
  };
}

/** Returns undefined for an id that cannot be part of an address. */
export function readKey(row: Row, member: string): string | undefined {
  const key = readText(row, member);
  return key !== undefined && isKey(key) ? key : undefined;
}

function nodeIn(uri: string | undefined): string | undefined {
  const nodeId = /\/node\/([^/!?]+)$/.exec(uri ?? '')?.[1];
  return nodeId !== undefined && isKey(nodeId) ? nodeId : undefined;
}

export function readName(row: Row, member: string): string | undefined {
  const text = readText(row, member);
  return text === undefined ? undefined : (cleanName(text) ?? undefined);
}

/** The service sends the level of what it shows; an unknown level hides nothing. */
function needsPassword(row: Row): boolean {
  return readText(row, 'ResponseLevel') === 'Password';
}

/** The expansion lists the folders from the innermost to the root, which has no name. */
function foldersOf(row: Row, envelope: Pick<Envelope, 'expansions'>): readonly WireFolder[] {
  const expansion = expansionOf(envelope, uriOf(row, 'ParentFolders'));
  if (!expansion) return foldersInPath(readText(row, 'UrlPath'));
  const folders = contentOf(expansion, 'Folder');
  return (Array.isArray(folders) ? folders : [folders])
    .slice(0, MAX_FOLDERS)
    .flatMap((item: unknown) => {
      const folder = asRow(item) ?? {};
      const name = readName(folder, 'Name');
      return name === undefined ? [] : { name, nodeId: readKey(folder, 'NodeID') ?? nodeIn(uriOf(folder, 'Node')) };
    })
    .reverse();
}

/** Without the expansion, the words of the address name the folders: `/Street-Scenes/Paris/Night` is in two. */
function foldersInPath(path: string | undefined): readonly WireFolder[] {
  return (path ?? '')
    .split('/')
    .filter((part) => part !== '')
    .slice(0, -1)
    .slice(0, MAX_FOLDERS)
    .flatMap((part) => {
      const name = cleanName(decoded(part).replaceAll('-', ' '));
      return name === null ? [] : { name, nodeId: undefined };
    });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function ownerOf(row: Row): string | undefined {
  const nickName = /\/user\/([^/!?]+)$/.exec(uriOf(row, 'User') ?? '')?.[1];
  return nickName !== undefined && isNickname(nickName) ? nickName : undefined;
}

function coverOf(row: Row, envelope: Pick<Envelope, 'expansions'>): PictureSource | null {
  const image = expandedObject(envelope, uriOf(row, 'HighlightImage'), 'Image');
  return image ? chooseCover(normalizeSources(readSizes(image, envelope))) : null;
}
