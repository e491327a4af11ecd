/**
 * A small file of a fixed size that is written over in place: it needs no room that it does not have already, so that a full disk
 * takes it too. It is read once, and memory is the truth from then on.
 */
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { NotAFile } from './regular-file';
import { readKeptContent } from './json-store';

export interface ReservedFileEvents {
  /** Why the latest write failed; null: it did not. */
  readonly onTried: (reason: unknown) => void;
  readonly onSetAside: (aside: string) => void;
}

/** All that is ever written into it fits, and it is one block of any disk. */
const SIZE_BYTES = 512;
const RETRY_MS = 5_000;
const OWNER_ONLY = 0o600;
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK | constants.O_NOFOLLOW;

export class ReservedFile {
  /** What stood there at the start; null: nothing that could be used. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** Something unusable stood there. */
  readonly isDamaged: boolean;
  private readonly unreadable: unknown;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly path: string,
    private readonly events: ReservedFileEvents,
  ) {
    const kept = readKeptContent(path, () => true);
    this.content = Object.keys(kept.content).length === 0 ? null : kept.content;
    this.isDamaged = kept.aside !== null || kept.unreadable !== null;
    this.unreadable = kept.unreadable;
    if (kept.aside !== null) events.onSetAside(kept.aside);
    if (kept.unreadable !== null) events.onTried(kept.unreadable);
  }

  /** False: the disk did not take it. It is tried again. */
  write(content: object): boolean {
    clearTimeout(this.retry);
    // What cannot be read is not written over.
    if (this.unreadable !== null) return false;
    try {
      this.writeOver(JSON.stringify(content).padEnd(SIZE_BYTES - 1) + '\n');
      this.events.onTried(null);
      return true;
    } catch (reason) {
      this.events.onTried(reason);
      this.retry = setTimeout(() => this.write(content), RETRY_MS);
      this.retry.unref();
      return false;
    }
  }

  private writeOver(text: string): void {
    mkdirSync(dirname(this.path), { recursive: true });
    let isEmpty = false;
    const descriptor = openSync(this.path, constants.O_RDWR | constants.O_CREAT | NO_WAITING, OWNER_ONLY);
    try {
      const found = fstatSync(descriptor);
      if (!found.isFile()) throw new NotAFile();
      isEmpty = found.size === 0;
      const bytes = Buffer.from(text);
      if (bytes.length > SIZE_BYTES) throw new Error('It does not fit.');
      if (writeSync(descriptor, bytes, 0, bytes.length, 0) < bytes.length)
        throw Object.assign(new Error('Written in part.'), { code: 'ENOSPC' });
      if (found.size > SIZE_BYTES) ftruncateSync(descriptor, SIZE_BYTES);
      fsyncSync(descriptor);
    } catch (reason) {
      // There was no room for it at all, and half of it must not be taken for a damaged one.
      if (isEmpty) rmSync(this.path, { force: true });
      throw reason;
    } finally {
      closeSync(descriptor);
    }
  }
}
