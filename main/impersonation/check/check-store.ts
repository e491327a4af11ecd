/**
 * Stores checks, sealed like secrets: one entry per manager, and one per member for the pictures seen. Without a
 * keychain they are in memory only. An entry that cannot be opened stays on the disk, and later ones get other names.
 */
import { randomBytes } from 'node:crypto';
import type { DeletedData, IdentityKey, MemberId } from '../../../preload/contract';
import { IdentityKey as IdentityKeySchema } from '../../../preload/contract/identity';
import { createQueue } from '../../core/async';
import type { Forgettables } from '../../core/forgettables';
import { isActingKey, managerKeyOf, memberIdOf } from '../../identity/identity-key';
import { unlessHeld, type Vault } from '../../storage/vault/vault';
import { asAfterRestart, NO_CHECKS, StoredChecks, StoredSeen, withoutMember } from './check-record';
import { SeenPictures } from './seen-pictures';

/** Pictures remembered for all members of a manager; above it, those of the members checked longest ago are deleted. */
const PICTURES_OF_MANAGER = 200_000;
const ENTRY = /^checks\/(.+)\/(?:state-(\d+)|seen-[0-9a-f]+)$/;

/** The pictures that a manager has seen of one member. */
export interface MemberSeen {
  /** In earlier finished checks. */
  readonly before: SeenPictures;
  readonly inCheck: SeenPictures;
}

export interface ManagerChecks {
  stored: StoredChecks;
  /** An earlier entry cannot be opened. */
  readonly hasUnreadable: boolean;
  /** True once the account was forgotten; nothing is saved any more. */
  readonly isForgotten: boolean;
}

interface Manager extends ManagerChecks {
  isForgotten: boolean;
  readonly stateName: string;
  readonly seen: Map<MemberId, Promise<MemberSeen>>;
}

export interface CheckStoreDeps {
  readonly vault: Vault;
  readonly forgettables: Pick<Forgettables, 'register'>;
  /** Called when a manager or a member was forgotten. */
  readonly onForgotten: (manager: IdentityKey, member: MemberId | null) => void;
}

export class CheckStore {
  private readonly managers = new Map<IdentityKey, Promise<Manager>>();
  /** Those of `managers` that are loaded. */
  private readonly loaded = new Map<IdentityKey, Manager>();
  private readonly inTurn = createQueue();
  private hasFailed = false;

  private constructor(
    private readonly deps: CheckStoreDeps,
    /** The names of all entries. */
    private readonly names: Set<string>,
  ) {
    deps.forgettables.register({
      forget: ({ identity }) => (isActingKey(identity) ? this.forgetMember(identity) : this.forgetManager(identity)),
      storedIdentities: () => [...new Set([...this.names].flatMap((name) => managerIn(name) ?? []))],
    });
  }

  /** Never rejects: what cannot be read is reported by each manager's checks. */
  static async open(deps: CheckStoreDeps): Promise<CheckStore> {
    const names = await deps.vault.names().catch(() => []);
    return new CheckStore(deps, new Set(names));
  }

  /** Whether checks survive the end of the program: there is a keychain, and it sealed the latest change. */
  get isKept(): boolean {
    return this.deps.vault.place.state === 'sealed' && !this.hasFailed;
  }

  of(manager: IdentityKey): Promise<ManagerChecks> {
    const known = this.managers.get(manager);
    if (known) return known;
    const loading = this.load(manager).then((loaded) => {
      if (this.managers.get(manager) === loading) this.loaded.set(manager, loaded);
      return loaded;
    });
    this.managers.set(manager, loading);
    return loading;
  }

  /** Returns the checks if they are loaded; an unfinished check is paused until then. */
  ifLoaded(manager: IdentityKey): ManagerChecks | null {
    return this.loaded.get(manager) ?? null;
  }

  /** Resolves once the checks would survive a crash, or are held in memory because the disk failed. */
  async save(manager: IdentityKey): Promise<void> {
    const of = this.loaded.get(manager);
    if (!of) return;
    await this.inTurn(async () => {
      if (!of.isForgotten) await this.write(of.stateName, JSON.stringify(of.stored));
    });
  }

  async seen(manager: IdentityKey, member: MemberId): Promise<MemberSeen> {
    const of = await this.managerOf(manager);
    const known = of.seen.get(member);
    if (known) return known;
    const loading = this.readSeen(of, member);
    of.seen.set(member, loading);
    return loading;
  }

  /** Saves the pictures seen of one member in the unfinished check. */
  async saveSeen(manager: IdentityKey, member: MemberId): Promise<void> {
    const of = await this.managerOf(manager);
    const { before, inCheck } = await this.seen(manager, member);
    await this.inTurn(async () => {
      const check = of.stored.unfinished;
      // A member who was forgotten meanwhile is in no check.
      if (of.isForgotten || !check?.members.some((each) => each.member.id === member)) return;
      const kept: StoredSeen = {
        before: before.encode(),
        inCheck: inCheck.encode(),
        check: check.id,
        isIncomplete: before.isIncomplete || inCheck.isIncomplete,
      };
      const entry =
        of.stored.seen.find((each) => each.member === member)?.entry ??
        `checks/${manager}/seen-${randomBytes(12).toString('hex')}`;
      await this.write(entry, JSON.stringify(kept));
      await this.keepSeen(of, { member, entry, pictureCount: before.size + inCheck.size });
    });
  }

  /** The pictures of the unfinished check, which has just finished, count as seen before. */
  finished(manager: IdentityKey): void {
    this.loaded.get(manager)?.seen.clear();
  }

