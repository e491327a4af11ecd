/**
 * The files of the sealed cache: `<folder>/<name>`, each written beside its path and renamed, so that a killed program
 * leaves whole entries or none. Reads and writes never reject: what fails is a miss.
 */
import { randomBytes } from 'node:crypto';
import { constants, readFile } from 'node:fs';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { hasCode } from '../error-code';
import { EntryUsage, UNFINISHED } from './entry-usage';

/** A pipe does not block the read, and a link is not followed. Windows has neither flag. */
const READ_FLAGS =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** Of `libuv`'s four threads, so that reading a picture never waits for many writes. */
const WRITES_AT_ONCE = 2;
/** Content that waits to be written; what exceeds it is not cached. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;
/** After a failed write, none is tried for this many milliseconds. */
const PAUSE_MS = 60_000;

export interface EntryFilesDeps {
  /** The folder of all entries. */
  readonly root: string;
  readonly limitBytes: number;
  /** Called with why a write failed, and with null for the next write that succeeds. */
  readonly onTried: (reason: unknown) => void;
  readonly nowMs?: () => number;
}

export class EntryFiles {
  private readonly queue = new PQueue({ concurrency: WRITES_AT_ONCE });
  private readonly usage: EntryUsage;
  /** By path, the write that is still wanted. */
  private readonly wanted = new Map<string, symbol>();
  private readonly folders = new Map<string, Promise<unknown>>();
  private readonly touched = new Set<string>();
  private waitingBytes = 0;
  private pausedUntilMs = 0;
  private hasFailed = false;

  constructor(private readonly deps: EntryFilesDeps) {
    this.usage = new EntryUsage(deps.root, deps.limitBytes, (path) => this.removeFile(path));
  }

  /** Resolves with null if there is no such entry, or if it cannot be read. */
  async read(folder: string, name: string): Promise<Buffer | null> {
    const path = join(folder, name);
    try {
      const content = await readWhole(join(this.deps.root, path));
      this.touch(path);
      return content;
    } catch (reason) {
      if (!hasCode(reason, ['ENOENT'])) this.remove(folder, name);
      return null;
    }
  }

  /** `seal` is called shortly before the write; null means that the entry is no longer wanted. */
  write(folder: string, name: string, contentBytes: number, seal: () => Uint8Array | null): void {
    if (this.isPaused || this.waitingBytes + contentBytes > MAX_WAITING_BYTES) return;
    const path = join(folder, name);
    const write = Symbol(name);
    this.wanted.set(path, write);
    this.waitingBytes += contentBytes;
    void this.queue.add(async () => {
      try {
        if (this.isPaused || this.wanted.get(path) !== write) return;
        const entry = seal();
        if (entry) await this.writeNow(folder, path, entry, () => this.wanted.get(path) === write);
      } catch (reason) {
        this.failed(folder, reason);
      } finally {
        this.waitingBytes -= contentBytes;
        if (this.wanted.get(path) === write) this.wanted.delete(path);
      }
    });
  }

  remove(folder: string, name: string): void {
    const path = join(folder, name);
    this.wanted.delete(path);
    this.usage.delete(path);
    this.removeFile(path);
  }

  /** Removes all entries of a folder, or all folders. */
  removeFolder(folder: string | null): void {
    for (const path of [...this.wanted.keys()]) {
      if (folder === null || path.startsWith(join(folder, '/'))) this.wanted.delete(path);
    }
    if (folder === null) this.folders.clear();
    else this.folders.delete(folder);
    this.usage.deleteFolder(folder);
    const target = folder === null ? this.deps.root : join(this.deps.root, folder);
    void this.queue.add(() => rm(target, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined));
  }

  /** Counts the entries of an earlier run once, and removes every folder that is none of `folders`. */
  count(folders: () => readonly string[]): Promise<void> {
    return this.usage.count(folders);
  }

  get usedBytes(): number {
    return this.usage.bytes;
  }

  setLimit(limitBytes: number): void {
    this.usage.setLimit(limitBytes);
  }

  /** Resolves once everything that was written or removed so far is on the disk. */
  async settled(): Promise<void> {
    await this.usage.counted();
    await this.queue.onIdle();
  }

  private get isPaused(): boolean {
    return this.nowMs() < this.pausedUntilMs;
  }

  private async writeNow(folder: string, path: string, entry: Uint8Array, isWanted: () => boolean): Promise<void> {
    await this.makeFolder(folder);
    const target = join(this.deps.root, path);
    const beside = `${target}.${randomBytes(6).toString('hex')}${UNFINISHED}`;
    try {
      // Not synced: an entry that a power failure damages does not open, and is then removed.
      await writeFile(beside, entry, { flag: 'wx', mode: 0o600 });
      if (!isWanted()) throw new NotWanted();
      await rename(beside, target);
    } catch (reason) {
      await rm(beside, { force: true }).catch(() => undefined);
      if (reason instanceof NotWanted) return;
      throw reason;
    }
    this.usage.add(path, entry.byteLength);
    this.touched.add(path);
    if (this.hasFailed) this.deps.onTried(null);
    this.hasFailed = false;
  }

  private makeFolder(folder: string): Promise<unknown> {
    const making = this.folders.get(folder) ?? mkdir(join(this.deps.root, folder), { recursive: true, mode: 0o700 });
    this.folders.set(folder, making);
    return making;
  }

  private failed(folder: string, reason: unknown): void {
    this.folders.delete(folder);
    // The folder was removed meanwhile, for example by another program.
    if (hasCode(reason, ['ENOENT'])) return;
    this.pausedUntilMs = this.nowMs() + PAUSE_MS;
    this.hasFailed = true;
    this.deps.onTried(reason);
  }

  /** The time of the file tells the next run when the entry was last used. */
  private touch(path: string): void {
    this.usage.use(path);
    if (this.touched.has(path) || this.isPaused) return;
    this.touched.add(path);
    const now = new Date();
    void this.queue.add(() => utimes(join(this.deps.root, path), now, now).catch(() => undefined));
  }

  private removeFile(path: string): void {
    this.touched.delete(path);
    void this.queue.add(() => rm(join(this.deps.root, path), { force: true, recursive: true }).catch(() => undefined));
  }

  private nowMs(): number {
    return (this.deps.nowMs ?? performance.now.bind(performance))();
  }
}

class NotWanted extends Error {}

/** The callback form of `readFile` is faster than that of `fs/promises`. */
function readWhole(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The types of Node lack flags as numbers.
    readFile(path, { flag: READ_FLAGS as unknown as string }, (reason, content) => {
      if (reason) reject(reason);
      else resolve(content);
    });
  });
}
