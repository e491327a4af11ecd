/** Reads a response of API v2 from bytes to typed rows. A separate function, so that it can run in a worker thread. */
import type { HttpAnswer } from '../../net/http/http';
import type { ContentLimits } from '../../net/http/limits';
import type { PictureRecord } from '../album-service';
import { asRow, readBoolean, readCount, readList, readRowCount, readText, type Row } from '../reading';
import { unreadable } from '../unreadable';
import { contentOf, type Envelope, openEnvelope, uriOf } from './envelope';
import { isKey } from './ids';
import { normalizeImage } from './normalize-image';
import { readAlbum, readKey, readName, readUser, type WireAlbum } from './wire-album';
import { readImage } from './wire-image';

export interface WirePage<Item> {
  readonly items: readonly Item[];
  /** The number of rows, with those that could not be read: the index of the next page follows from it. */
  readonly rowCount: number;
  /** From 0; undefined if the response states none. */
  readonly from: number | undefined;
  /** The number of rows that the page may have, by the address of the next page; undefined if none is stated. */
  readonly granted: number | undefined;
  /** Undefined if the response states none. */
  readonly total: number | undefined;
  /** The address of the next page; undefined on the last one. */
  readonly nextPage: string | undefined;
}

/** A node of an owner's tree: the key of its album, and the nickname of its owner. */
export interface WireNode {
  readonly albumKey: string | undefined;
  readonly owner: string | undefined;
}

/** A folder in another one. */
export interface WireChild {
  readonly nodeId: string;
  readonly name: string | undefined;
  /** False only if the folder certainly contains nothing. */
  readonly mayHaveChildren: boolean;
}

const READERS = {
  user: (envelope: Envelope) => readOne(envelope, 'User', readUser),
  album: (envelope: Envelope) => readOne(envelope, 'Album', (row) => readAlbum(row, envelope)),
  albums: (envelope: Envelope): WirePage<WireAlbum> | undefined =>
    readPage(envelope, 'Album', (row) => readAlbum(row, envelope)),
  images: (envelope: Envelope): WirePage<PictureRecord> | undefined =>
    readPage(envelope, 'AlbumImage', (row) => {
      const image = readImage(row, envelope);
      return image && normalizeImage(image);
    }),
  imagePlace: (envelope: Envelope) =>
    readOne(envelope, 'Image', (row): WireNode => ({
      albumKey: keyAt(row, 'ImageAlbum'),
      owner: ownerAt(row, 'ImageOwner'),
    })),
  node: (envelope: Envelope) =>
    readOne(envelope, 'Node', (row): WireNode => ({ albumKey: keyAt(row, 'Album'), owner: ownerAt(row, 'User') })),
  /** Only folders: albums come with the list of albums, and pages of the site are no places for pictures. */
  folders: (envelope: Envelope): WirePage<WireChild> | undefined => {
    const page = readPage(envelope, 'Node', readChild);
    return page && { ...page, items: page.items.filter((child) => child !== 'no-folder') };
  },
  metadata: (envelope: Envelope) => readOne(envelope, 'ImageMetadata', (row) => row),
  nothing: () => true as const,
} as const;

export type AnswerName = keyof typeof READERS;
export type AnswerOf<Name extends AnswerName> = NonNullable<ReturnType<(typeof READERS)[Name]>>;

/** Throws nothing but an `AppFailure`. */
export function readAnswer<Name extends AnswerName>(
  answer: HttpAnswer,
  name: Name,
  limits: ContentLimits,
): AnswerOf<Name> {
  const read = READERS[name](openEnvelope(answer, limits));
  if (read === undefined) throw unreadable(answer, { code: 'answer-of-other-service' });
  // TypeScript does not relate a function in a table to its key.
  return read as AnswerOf<Name>;
}

function readOne<Item>(
  { response }: Envelope,
  locator: string,
  read: (row: Row) => Item | undefined,
): Item | undefined {
  const content = contentOf(response, locator);
  const row = asRow(Array.isArray(content) ? content[0] : content);
  return row && read(row);
}

/** A missing list is empty; a single object is a list of one. */
function readPage<Item>(
  { response }: Envelope,
  locator: string,
  read: (row: Row) => Item | undefined,
): WirePage<Item> | undefined {
  const pages = asRow(response['Pages']) ?? {};
  const content = contentOf(response, locator);
  const isKnownList = content !== undefined || response['Pages'] !== undefined || response['Locator'] === locator;
  const rows = asRow(content) ? [content] : content;
  const items = readList(rows, read);
  if (!isKnownList || items === undefined) return undefined;
  const rowCount = Array.isArray(rows) ? rows.length : 0;
  const start = readCount(pages, 'Start');
  const nextPage = readText(pages, 'NextPage');
  return {
    items,
    rowCount,
    granted: grantedTo(nextPage, start) ?? readCount(pages, 'RequestedCount'),
    from: start === undefined || start === 0 ? undefined : start - 1,
    total: readRowCount(pages, 'Total'),
    nextPage,
  };
}

function grantedTo(nextPage: string | undefined, start: number | undefined): number | undefined {
  const next = Number(/[?&]start=(\d{1,7})(?:&|$)/.exec(nextPage ?? '')?.[1] ?? 0);
  return start !== undefined && start > 0 && next > start ? next - start : undefined;
}

function readChild(row: Row): WireChild | 'no-folder' | undefined {
  const nodeId = readKey(row, 'NodeID');
  if (nodeId === undefined) return undefined;
  if (readText(row, 'Type') !== 'Folder') return 'no-folder';
  return { nodeId, name: readName(row, 'Name'), mayHaveChildren: readBoolean(row, 'HasChildren') !== false };
}

function keyAt(row: Row, name: string): string | undefined {
  const key = /\/album\/([^/!?]+)$/.exec(uriOf(row, name) ?? '')?.[1];
  return key !== undefined && isKey(key) ? key : undefined;
}

function ownerAt(row: Row, name: string): string | undefined {
  return /\/user\/([A-Za-z0-9-]+)$/.exec(uriOf(row, name) ?? '')?.[1];
}
