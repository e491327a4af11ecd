/** Where the person was in each grid, and what of it is kept for the next start: nothing of a member who is acted as. */
import type { IdentityKey, KeptGrid } from '../../preload/contract';
import { managerOf } from '../api/masking';
import { GridMemory } from '../ui/grid/grid-memory';

export interface GridBookDeps {
  readonly write: (grids: KeptGrid[]) => void;
  /** Runs the task once nothing has asked for it for a while. */
  readonly whenAtRest: (task: () => void) => void;
}

interface Entry {
  readonly identity: IdentityKey;
  readonly name: string;
  readonly memory: GridMemory;
}

/** As many as main takes. */
const KEPT_LIMIT = 8;

export class GridBook {
  readonly #deps: GridBookDeps;
  /** The one that changed last is at the end. */
  readonly #entries = new Map<string, Entry>();
  #known: ReadonlySet<IdentityKey> = new Set();
  #hasUnwritten = false;

  constructor(deps: GridBookDeps) {
    this.#deps = deps;
  }

  /** `kept`: of the last run. */
  of(identity: IdentityKey, name: string, kept: readonly KeptGrid[]): GridMemory {
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

  /** Those that are there; what was remembered of another one is dropped. */
  keepOnly(identities: readonly IdentityKey[]): void {
    this.#known = new Set(identities);
    for (const { identity } of this.#entries.values()) if (!this.#known.has(managerOf(identity))) this.forget(identity);
  }

  /** Writes at once what waits for rest. */
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

  #toKeep(): KeptGrid[] {
    return [...this.#entries.values()]
      .filter(({ identity }) => this.#known.has(identity))
      .map(({ identity, name, memory }) => ({ identity, name, ...memory.view }))
      .slice(-KEPT_LIMIT);
  }
}

function keyOf(identity: IdentityKey, name: string): string {
  return JSON.stringify([identity, name]);
}
