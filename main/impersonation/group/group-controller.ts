/** The members of one manager's group: the list, the recently used members, and the portraits. */
import type { IdentityEntry } from '../../library/identity-registry';
import type {
  AppError,
  Comparison,
  GroupAccess,
  DeletedData,
  IdentityKey,
  Member,
  MemberId,
} from '../../../preload/contract';
import type { AlbumLibrary } from '../../library/album-library';
import { createSingleFlight } from '../../core/async';
import { AppFailure } from '../../core/errors';
import type { UnsafeRegistry } from '../../masking/unsafe-registry';
import type { GroupService, MemberRecord, PictureSource, ServiceRequest } from '../../services/album-service';
import type { ReportIncident } from '../../core/incidents';
import { readComparison } from './comparison';
import type { GroupOverview } from './group-overview';
import { byLastUse, type SavedMember, type KnownMembers, presentKept } from './known-members';
import { appearanceOf } from './member-appearance';

export interface GroupControllerDeps {
  readonly identity: IdentityKey;
  /** Returns a new service after the account signed in again, so call it each time. */
  readonly service: () => GroupService;
  /** The manager's own library. */
  readonly library: AlbumLibrary;
  readonly known: KnownMembers;
  /** Returns whether requests ask the service for masked forms of pictures. */
  readonly asksForMaskedForms: () => boolean;
  readonly unsafe: UnsafeRegistry;
  readonly overview: GroupOverview;
  readonly reportIncident: ReportIncident;
  /** Called when the known members, or the members used last, have changed. */
  readonly onChanged: (identity: IdentityKey) => void;
}

export interface MemberToActAs {
  readonly member: Member;
  readonly groupName: string | null;
}

type Variant = 'masked' | 'plain';

export class GroupController {
  private readonly work = createSingleFlight();
  private listed: readonly MemberRecord[] = [];
  private hasLeft = false;
  /** The service's latest answer, or null if it is unknown or may be out of date. */
  private latestAccess: GroupAccess | null = null;
  private latestUnread: AppError | null = null;
  private readonly portraits = new Map<Variant, ReadonlyMap<MemberId, PictureSource | null>>();

  constructor(private readonly deps: GroupControllerDeps) {}

  get identity(): IdentityKey {
    return this.deps.identity;
  }

  get overview(): GroupOverview {
    return this.deps.overview;
  }

  get service(): GroupService {
    return this.deps.service();
  }

  /** Whether the account is known to act as members: the service says so, or it did so before. */
  get isKnownManager(): boolean {
    if (this.latestAccess) return this.latestAccess.whyNot === null;
    return this.deps.known.all().some(({ lastUsedAt }) => lastUsedAt !== null);
  }

  async access(signal: AbortSignal): Promise<GroupAccess> {
    const access = await this.share('access', signal, (request) => this.service.readAccess(request));
    this.latestAccess = access;
    return access;
  }

  /** Discards the known access after a refusal, so that the service is asked again before the next start of acting. */
  invalidateAccess(): void {
    this.latestAccess = null;
  }

  /** Returns the members; if the service does not list any, those who were added or used. */
  async members(signal: AbortSignal): Promise<Member[]> {
    const { whyNotListed } = await this.allowedAccess(signal);
    if (whyNotListed !== null) return this.mergeMembers();
    const variant = this.variant();
    const { records, unread } = await this.share(`members ${variant}`, signal, async (request) => {
      let why: AppError | null = null;
      const listed = await this.service.listMembers(request, (error) => {
        why = error;
      });
      return { records: listed, unread: why as AppError | null };
    });
    if (this.hasLeft) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-account' } });
    this.listed = records;
    this.latestUnread = unread;
    for (const { portrait } of records) if (portrait) this.deps.unsafe.markSource(portrait);
    this.portraits.set(variant, new Map(records.map(({ id, portrait }) => [id, portrait])));
    this.deps.onChanged(this.identity);
    return this.mergeMembers();
  }

  /** The reason why the service's latest list is incomplete, or null if it is complete. Sends no request. */
  get unread(): AppError | null {
    return this.latestUnread;
  }

  /** Returns the recently used members first, then the other listed members. Sends no request. */
  recent(): Member[] {
    return this.mergeMembers().sort(byLastUse);
  }

  async add(text: string, signal: AbortSignal): Promise<Member> {
    const { id, name } = await this.share(`find ${text}`, signal, (request) => this.service.findMember(text, request));
    if (this.hasLeft) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-account' } });
    this.deps.known.added(id, name);
    this.deps.onChanged(this.identity);
    return this.find(id);
  }

  /** The service's name for the group, or null if it is unknown. */
  get groupName(): string | null {
    return this.latestAccess?.groupName ?? null;
  }

  /** Throws `not-found` for a member that was never listed, added or used. */
  nameOf(id: MemberId): string {
    return this.find(id).name;
  }

