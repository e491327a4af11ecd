/** Remembers values of views, and saves those that changed for the next start, except those of acting-as identities. */
import type { IdentityKey } from '../../preload/contract';
import { LONGEST_VIEW_NAME } from '../../preload/contract/saved-view-limits';
import { KeptByIdentity, useKept } from '../domain/kept-by-identity';
import { managerOf } from '../domain/masking';

interface SavedView {
  readonly identity: IdentityKey;
  /** Absent if the identity has one such view. */
  readonly name?: string;
}

export interface SavedByIdentityDeps<Saved> {
  /** What is saved. */
  readonly saved: () => readonly Saved[];
  readonly write: (saved: Saved[]) => void;
  /** Runs the task after a period without further calls. */
  readonly whenAtRest: (task: () => void) => void;
}

export interface SavedByIdentityOptions<Value, Saved> {
  /** As many as main accepts. */
  readonly mostSaved: number;
  /** `saved`: undefined if nothing is. */
  readonly make: (saved: Saved | undefined, onChanged: () => void) => Value;
  /** Returns null if the value need not be saved. */
  readonly toSave: (value: Value, view: { readonly identity: IdentityKey; readonly name: string }) => Saved | null;
}

const MOST_KEPT = 500;

export class SavedByIdentity<Value, Saved extends SavedView> extends KeptByIdentity<Value> {
  readonly #deps: SavedByIdentityDeps<Saved>;
  readonly #options: SavedByIdentityOptions<Value, Saved>;
  #isKnown: (identity: IdentityKey) => boolean = () => false;

  constructor(deps: SavedByIdentityDeps<Saved>, options: SavedByIdentityOptions<Value, Saved>) {
    super(MOST_KEPT);
    this.#deps = deps;
    this.#options = options;
  }

  make(identity: IdentityKey, name: string): Value {
    const saved = this.#deps.saved().find((each) => each.identity === identity && nameOf(each) === name);
    const value = this.#options.make(saved, () => this.#changed(identity, name, value));
    return value;
  }

  /** To be called in events and effects only; screens call `useSaved`. */
  of(identity: IdentityKey, name: string): Value {
    const value = this.find(identity, name) ?? this.make(identity, name);
    this.keep(identity, name, value);
    return value;
  }

  override keepOnly(isKept: (identity: IdentityKey) => boolean): void {
    super.keepOnly(isKept);
    this.#isKnown = isKept;
  }

  #changed(identity: IdentityKey, name: string, value: Value): void {
    if (this.find(identity, name) !== value) return; // it was forgotten
    this.keep(identity, name, value);
    if (managerOf(identity) === identity) this.#deps.whenAtRest(() => this.#write());
  }

  #write(): void {
    const ofOthers = this.#deps.saved().filter((saved) => this.find(saved.identity, nameOf(saved)) === null);
    const ofThisRun = this.all()
      .filter(({ identity, name }) => managerOf(identity) === identity && name.length <= LONGEST_VIEW_NAME)
      .flatMap(({ value, ...view }) => this.#options.toSave(value, view) ?? []);
    const ofKnown = [...ofOthers, ...ofThisRun].filter(({ identity }) => this.#isKnown(identity));
    this.#deps.write(ofKnown.slice(-this.#options.mostSaved));
  }
}

export function useSaved<Value, Saved extends SavedView>(
  values: SavedByIdentity<Value, Saved>,
  identity: IdentityKey,
  name: string,
): Value {
  return useKept(values, identity, name, () => values.make(identity, name));
}

function nameOf({ name = '' }: SavedView): string {
  return name;
}
