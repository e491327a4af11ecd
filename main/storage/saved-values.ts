/**
 * Named values in memory, saved as one JSON file. Memory is the truth: a disk that is full or broken loses nothing as long as the
 * program runs, and what could not be saved is tried again. Changes that come while the file is written are saved together.
 */
import { mkdir, open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ValueFile } from './vault/sealed-file';
import { hasCode } from './error-code';
import { writeWhole } from './write-file-atomic';

/** Replaces the file as a whole; rejects if the disk does not take it. */
export type WriteFile = (path: string, text: string) => Promise<void>;

export interface SavedValuesOptions {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** What stands there cannot be read and must not be written over; why. */
  readonly unreadable: unknown;
  /** The folder is synced too, so that a loss of power brings no earlier version back. */
  readonly survivesPowerLoss: boolean;
  /** Between two writes, so that many changes cost few. */
  readonly pauseMs: number;
  readonly write: WriteFile;
  /** Why the latest write failed; null: it did not. */
  readonly onTried: (reason: unknown) => void;
}

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

export class SavedValues implements ValueFile {
  private content: Readonly<Record<string, unknown>>;
  /** Counts changes. */
  private changed = 0;
  private saved = 0;
  private failure: { readonly changed: number; readonly reason: unknown } | null = null;
  private writing: Promise<void> | null = null;
  private mayWriteFromMs = 0;
  private retryMs = FIRST_RETRY_MS;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly options: SavedValuesOptions) {
    this.content = options.content;
    if (options.unreadable !== null) this.fail(options.unreadable, 0);
  }

  /** How often something was set. */
  get changes(): number {
    return this.changed;
  }

  get isSaved(): boolean {
    return this.saved === this.changed;
  }

  get(name: string): unknown {
    return Object.hasOwn(this.content, name) ? this.content[name] : undefined;
  }

  set(name: string, value: unknown): void {
    this.content = { ...this.content, [name]: value };
    this.changed += 1;
    void this.write();
  }

  /** Resolves once all that is set now would outlive a crash. Rejects where the disk did not take it; it is tried again. */
  async whenSaved(): Promise<void> {
    const wanted = this.changed;
    while (this.saved < wanted) {
      if (this.failure && this.failure.changed >= wanted && !this.writing) throw this.failure.reason;
      await this.write();
    }
  }

  /** At once, whether or not it failed before; for the end of the program. */
  async tryNow(): Promise<void> {
    this.failure = null;
    await this.whenSaved();
  }

  private write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null;
      // A change that came after the last look.
      if (!this.isSaved && this.failure === null) void this.write();
    });
    return this.writing;
  }

  /** Never rejects. */
  private async writeAll(): Promise<void> {
    const { pauseMs, onTried, unreadable } = this.options;
    // What is changed in this turn is saved together.
    await Promise.resolve();
    const pauseLeftMs = this.mayWriteFromMs - performance.now();
    if (pauseLeftMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseLeftMs));
    const changed = this.changed;
    if (unreadable !== null) {
      this.fail(unreadable, changed);
      return;
    }
    try {
      this.mayWriteFromMs = performance.now() + pauseMs;
      await this.replace(`${JSON.stringify(this.content, undefined, '\t')}\n`);
    } catch (reason) {
      this.fail(reason, changed);
      return;
    }
    this.saved = changed;
    this.failure = null;
    this.retryMs = FIRST_RETRY_MS;
    clearTimeout(this.retry);
    onTried(null);
  }

  private fail(reason: unknown, changed: number): void {
    this.failure = { changed, reason };
    this.options.onTried(reason);
    if (this.options.unreadable !== null) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.write(), this.retryMs);
    this.retry.unref();
    this.retryMs = Math.min(2 * this.retryMs, LONGEST_RETRY_MS);
  }

  private async replace(text: string): Promise<void> {
    const { path, survivesPowerLoss } = this.options;
    await mkdir(dirname(path), { recursive: true });
    // A link to a file stays a link.
    const target = await realpath(path).catch(() => path);
    await this.options.write(target, text);
    if (survivesPowerLoss) await syncFolder(dirname(target));
  }
}

/** Leaves no other trace of a program that is killed meanwhile than a file that `removeUnfinished` knows. */
export const writeBeside: WriteFile = (path, text) =>
  writeWhole(path, text, join(dirname(path), unfinishedName(basename(path))));

/** As `removeUnfinished` knows it. */
function unfinishedName(name: string): string {
  const seconds = Math.floor(Date.now() / 1_000);
  const random = Math.floor(Math.random() * 0x1000000);
  return `${name}.tmp-${String(seconds).padStart(10, '0')}${random.toString(16).padStart(6, '0')}`;
}

export async function syncFolder(folder: string): Promise<void> {
  // Windows does not open folders; NTFS keeps a journal of its names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (reason) {
    // Some file systems, most of them of a network, do not sync folders.
    if (!hasCode(reason, ['EINVAL', 'ENOTSUP'])) throw reason;
  } finally {
    await handle.close();
  }
}
