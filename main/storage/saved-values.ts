/**
 * Named values in memory, saved as one JSON file. The state in memory is authoritative: a full or broken disk loses
 * nothing while the program runs, and failed writes are retried. Changes made during a write are saved together.
 */
import { mkdir, open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ValueFile } from './vault/sealed-file';
import { hasCode } from './error-code';
import { writeFileAtomic } from './write-file-atomic';

/** Replaces a file as a whole; rejects if the disk does. */
export type WriteFile = (path: string, text: string) => Promise<void>;

export interface SavedValuesOptions {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** Why the file cannot be read and must not be overwritten; null if it can be used. */
  readonly unreadable: unknown;
  /** Also syncs the folder, so that a power loss does not bring an earlier version back. */
  readonly survivesPowerLoss: boolean;
  /** Minimum milliseconds between two writes, so that many changes cause few writes. */
  readonly pauseMs: number;
  readonly write: WriteFile;
  /** Receives why the latest write failed, or null if it succeeded. */
  readonly onTried: (reason: unknown) => void;
}

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 60_000;

export class SavedValues implements ValueFile {
  private content: Readonly<Record<string, unknown>>;
  /** Number of changes. */
  private changed = 0;
  private saved = 0;
  private failure: { readonly changed: number; readonly reason: unknown } | null = null;
  private writing: Promise<void> | null = null;
  private mayWriteFromMs = 0;
  private retryMs = FIRST_RETRY_MS;
  private retry: NodeJS.Timeout | undefined;
  private endPause: () => void = () => undefined;

  constructor(private readonly options: SavedValuesOptions) {
    this.content = options.content;
    if (options.unreadable !== null) this.fail(options.unreadable, 0);
  }

  /** Returns how often a value was set. */
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

  /**
   * Resolves once all current values would survive a crash. Rejects if the disk rejected them; the write is then
   * retried.
   */
  async whenSaved(): Promise<void> {
    const wanted = this.changed;
    while (this.saved < wanted) {
      if (this.failure && this.failure.changed >= wanted && !this.writing) throw this.failure.reason;
      await this.write();
    }
  }

  /** Saves without a pause, and without waiting for the retry after a failure. Used before the program quits. */
  async tryNow(): Promise<void> {
    this.failure = null;
    this.mayWriteFromMs = 0;
    this.endPause();
    await this.whenSaved();
  }

  private write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null;
      // A value changed after the write had started.
      if (!this.isSaved && this.failure === null) void this.write();
    });
    return this.writing;
  }

  /** Saves all values; never rejects. */
  private async writeAll(): Promise<void> {
    const { pauseMs, onTried, unreadable } = this.options;
    // Waits, so that all changes of this tick are saved together.
    await Promise.resolve();
    const pauseLeftMs = this.mayWriteFromMs - performance.now();
    if (pauseLeftMs > 0) await this.pause(pauseLeftMs);
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

  private async pause(pauseMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      timer = setTimeout(resolve, pauseMs);
      this.endPause = resolve;
    });
    clearTimeout(timer);
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
    // Keeps a symbolic link: the file it points to is replaced.
    const target = await realpath(path).catch(() => path);
    await this.options.write(target, text);
    if (survivesPowerLoss) await syncFolder(dirname(target));
  }
}

/** Replaces a file. If the program is killed meanwhile, it leaves at most a file that `removeUnfinished` recognizes. */
export const writeBeside: WriteFile = (path, text) =>
  writeFileAtomic(path, text, join(dirname(path), unfinishedName(basename(path))));

/** Makes a name that `removeUnfinished` recognizes. */
function unfinishedName(name: string): string {
  const seconds = Math.floor(Date.now() / 1_000);
  const random = Math.floor(Math.random() * 0x1000000);
  return `${name}.tmp-${String(seconds).padStart(10, '0')}${random.toString(16).padStart(6, '0')}`;
}

export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; NTFS journals file names automatically.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (reason) {
    // Some file systems, mostly network file systems, cannot sync folders.
    if (!hasCode(reason, ['EINVAL', 'ENOTSUP'])) throw reason;
  } finally {
    await handle.close();
  }
}
