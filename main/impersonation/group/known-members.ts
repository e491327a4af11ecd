/** Members whom a manager acted as or added, by the manager's identity; kept across restarts through a port. */
import type { IdentityKey, Member, MemberId } from '../../../preload/contract';
import type { ListsByIdentity } from '../../storage/lists-by-identity';
import { appearanceOf } from './member-appearance';

export interface SavedMember {
  readonly id: MemberId;
  readonly name: string;
  /** UTC in ISO 8601, or null if the manager never acted as the member. */
  readonly lastUsedAt: string | null;
  readonly isAdded: boolean;
}

export type MembersStore = ListsByIdentity<SavedMember>;

/** Limit for members that were used; added members do not count. */
const USED_KEPT = 100;

export class KnownMembers {
  constructor(
    private readonly store: MembersStore,
    private readonly identity: IdentityKey,
  ) {}

  /** Returns the members used last first. */
  all(): readonly SavedMember[] {
    return [...this.store.read(this.identity)].sort(byLastUse);
  }

  find(id: MemberId): SavedMember | undefined {
    return this.all().find((member) => member.id === id);
  }

  used(id: MemberId, name: string, atMs: number): void {
    const lastUsedAt = new Date(atMs).toISOString();
    this.put({ id, name, lastUsedAt, isAdded: this.find(id)?.isAdded ?? false });
  }

  added(id: MemberId, name: string): void {
    this.put({ id, name, lastUsedAt: this.find(id)?.lastUsedAt ?? null, isAdded: true });
  }

  forget(id: MemberId): void {
    this.store.write(
      this.identity,
      this.all().filter((member) => member.id !== id),
    );
  }

  private put(member: SavedMember): void {
    const all = [member, ...this.all().filter(({ id }) => id !== member.id)].sort(byLastUse);
    const used = new Set(all.filter(({ isAdded }) => !isAdded).slice(0, USED_KEPT));
    this.store.write(
      this.identity,
      all.filter((each) => each.isAdded || used.has(each)),
    );
  }
}

export function presentKept({ id, name, lastUsedAt, isAdded }: SavedMember): Member {
  return { id, name, ...appearanceOf(id, name), portrait: null, lastUsedAt, isAdded };
}

/** Sorts by last use, latest first and never used last. ISO 8601 in UTC sorts as text. */
export function byLastUse(one: Pick<SavedMember, 'lastUsedAt'>, other: Pick<SavedMember, 'lastUsedAt'>): number {
  return (other.lastUsedAt ?? '').localeCompare(one.lastUsedAt ?? '');
}
