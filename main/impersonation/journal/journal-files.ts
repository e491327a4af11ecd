/**
 * The files of the journal: `journal.jsonl`, then `journal-2.jsonl` and so on. The first line of each contains the hash
 * of the last line of the previous file. They are read in pieces, so that a journal of any length needs the memory of
 * one piece.
 */
import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type JournalFile, openJournalFile } from './journal-file';

/** Limit for the search for the end of a line. */
const SEARCHED_BYTES = 1024 * 1024;
const LINE_END = '\n'.charCodeAt(0);

/** A whole file, or a part of a large one. */
export interface JournalPiece {
  /** Null for the first file, whose name reports of damage omit. */
  readonly fileName: string | null;
  readonly isStartOfFile: boolean;
  read(): Promise<Buffer>;
  /** Reads at most this many bytes from the end. */
  readEnd(bytes: number): Promise<Buffer>;
}

/** The last piece of the journal, which new lines are appended to. */
export interface GrowingPiece extends JournalPiece, Pick<JournalFile, 'append'> {}

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
  /** A file of this size is continued in a new one. */
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
        last: { ...last, append: (text) => openJournalFile(latest.path).append(text) },
      };
    },
    async next() {
      const number = ((await list()).at(-1)?.number ?? 1) + 1;
      const file = { path: pathOf(number), number };
      return { ...pieceOf(file, 0, 0), append: (text) => openJournalFile(file.path).append(text) };
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

function pieceOf({ path, number }: NumberedFile, from: number, to: number): JournalPiece {
  return {
    fileName: number === 1 ? null : basename(path),
    isStartOfFile: from === 0,
    read: () => readBytes(path, from, to),
    readEnd: (bytes) => readBytes(path, Math.max(from, to - bytes), to),
  };
}

async function lineStartFrom(path: string, from: number): Promise<number> {
  const searched = await readBytes(path, from, from + SEARCHED_BYTES);
  const end = searched.indexOf(LINE_END);
  return from + (end < 0 ? searched.length : end + 1);
}

async function readBytes(path: string, from: number, to: number): Promise<Buffer> {
  if (to <= from) return Buffer.alloc(0);
  // `O_NONBLOCK`: opening a pipe that replaced the file would otherwise block forever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const buffer = Buffer.alloc(to - from);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, from + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(unlessMissing);
  if (found === null) return 0;
  if (!found.isFile()) throw Object.assign(new Error('The journal is no file.'), { code: 'ENOTFILE' });
  return found.size;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(unlessMissing)) ?? [];
}

function unlessMissing(reason: unknown): null {
  if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return null;
  throw reason;
}
