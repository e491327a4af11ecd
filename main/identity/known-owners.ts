/** Owners that the user looked up or pinned, stored per identity through a port. */
import type { IdentityKey, Owner, OwnerId } from '../../preload/contract';
import type { OwnerRecord } from '../services/album-service';
import type { ListsByIdentity } from '../storage/lists-by-identity';

export interface SavedOwner {
  readonly id: OwnerId;
  readonly name: string;
  readonly isPinned: boolean;
}

export type OwnersStore = ListsByIdentity<SavedOwner>;

/** Number of recent owners that are stored, in addition to the pinned owners. */
const RECENT_KEPT = 12;

export class KnownOwners {
  constructor(
    private readonly store: OwnersStore,
    private readonly identity: IdentityKey,
  ) {}

  /** Lists pinned owners first, then those that the service names, then the latest looked up. */
  mergeOwners(named: readonly OwnerRecord[]): Owner[] {
    const kept = this.store.read(this.identity);
    const isNamed = (id: OwnerId): boolean => named.some((owner) => owner.id === id);
    const all = [
      ...named.map((owner) => ({
        ...owner,
        isPinned: kept.some(({ id, isPinned }) => id === owner.id && isPinned),
        isLookedUp: false,
      })),
      ...kept.filter(({ id }) => !isNamed(id)).map((owner) => ({ ...owner, isSelf: false, isLookedUp: true })),
    ];
    return [...all.filter(({ isPinned }) => isPinned), ...all.filter(({ isPinned }) => !isPinned)];
  }

  lookedUp({ id, name }: OwnerRecord): void {
    const kept = this.store.read(this.identity);
    const isPinned = kept.some((owner) => owner.id === id && owner.isPinned);
    this.write([{ id, name, isPinned }, ...kept.filter((owner) => owner.id !== id)]);
  }

  pin(id: OwnerId, name: string, isPinned: boolean): void {
    const kept = this.store.read(this.identity);
    const isKept = kept.some((owner) => owner.id === id);
    this.write(
      isKept
        ? kept.map((owner) => (owner.id === id ? { ...owner, isPinned } : owner))
        : [{ id, name, isPinned }, ...kept],
    );
  }

  forget(id: OwnerId): void {
    this.write(this.store.read(this.identity).filter((owner) => owner.id !== id));
  }

  private write(owners: readonly SavedOwner[]): void {
    const recent = owners.filter(({ isPinned }) => !isPinned).slice(0, RECENT_KEPT);
    this.store.write(
      this.identity,
      owners.filter((owner) => owner.isPinned || recent.includes(owner)),
    );
  }
}
