/**
 * A small file of fixed size that is overwritten in place: it needs no additional space, so that writing works on a
 * full disk too. It is read once; after that, the state in memory is authoritative.
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
import { readStoredContent } from './json-store';

export interface ReservedFileEvents {
  /** Receives why the latest write failed, or null if it succeeded. */
  readonly onTried: (reason: unknown) => void;
  readonly onSetAside: (aside: string) => void;
}

/** Large enough for all of its content, and no more than one block of any disk. */
const SIZE_BYTES = 512;
const RETRY_MS = 5_000;
const OWNER_ONLY = 0o600;
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK | constants.O_NOFOLLOW;

export class ReservedFile {
  /** The content at the start, or null if there was none or it was unusable. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** Whether the file was unusable at the start. */
  readonly isDamaged: boolean;
  private readonly unreadable: unknown;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly path: string,
    private readonly events: ReservedFileEvents,
  ) {
    const kept = readStoredContent(path, () => true);
    this.content = Object.keys(kept.content).length === 0 ? null : kept.content;
    this.isDamaged = kept.aside !== null || kept.unreadable !== null;
    this.unreadable = kept.unreadable;
    if (kept.aside !== null) events.onSetAside(kept.aside);
    if (kept.unreadable !== null) events.onTried(kept.unreadable);
  }

  /** Writes the content; returns false if the disk rejected it. A failed write is retried. */
  write(content: object): boolean {
    clearTimeout(this.retry);
    // A file that cannot be read must not be overwritten.
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
      // A new file did not fit on the disk; a partial one would count as damaged later.
      if (isEmpty) rmSync(this.path, { force: true });
      throw reason;
    } finally {
      closeSync(descriptor);
    }
  }
}
