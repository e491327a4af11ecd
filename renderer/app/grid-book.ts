/** Remembers the position in each grid and saves it for the next start, except for acting-as identities. */
import type { IdentityKey, SavedGrid } from '../../preload/contract';
import { managerOf } from '../domain/masking';
import { GridMemory } from '../ui/grid/grid-memory';

export interface GridBookDeps {
  readonly write: (grids: SavedGrid[]) => void;
  /** Runs the task after a period without further calls. */
  readonly whenAtRest: (task: () => void) => void;
}

interface Entry {
  readonly identity: IdentityKey;
  readonly name: string;
  readonly memory: GridMemory;
}

/** The limits that main accepts. */
const KEPT_LIMIT = 8;
const LONGEST_NAME = 500;

export class GridBook {
  readonly #deps: GridBookDeps;
  /** The grid changed last is at the end. */
  readonly #entries = new Map<string, Entry>();
  #saved: readonly SavedGrid[] = [];
  #known: ReadonlySet<IdentityKey> = new Set();
  #hasUnwritten = false;

  constructor(deps: GridBookDeps) {
    this.#deps = deps;
  }

  /** `kept`: positions saved in the last run. */
  of(identity: IdentityKey, name: string, kept: readonly SavedGrid[]): GridMemory {
    this.#saved = kept;
    const key = keyOf(identity, name);
    const known = this.#entries.get(key);
    if (known) return known.memory;
    const { activeIndex = 0, anchor = null } =
      kept.find((grid) => grid.identity === identity && grid.name === name) ?? {};
    const memory = new GridMemory({ activeIndex, anchor }, () => this.#changed(key));
    this.#entries.set(key, { identity, name, memory });
    return memory;
  }

  forget(identity: IdentityKey): void {
    for (const [key, entry] of this.#entries) if (entry.identity === identity) this.#entries.delete(key);
  }

  /** Drops the positions of all identities that are not listed. */
  keepOnly(identities: readonly IdentityKey[]): void {
    this.#known = new Set(identities);
    for (const { identity } of this.#entries.values()) if (!this.#known.has(managerOf(identity))) this.forget(identity);
  }

  /** Saves pending changes immediately. */
  flush(): void {
    if (!this.#hasUnwritten) return;
    this.#hasUnwritten = false;
    this.#deps.write(this.#toKeep());
  }

  #changed(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (managerOf(entry.identity) !== entry.identity) return;
    this.#hasUnwritten = true;
    this.#deps.whenAtRest(() => this.flush());
  }

  #toKeep(): SavedGrid[] {
    const ofOthers = this.#saved.filter(({ identity, name }) => !this.#entries.has(keyOf(identity, name)));
    const ofThisRun = [...this.#entries.values()]
      .filter(({ name }) => name.length <= LONGEST_NAME)
      .map(({ identity, name, memory }) => ({ identity, name, ...memory.view }));
    return [...ofOthers, ...ofThisRun].filter(({ identity }) => this.#known.has(identity)).slice(-KEPT_LIMIT);
  }
}

function keyOf(identity: IdentityKey, name: string): string {
  return JSON.stringify([identity, name]);
}
