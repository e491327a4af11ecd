/** Remembers how each view is sorted and grouped, and saves it for the next start, except for acting-as identities. */
import type { IdentityKey, SavedArrangement } from '../../preload/contract';
import { ArrangementMemory, isUsual, USUAL_ARRANGEMENT } from '../domain/arrangement';
import { managerOf } from '../domain/masking';

export interface ArrangementBookDeps {
  readonly write: (arrangements: SavedArrangement[]) => void;
  /** Runs the task after a period without further calls. */
  readonly whenAtRest: (task: () => void) => void;
}

/** The limits that main accepts. */
const KEPT_LIMIT = 200;
const LONGEST_NAME = 500;

interface Entry {
  readonly identity: IdentityKey;
  readonly name: string;
  readonly memory: ArrangementMemory;
}

export class ArrangementBook {
  /** The arrangement changed last is at the end. */
  readonly #entries = new Map<string, Entry>();
  #saved: readonly SavedArrangement[] = [];
  #known: ReadonlySet<IdentityKey> = new Set();

  constructor(private readonly deps: ArrangementBookDeps) {}

  /** `saved`: what the last run saved. */
  of(identity: IdentityKey, name: string, saved: readonly SavedArrangement[]): ArrangementMemory {
    this.#saved = saved;
    const key = keyOf({ identity, name });
    const known = this.#entries.get(key);
    if (known) return known.memory;
    const { sortBy, isDescending, groupBy } =
      saved.find((each) => each.identity === identity && each.name === name) ?? USUAL_ARRANGEMENT;
    const memory = new ArrangementMemory({ sortBy, isDescending, groupBy }, () => this.#changed(key));
    this.#entries.set(key, { identity, name, memory });
    return memory;
  }

  forget(identity: IdentityKey): void {
    for (const [key, entry] of this.#entries) if (entry.identity === identity) this.#entries.delete(key);
  }

  /** Drops the arrangements of all identities that are not listed. */
  keepOnly(identities: readonly IdentityKey[]): void {
    this.#known = new Set(identities);
    for (const { identity } of this.#entries.values()) if (!this.#known.has(managerOf(identity))) this.forget(identity);
  }

  #changed(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (managerOf(entry.identity) === entry.identity) this.deps.whenAtRest(() => this.#write());
  }

  #write(): void {
    const ofOthers = this.#saved.filter((saved) => !this.#entries.has(keyOf(saved)));
    const ofThisRun = [...this.#entries.values()]
      .filter(({ identity, name }) => managerOf(identity) === identity && name.length <= LONGEST_NAME)
      .map(({ identity, name, memory }) => ({ identity, name, ...memory.get() }))
      .filter((arrangement) => !isUsual(arrangement));
    const ofKnown = [...ofOthers, ...ofThisRun].filter(({ identity }) => this.#known.has(identity));
    this.deps.write(ofKnown.slice(-KEPT_LIMIT));
  }
}

function keyOf({ identity, name }: Pick<SavedArrangement, 'identity' | 'name'>): string {
  return JSON.stringify([identity, name]);
}
