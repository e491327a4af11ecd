/** Counts the bytes of the sealed cache, and removes the entries that were used longest ago when they are too many. */
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';

/** Ending of a file that is still being written. */
export const UNFINISHED = '.new';
/** In milliseconds. Another program may still write a younger file. */
const UNFINISHED_AGE_MS = 60_000;
/** Disks allocate whole blocks. */
const BLOCK_BYTES = 4_096;
const LOOKS_AT_ONCE = 32;

interface FoundEntry {
  readonly path: string;
  readonly bytes: number;
  readonly usedAtMs: number;
}

export class EntryUsage {
  private entries: LRUCache<string, number>;
  private counting: Promise<void> | null = null;

  constructor(
    private readonly root: string,
    limitBytes: number,
    private readonly onOusted: (path: string) => void,
  ) {
    this.entries = this.open(limitBytes);
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }

  add(path: string, bytes: number): void {
    this.entries.set(path, Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES);
    // Larger than the whole limit, so it was not added.
    if (!this.entries.has(path)) this.onOusted(path);
  }

  use(path: string): void {
    this.entries.get(path);
  }

  delete(path: string): void {
    this.entries.delete(path);
  }

  /** Null means all folders. */
  deleteFolder(folder: string | null): void {
    if (folder === null) this.entries.clear();
    else
      for (const path of [...this.entries.keys()]) {
        if (path.startsWith(join(folder, '/'))) this.entries.delete(path);
      }
  }

  setLimit(limitBytes: number): void {
    const known = this.oldestFirst();
    this.entries = this.open(limitBytes);
    for (const { path, bytes } of known) this.add(path, bytes);
  }

  /** Resolves once the counting that has begun is finished. */
  async counted(): Promise<void> {
    await this.counting;
  }

  /** Adds the entries of an earlier run, and removes everything in the root that is not in one of the folders. */
  count(folders: () => readonly string[]): Promise<void> {
    this.counting ??= this.countNow(folders).catch(() => undefined);
    return this.counting;
  }

  private async countNow(folders: () => readonly string[]): Promise<void> {
    const found: FoundEntry[] = [];
    for (const folder of await namesIn(this.root)) {
      if (folders().includes(folder)) found.push(...(await this.entriesIn(folder)));
      else await rm(join(this.root, folder), { recursive: true, force: true }).catch(() => undefined);
    }
    const known = this.oldestFirst();
    found.sort((one, other) => one.usedAtMs - other.usedAtMs);
    for (const { path, bytes } of found) this.add(path, bytes);
    // What this run has used already is the newest.
    for (const { path, bytes } of known) this.add(path, bytes);
  }

  private oldestFirst(): readonly Pick<FoundEntry, 'path' | 'bytes'>[] {
    return [...this.entries.rkeys()].map((path) => ({ path, bytes: this.entries.peek(path) ?? 0 }));
  }

  private async entriesIn(folder: string): Promise<FoundEntry[]> {
    const names = await namesIn(join(this.root, folder));
    const entries: FoundEntry[] = [];
    for (let from = 0; from < names.length; from += LOOKS_AT_ONCE) {
      const some = names.slice(from, from + LOOKS_AT_ONCE).map((name) => this.look(join(folder, name)));
      entries.push(...(await Promise.all(some)).filter((entry) => entry !== null));
    }
    return entries;
  }

  private async look(path: string): Promise<FoundEntry | null> {
    try {
      const { size, mtimeMs } = await lstat(join(this.root, path));
      if (!path.endsWith(UNFINISHED)) return { path, bytes: size, usedAtMs: mtimeMs };
      if (Date.now() - mtimeMs > UNFINISHED_AGE_MS) await rm(join(this.root, path), { force: true });
    } catch {
      // Another program has removed it.
    }
    return null;
  }

  private open(limitBytes: number): LRUCache<string, number> {
    return new LRUCache<string, number>({
      maxSize: Math.max(1, limitBytes),
      sizeCalculation: (bytes) => Math.max(1, bytes),
      dispose: (_bytes, path, reason) => {
        if (reason === 'evict') this.onOusted(path);
      },
    });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
