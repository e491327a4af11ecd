/** Manages the program's small files: what cannot be saved, what was moved aside, and when everything is saved. */
import { join } from 'node:path';
import type { StoredFileName, StorageState } from '../../preload/contract/storage';
import type { Log } from '../core/log';
import { whyNotSaved } from './error-code';
import { hasVersionAside, readStoredContent, removeUnfinished } from './json-store';
import { ReservedFile } from './reserved-file';
import { SavedValues, writeBeside, type WriteFile } from './saved-values';

export interface JsonStoreOptions {
  /** File name without extension, for example `vault` for `vault.json`. */
  readonly name: Exclude<StoredFileName, 'panic'>;
  readonly isUsable?: (content: Readonly<Record<string, unknown>>) => boolean;
  /** Makes writes survive a power loss; each takes a few milliseconds longer. */
  readonly survivesPowerLoss?: boolean;
  /** Minimum milliseconds between two writes. */
  readonly pauseMs?: number;
  readonly write?: WriteFile;
}

export interface JsonStore extends SavedValues {
  /** Whether the file was unusable at this start or an earlier one and was moved aside. */
  readonly isBegunAnew: boolean;
}

export class StorageHealth {
  private readonly files: SavedValues[] = [];
  private readonly unsaved = new Map<StoredFileName, StorageState['unsaved'][number]['why']>();
  private readonly setAside: StorageState['setAside'] = [];
  private cache: StorageState['cache'] = null;
  private onChanged: (state: StorageState) => void = () => undefined;

  /** `folderProblem` is why the folder cannot be written to, or null if it can. */
  constructor(
    readonly folder: string,
    private readonly folderProblem: unknown = null,
    private readonly log: Pick<Log, 'info' | 'warn'> = { info: () => undefined, warn: () => undefined },
  ) {}

  get state(): StorageState {
    const unsaved = [...this.unsaved].map(([file, why]) => ({ file, why }));
    const isFolderUnusable = this.folderProblem !== null && unsaved.length > 0;
    return {
      unsaved,
      setAside: [...this.setAside],
      folder: isFolderUnusable ? { path: this.folder, why: whyNotSaved(this.folderProblem) } : null,
      cache: this.cache,
    };
  }

  whenChanged(onChanged: (state: StorageState) => void): void {
    this.onChanged = onChanged;
  }

  /** Opens a file. Moves an unusable one aside and starts with no values. Never throws. */
  open({
    name,
    isUsable = () => true,
    survivesPowerLoss = false,
    pauseMs = 0,
    write = writeBeside,
  }: JsonStoreOptions): JsonStore {
    const path = join(this.folder, `${name}.json`);
    removeUnfinished(path);
    const { content, aside, unreadable } = readStoredContent(path, isUsable);
    if (aside !== null) this.tellAside(name, aside);
    const onTried = (reason: unknown): void => this.tried(name, reason);
    const values = new SavedValues({ path, content, unreadable, survivesPowerLoss, pauseMs, write, onTried });
    this.files.push(values);
    return Object.assign(values, { isBegunAnew: hasVersionAside(path) });
  }

  /** Opens the file with the panic key and the state of the last exit. Never throws. */
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

  /** Resolves once every file was saved or its write has failed. */
  async whenTried(): Promise<void> {
    await Promise.allSettled(this.files.map((file) => file.whenSaved()));
  }

  /** Like `whenTried`, but retries failed writes first. */
  async tryAll(): Promise<void> {
    await Promise.allSettled(this.files.map((file) => file.tryNow()));
  }

  /** Call with why the cache could not be written, and with null once it could. */
  cacheTried(reason: unknown): void {
    const why = reason === null ? null : whyNotSaved(reason);
    if (this.cache === why) return;
    this.cache = why;
    if (why === null) this.log.info('cache is written again');
    else this.log.warn('cache cannot be written, kept in memory', { why });
    this.onChanged(this.state);
  }

  private tried(file: StoredFileName, reason: unknown): void {
    const why = reason === null ? undefined : whyNotSaved(reason);
    if (this.unsaved.get(file) === why) return;
    if (why === undefined) this.unsaved.delete(file);
    else this.unsaved.set(file, why);
    if (why !== undefined) this.log.warn('file cannot be saved, kept in memory', { file, why });
    else this.log.info('file is saved again', { file });
    this.onChanged(this.state);
  }

  private tellAside(file: StoredFileName, as: string): void {
    this.setAside.push({ file, as });
    this.log.warn('file was unusable and moved aside', { file, as });
  }
}
