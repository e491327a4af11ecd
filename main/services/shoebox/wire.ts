/** The rows of a shoebox. A row that cannot be read is left out. */
import { nameFromId, nameOrId } from '../../core/clean-name';
import {
  asRow,
  readAddress,
  readId,
  readInteger,
  readList,
  readName,
  readRowCount,
  readText,
  type Row,
} from '../reading';

export interface WireBox {
  readonly id: string;
  readonly name: string;
}

export interface WireFile {
  readonly name: string;
  readonly address: string;
  readonly edge: number;
}

export interface WireAlbum {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly count: number | null;
  readonly path: readonly string[];
  readonly cover: WireFile | null;
}

export interface WireFolder {
  readonly name: string;
  readonly albums: readonly WireAlbum[];
  readonly folders: readonly WireFolder[];
}

export interface WirePicture {
  readonly id: string;
  readonly title: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly files: readonly WireFile[];
}

export interface WirePage {
  readonly total: number;
  readonly pictures: readonly WirePicture[];
  /** The number of rows, with those that could not be read: the index of the next page follows from it. */
  readonly rowCount: number;
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
}

export function albumsOf({ albums, folders }: WireFolder): readonly WireAlbum[] {
  return [...albums, ...folders.flatMap(albumsOf)];
}

/** A missing list must not be mistaken for an empty one, as `readList` does. */
export function given(value: unknown): unknown {
  return value ?? 'missing';
}

export function readBox(row: Row): WireBox | undefined {
  const id = readText(row, 'id');
  return id === undefined || !/^[a-z]{1,40}$/.test(id) ? undefined : { id, name: readName(row, 'name', id) ?? id };
}

export function readFolder(row: Row): WireFolder | undefined {
  const albums = readList(row['albums'], readAlbum);
  const folders = readList(row['folders'], readFolder);
  return albums && folders && { name: readName(row, 'name', '?') ?? '#?', albums, folders };
}

export function readAlbum(row: Row): WireAlbum | undefined {
  const id = readId(row, 'id');
  if (id === undefined) return undefined;
  const { path, cover } = row;
  return {
    id,
    title: readName(row, 'title', id) ?? nameFromId(id),
    note: readText(row, 'note') ?? null,
    count: readRowCount(row, 'count') ?? null,
    path: (Array.isArray(path) ? path : []).flatMap((name: unknown) =>
      typeof name === 'string' ? nameOrId(name, '?') : [],
    ),
    cover: readFile(asRow(cover) ?? {}) ?? null,
  };
}

export function readPage(row: Row): WirePage | undefined {
  const rows = given(row['pictures']);
  const total = readRowCount(row, 'total');
  const pictures = readList(rows, readPicture);
  if (!Array.isArray(rows) || total === undefined || !pictures) return undefined;
  return { total, pictures, rowCount: rows.length, next: readText(row, 'next') ?? null };
}

function readPicture(row: Row): WirePicture | undefined {
  const id = readId(row, 'id');
  if (id === undefined) return undefined;
  return {
    id,
    title: readName(row, 'title', id) ?? nameFromId(id),
    width: readEdge(row, 'width'),
    height: readEdge(row, 'height'),
    files: readList(row['files'], readFile) ?? [],
  };
}

function readFile(row: Row): WireFile | undefined {
  const address = readAddress(row, 'address');
  const edge = readEdge(row, 'edge');
  if (address === undefined || edge === undefined) return undefined;
  return { name: readName(row, 'name', String(edge)) ?? String(edge), address, edge };
}

function readEdge(row: Row, name: string): number | undefined {
  const edge = readInteger(row, name);
  return edge !== undefined && edge > 0 ? edge : undefined;
}