  compare(member: MemberId, signal: AbortSignal): Promise<Comparison> {
    const { library, overview, reportIncident } = this.deps;
    return readComparison({ library, service: this.service, overview, reportIncident }, member, signal);
  }

  /** Rejects with `forbidden` if the account may not act as members, and with `not-found` for an unknown member. */
  async prepare(id: MemberId, signal: AbortSignal): Promise<MemberToActAs> {
    // After a restart no list is read yet; without it, every member who was never acted as would seem to have left.
    if (this.listed.length === 0 && !this.isKnown(id)) await this.members(signal);
    const member = this.find(id);
    const { groupName } = await this.allowedAccess(signal);
    return { member, groupName };
  }

  /** Drops everything about the group when its account is removed; work in progress stores nothing afterwards. */
  leave(): void {
    this.hasLeft = true;
    this.overview.close();
    this.overview.forgetAll();
    this.listed = [];
    this.latestUnread = null;
    this.portraits.clear();
  }

  used({ id, name }: Pick<Member, 'id' | 'name'>, atMs: number): void {
    if (this.hasLeft) return;
    this.deps.known.used(id, name, atMs);
    this.deps.onChanged(this.identity);
  }

  star(id: MemberId, isStarred: boolean): Member {
    const member = this.find(id);
    this.deps.known.starred(id, member.name, isStarred);
    this.deps.onChanged(this.identity);
    return { ...member, isStarred };
  }

  forget(id: MemberId): readonly DeletedData[] {
    const kept = this.deps.known.find(id);
    this.deps.known.forget(id);
    this.overview.forget(id);
    for (const [variant, portraits] of this.portraits) {
      this.portraits.set(variant, new Map([...portraits].filter(([member]) => member !== id)));
    }
    this.deps.onChanged(this.identity);
    return kept ? [{ what: whatIsKept(kept), count: null }] : [];
  }

  /** Returns a member's portrait or null; it always comes from a list read under the current mask. */
  async portrait(id: MemberId, signal: AbortSignal): Promise<PictureSource | null> {
    const variant = this.variant();
    if (!this.portraits.get(variant)?.has(id)) await this.members(signal);
    const portrait = this.portraits.get(variant)?.get(id) ?? null;
    return portrait && this.deps.unsafe.source(portrait);
  }

  /** Asks the service only if the access is unknown; rejects with `forbidden` if acting is not allowed. */
  private async allowedAccess(signal: AbortSignal): Promise<GroupAccess> {
    const access = this.latestAccess ?? (await this.access(signal));
    if (access.whyNot) throw new AppFailure({ kind: 'forbidden', detail: access.whyNot.obstacle });
    return access;
  }

  private isKnown(id: MemberId): boolean {
    return this.listed.some((record) => record.id === id) || this.deps.known.find(id) !== undefined;
  }

  private find(id: MemberId): Member {
    const listed = this.listed.find((record) => record.id === id);
    const kept = this.deps.known.find(id);
    const found = listed ? present(listed, kept) : kept && presentKept(kept);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-member' } });
    return found;
  }

  /** Returns the members in the service's order, followed by known members that the service does not list. */
  private mergeMembers(): Member[] {
    const kept = new Map(this.deps.known.all().map((member) => [member.id, member]));
    const listed = this.listed.map((record) => present(record, kept.get(record.id)));
    const names = new Set(this.listed.map(({ id }) => id));
    return [...listed, ...[...kept.values()].filter(({ id }) => !names.has(id)).map(presentKept)];
  }

  private variant(): Variant {
    return this.deps.asksForMaskedForms() ? 'masked' : 'plain';
  }

  private share<Value>(
    name: string,
    signal: AbortSignal,
    ask: (request: ServiceRequest) => Promise<Value>,
  ): Promise<Value> {
    const asksForMaskedForms = this.variant() === 'masked';
    return this.work.run(name, signal, (shared) =>
      ask({ asksForMaskedForms, signal: shared, onThrottled: this.deps.library.onThrottled }),
    );
  }
}

function whatIsKept({ isAdded, lastUsedAt }: SavedMember): DeletedData['what'] {
  if (isAdded) return 'added-by-id';
  return lastUsedAt === null ? 'star' : 'last-acted-as';
}

function present({ id, name, portrait }: MemberRecord, kept: SavedMember | undefined): Member {
  return {
    id,
    name,
    ...appearanceOf(id, name),
    portrait: portrait?.safety ?? null,
    lastUsedAt: kept?.lastUsedAt ?? null,
    isAdded: kept?.isAdded ?? false,
    isStarred: kept?.isStarred ?? false,
  };
}

/** Throws `bad-request` if the service has no groups, or if the identity already acts as a member. */
export function groupOf({ group }: IdentityEntry): GroupController {
  if (!(group instanceof GroupController))
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-without-groups' } });
  return group;
}
