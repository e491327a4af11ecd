/**
 * The files of the journal: `journal.jsonl`, then `journal-2.jsonl` and so on. The first line of each contains the hash
 * of the last line of the previous file. They are read in pieces, so that a journal of any length needs the memory of
 * one piece. A file is opened for each access, so that one that was replaced while the program runs is read and written,
 * not the deleted one. See [Note: What outlives a crash].
 */
import { constants } from 'node:fs';
import { type FileHandle, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../../storage/error-code';
import { openRegular } from '../../storage/regular-file';
import { syncFolder } from '../../storage/saved-values';

/** Limit for the search for the end of a line. */
const SEARCHED_BYTES = 1024 * 1024;
const LINE_END = '\n'.charCodeAt(0);

/** A whole file, or a part of a large file. */
export interface JournalPiece {
  read(): Promise<Buffer>;
  /** Reads at most this many bytes from the end. */
  readEnd(bytes: number): Promise<Buffer>;
}

/** The last piece of the journal, which new lines are appended to. */
export interface GrowingPiece extends JournalPiece {
  /** Resolves once the text would survive a crash. After a rejection, the file may contain all, part or none of it. */
  append(text: string): Promise<void>;
}

export interface JournalPieces {
  /** In order; none is empty. */
  readonly older: readonly JournalPiece[];
  readonly last: GrowingPiece;
}

export interface JournalFiles {
  readonly fileLimitBytes: number;
  pieces(): Promise<JournalPieces>;
  /** Returns the next new file. */
  next(): Promise<GrowingPiece>;
}

interface NumberedFile {
  readonly path: string;
  readonly number: number;
}

export interface FileSizes {
  /** A file of this size is continued in a new file. */
  readonly fileLimitBytes: number;
  /**
   * Piece size for older files and for an oversized file of an earlier version; inspecting one piece takes about 20 ms.
   */
  readonly pieceBytes: number;
}

export const USUAL_SIZES: FileSizes = { fileLimitBytes: 50 * 1024 * 1024, pieceBytes: 4 * 1024 * 1024 };

export function openJournalFiles(
  firstPath: string,
  { fileLimitBytes, pieceBytes }: FileSizes = USUAL_SIZES,
): JournalFiles {
  const folder = dirname(firstPath);
  const name = basename(firstPath, '.jsonl');
  const pathOf = (number: number): string => (number === 1 ? firstPath : join(folder, `${name}-${number}.jsonl`));

  async function list(): Promise<readonly NumberedFile[]> {
    const numbers = (await namesIn(folder)).flatMap((candidate) => {
      if (candidate === `${name}.jsonl`) return [1];
      const number = candidate.startsWith(`${name}-`)
        ? /^([2-9]|[1-9]\d{1,5})\.jsonl$/.exec(candidate.slice(name.length + 1))?.[1]
        : undefined;
      return number === undefined ? [] : [Number(number)];
    });
    return numbers.sort((one, other) => one - other).map((number) => ({ path: pathOf(number), number }));
  }

  return {
    fileLimitBytes,
    async pieces() {
      const files = await list();
      const latest = files.at(-1) ?? { path: firstPath, number: 1 };
      const older = await Promise.all(files.slice(0, -1).map((file) => piecesOf(file, pieceBytes, 2 * pieceBytes)));
      const ofLatest = await piecesOf(latest, pieceBytes, 2 * fileLimitBytes);
      const last = ofLatest.at(-1) ?? pieceOf(latest, 0, 0);
      return {
        older: [...older.flat(), ...ofLatest.slice(0, -1)],
        last: { ...last, append: (text) => appendTo(latest.path, text) },
      };
    },
    async next() {
      const number = ((await list()).at(-1)?.number ?? 1) + 1;
      const file = { path: pathOf(number), number };
      return { ...pieceOf(file, 0, 0), append: (text) => appendTo(file.path, text) };
    },
  };
}

/** A file of up to `wholeBytes` is one piece. */
async function piecesOf(file: NumberedFile, pieceBytes: number, wholeBytes: number): Promise<readonly JournalPiece[]> {
  const size = await sizeOf(file.path);
  if (size === 0) return [];
  if (size <= wholeBytes) return [pieceOf(file, 0, size)];
  const pieces: JournalPiece[] = [];
  for (let from = 0; from < size;) {
    const to = size - from <= 2 * pieceBytes ? size : await lineStartFrom(file.path, from + pieceBytes);
    pieces.push(pieceOf(file, from, to));
    from = to;
  }
  return pieces;
}

function pieceOf({ path }: NumberedFile, from: number, to: number): JournalPiece {
  return {
    read: () => readLines(path, from, to),
    readEnd: (bytes) => readLines(path, Math.max(from, to - bytes), to),
  };
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** Leaves out the byte order mark that an editor wrote before the first line: it is no part of the line. */
async function readLines(path: string, from: number, to: number): Promise<Buffer> {
  const bytes = await readBytes(path, from, to);
  const hasMark = from === 0 && bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}

async function lineStartFrom(path: string, from: number): Promise<number> {
  const searched = await readBytes(path, from, from + SEARCHED_BYTES);
  const end = searched.indexOf(LINE_END);
  return from + (end < 0 ? searched.length : end + 1);
}

const OWNER_ONLY = 0o600;

async function appendTo(path: string, text: string): Promise<void> {
  const isNew = (await stat(path).catch(unlessMissing)) === null;
  const bytes = Buffer.from(text);
  await withFile(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, async (handle) => {
    // A single write, so that the line is either complete or the disk is full.
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) throw Object.assign(new Error('A line was written in part.'), { code: 'ENOSPC' });
    await handle.datasync();
  });
  if (isNew) await syncFolder(dirname(path));
}

async function readBytes(path: string, from: number, to: number): Promise<Buffer> {
  if (to <= from) return Buffer.alloc(0);
  return withFile(path, constants.O_RDONLY, async (handle) => {
    const buffer = Buffer.alloc(to - from);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, from + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  });
}

async function sizeOf(path: string): Promise<number> {
  const size = await withFile(path, constants.O_RDONLY, async (handle) => (await handle.stat()).size).catch(
    unlessMissing,
  );
  return size ?? 0;
}

async function withFile<Value>(
  path: string,
  flags: number,
  use: (handle: FileHandle) => Promise<Value>,
): Promise<Value> {
  const handle = await openRegular(path, flags, OWNER_ONLY);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(unlessMissing)) ?? [];
}

function unlessMissing(reason: unknown): null {
  if (hasCode(reason, ['ENOENT'])) return null;
  throw reason;
}
