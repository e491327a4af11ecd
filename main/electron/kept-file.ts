/** A small JSON file in the folder of the user's data, through electron-store. See [Note: What outlives a crash]. */
import { dirname, join } from 'node:path';
import { app } from 'electron';
import Store from 'electron-store';
import { hasVersionAside, removeUnfinished, setUnreadableAside, syncFolder } from '../storage/kept-file';

export interface KeptFile {
  /** At this start or an earlier one, what was there could not be used. */
  readonly isBegunAnew: boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export interface KeptFileOptions {
  /** `vault` for `vault.json`. */
  readonly name: string;
  readonly isUsable?: (content: Readonly<Record<string, unknown>>) => boolean;
  /** Writes outlive a loss of power too; each takes a few milliseconds longer. */
  readonly survivesPowerLoss?: boolean;
}

/** A file that cannot be used is kept under another name and begun anew. */
export function openKeptFile({ name, isUsable = () => true, survivesPowerLoss = false }: KeptFileOptions): KeptFile {
  const path = join(app.getPath('userData'), `${name}.json`);
  removeUnfinished(path);
  const aside = setUnreadableAside(path, isUsable);
  if (aside !== null) console.error(`${name}.json could not be used and is begun anew; it is kept as ${aside}.`);
  const store = new Store<Record<string, unknown>>({ name, configFileMode: 0o600 });
  return {
    isBegunAnew: hasVersionAside(path),
    get: (key) => store.get(key),
    set(key, value) {
      store.set(key, value);
      if (survivesPowerLoss) syncFolder(dirname(path));
    },
  };
}
