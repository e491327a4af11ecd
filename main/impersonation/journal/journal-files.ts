/**
 * The files of the journal: `journal.jsonl`, then `journal-2.jsonl` and so on, each bound to the one before by the hash of its last
 * line. They are read in pieces, so that a journal of any length takes the memory of one piece.
 */
import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type JournalFile, openJournalFile } from './journal-file';

/** How far the end of a line is looked for. */
const SEARCHED_BYTES = 1024 * 1024;
const LINE_END = '\n'.charCodeAt(0);

/** All lines of a file, or some of a large one. */
export interface JournalPiece {
  /** Null: the first file, which is not named where damage is told of. */
  readonly fileName: string | null;
  readonly isStartOfFile: boolean;
  read(): Promise<Buffer>;
  /** At most so many of the last bytes. */
  readEnd(bytes: number): Promise<Buffer>;
}

/** The piece at the end of the journal. */
export interface GrowingPiece extends JournalPiece, Pick<JournalFile, 'append'> {}

export interface JournalPieces {
  /** In order; none of them is empty. */
  readonly older: readonly JournalPiece[];
  readonly last: GrowingPiece;
}

export interface JournalFiles {
  readonly fileLimitBytes: number;
  pieces(): Promise<JournalPieces>;
  /** The file after those there are. */
  next(): Promise<GrowingPiece>;
}

interface NumberedFile {
  readonly path: string;
  readonly number: number;
}

export interface FileSizes {
  /** A file that has reached this size is continued in a new one. */
  readonly fileLimitBytes: number;
  /** Older files, and one that an earlier version let grow, are read in pieces of this size: inspecting one takes some 20 ms. */
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

/** `wholeBytes`: up to this size it is one piece. */
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
  // Without it, opening a pipe that was put in the file's place would wait for ever.
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
