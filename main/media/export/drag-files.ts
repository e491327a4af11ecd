/**
 * The files that a drag out of the window needs: in a folder of the program's own that nobody else can read, gone after a while,
 * at the end of the program, and at the next start at the latest. What only a lease shows is written where there is no disk, and
 * goes with the lease.
 */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeOf, type Passed } from '../../masking/gate';
import type { GivenPicture } from '../picture-request-handler';

export interface DragFile {
  readonly path: string;
}

export interface DragFilesParts {
  /** Of the system; where this is memory it serves for everything. */
  readonly temporaryPlace: string;
  /** Null: there is none. See memory-place.ts. */
  readonly memoryPlace: string | null;
  /** What tells this program's files from those of another that runs beside it. */
  readonly owner: string;
}

interface KeptFile {
  readonly folder: string;
  /** Whether it may still stand there. */
  readonly isAllowed: () => boolean;
  readonly timer: NodeJS.Timeout;
}

/** Whoever was given the file reads it when it is dropped, or soon after. */
const KEPT_MS = 120_000;

export class DragFiles {
  private readonly prefix: string;
  private readonly place: string;
  private root: Promise<string> | null = null;
  private kept: readonly KeptFile[] = [];
  private count = 0;
  private isClosed = false;

  constructor(private readonly parts: DragFilesParts) {
    this.prefix = `proofsheet-${createHash('sha256').update(parts.owner).digest('hex').slice(0, 12)}-`;
    this.place = parts.memoryPlace ?? parts.temporaryPlace;
    this.removeLeftBehind();
  }

  /** What only a lease shows can be offered too. */
  get isInMemory(): boolean {
    return this.parts.memoryPlace !== null;
  }

  async offer(picture: Passed<GivenPicture>, name: string, isAllowed: () => boolean): Promise<Passed<DragFile>> {
    if (picture.given === 'leased' && !this.isInMemory)
      throw new Error('A revealed picture would be written to the disk.');
    this.count += 1;
    const folder = join(await this.openRoot(), String(this.count));
    const timer = setTimeout(() => {
      this.remove((file) => file.folder === folder);
    }, KEPT_MS);
    timer.unref();
    // Before there is anything to be removed.
    this.kept = [...this.kept, { folder, isAllowed, timer }];
    const path = join(folder, name);
    await mkdir(folder, { mode: 0o700 });
    await writeFile(path, picture.body, { mode: 0o600, flag: 'wx' });
    this.removeForbidden();
    return madeOf(picture, () => ({ path }));
  }

  removeForbidden(): void {
    this.remove(({ isAllowed }) => this.isClosed || !isAllowed());
  }

  /** The program is about to end. */
  close(): void {
    this.isClosed = true;
    this.remove(() => true);
    this.removeLeftBehind();
  }

  /** One that could not be made is tried anew by the next drag. */
  private async openRoot(): Promise<string> {
    const root = (this.root ??= mkdtemp(join(this.place, this.prefix)));
    try {
      return await root;
    } catch (reason) {
      this.root = null;
      throw reason;
    }
  }

  private remove(isMeant: (file: KeptFile) => boolean): void {
    for (const { folder, timer } of this.kept.filter(isMeant)) {
      clearTimeout(timer);
      rmSync(folder, { recursive: true, force: true });
    }
    this.kept = this.kept.filter((file) => !isMeant(file));
  }

  /** By a program that was killed, wherever it had its place. */
  private removeLeftBehind(): void {
    const { temporaryPlace, memoryPlace } = this.parts;
    for (const place of [temporaryPlace, memoryPlace]) {
      if (place === null) continue;
      for (const name of namesIn(place).filter((each) => each.startsWith(this.prefix))) removeTree(join(place, name));
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function removeTree(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Somebody else's, who took a name like ours: nothing of the program's is in there.
  }
}
