/** The small files of the program together: what cannot be saved, what was set aside, and the moment when all is saved. */
import { join } from 'node:path';
import type { KeptFileName, StorageState } from '../../preload/contract/storage';
import { whyNotSaved } from './error-code';
import { hasVersionAside, readKeptContent, removeUnfinished } from './json-store';
import { ReservedFile } from './reserved-file';
import { SavedValues, writeBeside, type WriteFile } from './saved-values';

export interface KeptFileOptions {
  /** `vault` for `vault.json`. */
  readonly name: Exclude<KeptFileName, 'panic'>;
  readonly isUsable?: (content: Readonly<Record<string, unknown>>) => boolean;
  /** Writes outlive a loss of power too; each takes a few milliseconds longer. */
  readonly survivesPowerLoss?: boolean;
  /** Between two writes. */
  readonly pauseMs?: number;
  readonly write?: WriteFile;
}

export interface KeptFile extends SavedValues {
  /** At this start or an earlier one, what was there could not be used. */
  readonly isBegunAnew: boolean;
}

export class StorageDesk {
  private readonly files: SavedValues[] = [];
  private readonly unsaved = new Map<KeptFileName, StorageState['unsaved'][number]['why']>();
  private readonly setAside: StorageState['setAside'] = [];
  private onChanged: (state: StorageState) => void = () => undefined;

  /** `folderProblem`: why nothing can be written in the folder; null: it can. */
  constructor(
    readonly folder: string,
    private readonly folderProblem: unknown = null,
  ) {}

  get state(): StorageState {
    const unsaved = [...this.unsaved].map(([file, why]) => ({ file, why }));
    const isFolderUnusable = this.folderProblem !== null && unsaved.length > 0;
    return {
      unsaved,
      setAside: [...this.setAside],
      folder: isFolderUnusable ? { path: this.folder, why: whyNotSaved(this.folderProblem) } : null,
    };
  }

  whenChanged(onChanged: (state: StorageState) => void): void {
    this.onChanged = onChanged;
  }

  /** Never throws. A file that cannot be used is kept under another name and begun anew. */
  open({
    name,
    isUsable = () => true,
    survivesPowerLoss = false,
    pauseMs = 0,
    write = writeBeside,
  }: KeptFileOptions): KeptFile {
    const path = join(this.folder, `${name}.json`);
    removeUnfinished(path);
    const { content, aside, unreadable } = readKeptContent(path, isUsable);
    if (aside !== null) this.tellAside(name, aside);
    const onTried = (reason: unknown): void => this.tried(name, reason);
    const values = new SavedValues({ path, content, unreadable, survivesPowerLoss, pauseMs, write, onTried });
    this.files.push(values);
    return Object.assign(values, { isBegunAnew: hasVersionAside(path) });
  }

  /** The file of the panic key and of how the program ended. Never throws. */
  openReserved(): ReservedFile {
    return new ReservedFile(join(this.folder, 'panic.json'), {
      onTried: (reason) => this.tried('panic', reason),
      onSetAside: (aside) => this.tellAside('panic', aside),
    });
  }

  get changes(): number {
    return this.files.reduce((sum, file) => sum + file.changes, 0);
  }

  get isSaved(): boolean {
    return this.files.every((file) => file.isSaved);
  }

  /** Resolves once everything was saved, or was tried. */
  async whenTried(): Promise<void> {
    await Promise.allSettled(this.files.map((file) => file.whenSaved()));
  }

  /** The same, and what failed before is tried once more. */
  async tryAll(): Promise<void> {
    await Promise.allSettled(this.files.map((file) => file.tryNow()));
  }

  private tried(file: KeptFileName, reason: unknown): void {
    const why = reason === null ? undefined : whyNotSaved(reason);
    if (this.unsaved.get(file) === why) return;
    if (why === undefined) this.unsaved.delete(file);
    else this.unsaved.set(file, why);
    if (why !== undefined)
      console.error(`${file}.json cannot be saved (${why}). It is kept in memory and tried again.`);
    this.onChanged(this.state);
  }

  private tellAside(file: KeptFileName, as: string): void {
    this.setAside.push({ file, as });
    console.error(`${file}.json could not be used and is begun anew; it is kept as ${as}.`);
  }
}
