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
  /** Absent from members that an earlier version stored. */
  readonly isStarred?: boolean | undefined;
}

export type MembersStore = ListsByIdentity<SavedMember>;

/** Limit for members that were used; added and starred members do not count. */
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
    this.put({ ...this.knownOr(id), name, lastUsedAt });
  }

  added(id: MemberId, name: string): void {
    this.put({ ...this.knownOr(id), name, isAdded: true });
  }

  /** Stores or removes the star. A member without any other reason to be known is forgotten with it. */
  starred(id: MemberId, name: string, isStarred: boolean): void {
    const member = { ...this.knownOr(id), name, isStarred };
    if (isStarred || member.isAdded || member.lastUsedAt !== null) this.put(member);
    else this.forget(id);
  }

  forget(id: MemberId): void {
    this.store.write(
      this.identity,
      this.all().filter((member) => member.id !== id),
    );
  }

  private knownOr(id: MemberId): SavedMember {
    return this.find(id) ?? { id, name: '', lastUsedAt: null, isAdded: false };
  }

  private put(member: SavedMember): void {
    const all = [member, ...this.all().filter(({ id }) => id !== member.id)].sort(byLastUse);
    const used = new Set(all.filter((each) => !isKept(each)).slice(0, USED_KEPT));
    this.store.write(
      this.identity,
      all.filter((each) => isKept(each) || used.has(each)),
    );
  }
}

function isKept({ isAdded, isStarred }: SavedMember): boolean {
  return isAdded || isStarred === true;
}

export function presentKept({ id, name, lastUsedAt, isAdded, isStarred = false }: SavedMember): Member {
  return { id, name, ...appearanceOf(id, name), portrait: null, lastUsedAt, isAdded, isStarred };
}

/** Sorts by last use, latest first and never used last. ISO 8601 in UTC sorts as text. */
export function byLastUse(one: Pick<SavedMember, 'lastUsedAt'>, other: Pick<SavedMember, 'lastUsedAt'>): number {
  return (other.lastUsedAt ?? '').localeCompare(one.lastUsedAt ?? '');
}
