/** Members whom a manager acted as or added, by the manager's identity; kept between two starts through a port. */
import type { IdentityKey, Member, MemberId } from '../../../preload/contract';
import { looksOf } from './member-appearance';

export interface KeptMember {
  readonly id: MemberId;
  readonly name: string;
  /** In UTC (ISO 8601); null: never. */
  readonly lastUsedAt: string | null;
  readonly isAdded: boolean;
}

export interface MembersStore {
  readMembers(identity: IdentityKey): readonly KeptMember[];
  writeMembers(identity: IdentityKey, members: readonly KeptMember[]): void;
  forgetMembers(identity: IdentityKey): void;
  identitiesWithMembers(): readonly IdentityKey[];
}

/** The latest used; those who were added stay besides. */
const USED_KEPT = 100;

export class KnownMembers {
  constructor(
    private readonly store: MembersStore,
    private readonly identity: IdentityKey,
  ) {}

  /** Those used last first. */
  all(): readonly KeptMember[] {
    return [...this.store.readMembers(this.identity)].sort(byLastUse);
  }

  find(id: MemberId): KeptMember | undefined {
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
    this.store.writeMembers(
      this.identity,
      this.all().filter((member) => member.id !== id),
    );
  }

  private put(member: KeptMember): void {
    const all = [member, ...this.all().filter(({ id }) => id !== member.id)].sort(byLastUse);
    const used = new Set(all.filter(({ isAdded }) => !isAdded).slice(0, USED_KEPT));
    this.store.writeMembers(
      this.identity,
      all.filter((each) => each.isAdded || used.has(each)),
    );
  }
}

export function presentKept({ id, name, lastUsedAt, isAdded }: KeptMember): Member {
  return { id, name, ...looksOf(id, name), portrait: null, lastUsedAt, isAdded };
}

/** Latest first, those never used last. ISO 8601 in UTC sorts as text. */
export function byLastUse(one: Pick<KeptMember, 'lastUsedAt'>, other: Pick<KeptMember, 'lastUsedAt'>): number {
  return (other.lastUsedAt ?? '').localeCompare(one.lastUsedAt ?? '');
}
