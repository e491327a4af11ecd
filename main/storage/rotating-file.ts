/**
 * Appends text to a file of limited size. A full file is renamed, and the oldest one is removed. Nothing here throws:
 * while the file cannot be written, the latest entries stay in memory and are written once it can.
 */
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { NotAFile, readRegularSync } from './regular-file';

export interface RotatingFileOptions {
  /** Maximum size of one file, in bytes. */
  readonly maxBytes?: number;
  /** Number of files, the current one included. */
  readonly fileCount?: number;
}

const MAX_BYTES = 1_000_000;
const FILE_COUNT = 3;
const MOST_PENDING = 200;
/** Keeps an open from blocking on a FIFO, and from following a link to another file. Windows has no such flags. */
const SAFE_FLAGS = process.platform === 'win32' ? 0 : constants.O_NONBLOCK | constants.O_NOFOLLOW;
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | SAFE_FLAGS;
const OWNER_ONLY = 0o600;

interface OpenFile {
  readonly descriptor: number;
  sizeBytes: number;
}

export class RotatingFile {
  private readonly maxBytes: number;
  private readonly fileCount: number;
  private path: string | null = null;
  private file: OpenFile | null = null;
  private pending: Buffer[] = [];
  /** A full disk took only the beginning of an entry. */
  private hasUnfinishedEntry = false;

  constructor({ maxBytes = MAX_BYTES, fileCount = FILE_COUNT }: RotatingFileOptions = {}) {
    this.maxBytes = maxBytes;
    this.fileCount = fileCount;
  }

  /** Writes to this path from now on. Entries before that wait in memory. */
  open(path: string): void {
    this.path = path;
    this.flush();
  }

  write(entry: string): void {
    this.pending.push(Buffer.from(entry).subarray(0, this.maxBytes));
    if (this.pending.length > MOST_PENDING) this.pending.shift();
    this.flush();
  }

  /** Returns the end of the log: at most `maxBytes` of the files, and what could not be written yet. */
  readEnd(maxBytes: number): string {
    const kept = this.path === null ? '' : [this.pathOf(1), this.path].map(readIfRegular(this.maxBytes)).join('');
    return kept.slice(-maxBytes) + Buffer.concat(this.pending).toString('utf8');
  }

  close(): void {
    const { file } = this;
    this.file = null;
    if (file) tryTo(() => closeSync(file.descriptor));
  }

  private flush(): void {
    try {
      for (let [entry] = this.pending; entry !== undefined; [entry] = this.pending) {
        this.append(entry);
        this.pending.shift();
      }
    } catch {
      // The next entry tries again.
      this.close();
    }
  }

  private append(entry: Buffer): void {
    const before = this.openFile();
    const isFull = before.sizeBytes > 0 && before.sizeBytes + entry.length > this.maxBytes;
    const file = isFull ? this.rotate() : before;
    const bytes = this.hasUnfinishedEntry ? Buffer.concat([Buffer.from('\n'), entry]) : entry;
    for (let from = 0; from < bytes.length;) {
      const written = writeSync(file.descriptor, bytes, from);
      from += written;
      file.sizeBytes += written;
      this.hasUnfinishedEntry = from < bytes.length;
    }
  }

  /** Opens the file anew if it was removed in the meantime. */
  private openFile(): OpenFile {
    if (this.file && fstatSync(this.file.descriptor).nlink > 0) return this.file;
    this.close();
    if (this.path === null) throw new Error('The file has no path yet.');
    mkdirSync(dirname(this.path), { recursive: true });
    const descriptor = openSync(this.path, APPEND, OWNER_ONLY);
    const found = fstatSync(descriptor);
    if (!found.isFile()) {
      closeSync(descriptor);
      throw new NotAFile();
    }
    this.file = { descriptor, sizeBytes: found.size };
    return this.file;
  }

  private rotate(): OpenFile {
    const { path } = this;
    this.close();
    try {
      for (let index = this.fileCount - 1; index > 0 && path !== null; index -= 1) {
        const older = this.pathOf(index);
        tryTo(() => rmSync(older, { force: true }));
        if (index > 1) tryTo(() => renameSync(this.pathOf(index - 1), older));
        else renameSync(path, older);
      }
      return this.openFile();
    } catch {
      // The size stays limited even if the full file cannot be renamed.
      const file = this.openFile();
      ftruncateSync(file.descriptor);
      file.sizeBytes = 0;
      return file;
    }
  }

  /** `proofsheet.log`, `proofsheet.1.log`, … */
  private pathOf(index: number): string {
    return (this.path ?? '').replace(/\.log$/, `.${index}.log`);
  }
}

function readIfRegular(maxBytes: number): (path: string) => string {
  return (path) => {
    try {
      return lstatSync(path).isFile() ? (readRegularSync(path, 2 * maxBytes) ?? '') : '';
    } catch {
      return '';
    }
  };
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // Best effort: the caller continues without it.
  }
}