  private async managerOf(manager: IdentityKey): Promise<Manager> {
    await this.of(manager);
    const of = this.loaded.get(manager);
    return of ?? { ...emptyManager(manager, 0), isForgotten: true };
  }

  private async load(manager: IdentityKey): Promise<Manager> {
    const numbers = [...this.names].flatMap((name) => (managerIn(name) === manager ? (numberIn(name) ?? []) : []));
    const latest = Math.max(0, ...numbers);
    const empty = emptyManager(manager, latest);
    if (numbers.length === 0) return empty;
    const reading = await this.deps.vault.read(empty.stateName);
    const stored = reading.state === 'found' ? parse(StoredChecks, reading.secret) : null;
    if (stored) return { ...empty, stored: asAfterRestart(stored), hasUnreadable: numbers.length > 1 };
    // Written under the next name, so that the unreadable entry stays.
    return { ...emptyManager(manager, latest + 1), hasUnreadable: true };
  }

  private async readSeen(of: Manager, member: MemberId): Promise<MemberSeen> {
    const entry = of.stored.seen.find((each) => each.member === member)?.entry;
    if (entry === undefined) return { before: new SeenPictures(), inCheck: new SeenPictures() };
    const reading = await this.deps.vault.read(entry);
    const kept = reading.state === 'found' ? parse(StoredSeen, reading.secret) : null;
    const before = SeenPictures.decode(kept?.before ?? '');
    const inCheck = SeenPictures.decode(kept?.inCheck ?? '');
    // Pictures that cannot be read count as new.
    if (!kept || kept.isIncomplete) before.markIncomplete();
    if (kept?.check === of.stored.unfinished?.id) return { before, inCheck };
    before.addAll(inCheck);
    return { before, inCheck: new SeenPictures() };
  }

  private async keepSeen(of: Manager, used: StoredChecks['seen'][number]): Promise<void> {
    const isNew = !of.stored.seen.some(({ entry }) => entry === used.entry);
    const all = [used, ...of.stored.seen.filter(({ member }) => member !== used.member)];
    let left = PICTURES_OF_MANAGER;
    const kept = all.filter(({ pictureCount }) => (left -= pictureCount) >= 0);
    of.stored = { ...of.stored, seen: kept };
    // Otherwise the next start would not find the entry.
    if (isNew) await this.write(of.stateName, JSON.stringify(of.stored));
    for (const { entry, member } of all.filter((each) => !kept.includes(each))) {
      of.seen.delete(member);
      await this.remove(entry);
    }
  }

  private forgetManager(manager: IdentityKey): DeletedData | null {
    const of = this.loaded.get(manager);
    if (of) of.isForgotten = true;
    this.managers.delete(manager);
    this.loaded.delete(manager);
    const entries = [...this.names].filter((name) => managerIn(name) === manager);
    for (const name of entries) this.removeInTurn(name);
    const count = of ? of.stored.finished.length + (of.stored.unfinished ? 1 : 0) : null;
    if (entries.length === 0 && (count ?? 0) === 0) return null;
    this.deps.onForgotten(manager, null);
    return { what: 'checks', count };
  }

  private forgetMember(identity: IdentityKey): DeletedData | null {
    const manager = managerKeyOf(identity);
    const member = memberIdOf(identity);
    const of = this.loaded.get(manager);
    if (member === null) return null;
    if (!of) {
      // The entry must be opened to find the member in it.
      if ([...this.names].some((name) => managerIn(name) === manager))
        void this.inTurn(async () => {
          await this.of(manager);
          this.forgetMember(identity);
        });
      return null;
    }
    const before = of.stored;
    const entries = before.seen.filter((each) => each.member === member);
    of.stored = withoutMember(before, member);
    of.seen.delete(member);
    for (const { entry } of entries) this.removeInTurn(entry);
    if (JSON.stringify(before) === JSON.stringify(of.stored)) return null;
    void this.save(manager);
    this.deps.onForgotten(manager, member);
    return { what: 'checks', count: null };
  }

  /** Resolves once everything so far was saved or deleted. */
  async settled(): Promise<void> {
    // Forgetting a member may first have to open an entry, and then saves it in another turn.
    for (let turn = 0; turn < 2; turn += 1) await this.inTurn(() => Promise.resolve());
  }

  private removeInTurn(name: string): void {
    // A call that is on its way must not load what is about to be deleted.
    this.names.delete(name);
    void this.inTurn(() => this.remove(name));
  }

  /** Never rejects: if the keychain fails, the change is in memory only. */
  private async write(name: string, text: string): Promise<void> {
    this.names.add(name);
    this.hasFailed = await unlessHeld(this.deps.vault.write(name, text)).then(
      () => false,
      () => true,
    );
  }

  /** Never rejects; an entry that could not be removed is found again at the next start. */
  private async remove(name: string): Promise<void> {
    this.names.delete(name);
    await unlessHeld(this.deps.vault.remove(name)).catch(() => undefined);
  }
}

function emptyManager(manager: IdentityKey, number: number): Manager {
  return {
    stored: NO_CHECKS,
    hasUnreadable: false,
    isForgotten: false,
    stateName: `checks/${manager}/state-${number}`,
    seen: new Map(),
  };
}

function managerIn(name: string): IdentityKey | null {
  return IdentityKeySchema.safeParse(ENTRY.exec(name)?.[1]).data ?? null;
}

function numberIn(name: string): number | null {
  const number = ENTRY.exec(name)?.[2];
  return number === undefined ? null : Number(number);
}

function parse<Value>(schema: { safeParse(value: unknown): { data?: Value | undefined } }, text: string): Value | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
