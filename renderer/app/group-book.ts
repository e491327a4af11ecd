/** Remembers each account's group screen, and saves what it shows for the next start. */
import type { IdentityKey, SavedGroupScreen } from '../../preload/contract';
import { GroupMemory, USUAL_GROUP_CHOICE } from '../features/group/group-memory';
import { managerOf } from '../domain/masking';

export interface GroupBookDeps {
  readonly write: (groups: SavedGroupScreen[]) => void;
  /** Runs the task after a period without further calls. */
  readonly whenAtRest: (task: () => void) => void;
}

/** The limit that main accepts. */
const KEPT_LIMIT = 8;

export class GroupBook {
  readonly #memories = new Map<IdentityKey, GroupMemory>();
  #saved: readonly SavedGroupScreen[] = [];

  constructor(private readonly deps: GroupBookDeps) {}

  /** `saved`: what the last run saved. */
  of(identity: IdentityKey, saved: readonly SavedGroupScreen[]): GroupMemory {
    this.#saved = saved;
    const known = this.#memories.get(identity);
    if (known) return known;
    const { view, membersBy, overviewBy, isDescending, onlyUnsafe, onlyEmpty, starredFirst, hiddenColumns } =
      saved.find((group) => group.identity === identity) ?? USUAL_GROUP_CHOICE;
    const choice = { view, membersBy, overviewBy, isDescending, onlyUnsafe, onlyEmpty, starredFirst, hiddenColumns };
    const memory = new GroupMemory(choice, () => this.deps.whenAtRest(() => this.#write(identity)));
    this.#memories.set(identity, memory);
    return memory;
  }

  /** Forgets an account, or everything that may name a member who was forgotten. */
  forget(identity: IdentityKey): void {
    this.#memories.get(managerOf(identity))?.forgetMembers();
    this.#memories.delete(identity);
  }

  /** Drops all accounts that are not listed. */
  keepOnly(identities: readonly IdentityKey[]): void {
    for (const identity of [...this.#memories.keys()]) {
      if (!identities.includes(identity)) this.#memories.delete(identity);
    }
  }

  /** The screen that changed last is at the end. */
  #write(changed: IdentityKey): void {
    const ofOthers = this.#saved.filter(({ identity }) => !this.#memories.has(identity));
    const all = [...ofOthers, ...[...this.#memories].map(([identity, { choice }]) => ({ identity, ...choice }))];
    const last = all.filter(({ identity }) => identity === changed);
    this.deps.write([...all.filter(({ identity }) => identity !== changed), ...last].slice(-KEPT_LIMIT));
  }
}
