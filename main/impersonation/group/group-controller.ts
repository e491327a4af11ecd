/** The members of one manager's group: who there is, who was acted as last, and their portraits. */
import type { AppError, Comparison, GroupAccess, IdentityKey, Member, MemberId } from '../../../preload/contract';
import type { AlbumLibrary } from '../../library/album-library';
import { createSharedWork } from '../../core/async';
import { AppFailure } from '../../core/errors';
import type { SaidUnsafe } from '../../masking/unsafe-registry';
import type { PictureSource, ServiceRequest } from '../../services/album-service';
import type { GroupService, MemberRecord } from '../../services/group-service';
import type { ReportIncident } from '../../core/incidents';
import { readComparison } from './comparison';
import type { GroupOverview } from './group-overview';
import { byLastUse, type KeptMember, type KnownMembers, presentKept } from './known-members';
import { looksOf } from './member-appearance';

export interface GroupDeskParts {
  readonly identity: IdentityKey;
  /** Another one once the account was signed in anew. */
  readonly service: () => GroupService;
  /** The manager's own. */
  readonly library: AlbumLibrary;
  readonly known: KnownMembers;
  /** The service is asked for its masked forms. */
  readonly isMasked: () => boolean;
  readonly said: SaidUnsafe;
  readonly overview: GroupOverview;
  readonly reportIncident: ReportIncident;
  /** Who is known, or was used last. */
  readonly onChanged: (identity: IdentityKey) => void;
}

export interface MemberToActAs {
  readonly member: Member;
  readonly groupName: string | null;
}

type Variant = 'masked' | 'plain';

export class GroupDesk {
  private readonly work = createSharedWork();
  private listed: readonly MemberRecord[] = [];
  private hasLeft = false;
  /** As the service said last; null: it is not known, or no longer certain. */
  private latestAccess: GroupAccess | null = null;
  private latestUnread: AppError | null = null;
  private readonly portraits = new Map<Variant, ReadonlyMap<MemberId, PictureSource | null>>();

  constructor(private readonly parts: GroupDeskParts) {}

  get identity(): IdentityKey {
    return this.parts.identity;
  }

  get overview(): GroupOverview {
    return this.parts.overview;
  }

  get service(): GroupService {
    return this.parts.service();
  }

  async access(signal: AbortSignal): Promise<GroupAccess> {
    const access = await this.share('access', signal, (request) => this.service.readAccess(request));
    this.latestAccess = access;
    return access;
  }

  /** Something was refused: the service is asked before anybody is acted as again. */
  doubt(): void {
    this.latestAccess = null;
  }

  /** Where the service lists nobody, those who were added or used. */
  async members(signal: AbortSignal): Promise<Member[]> {
    const { whyNotListed } = await this.allowedAccess(signal);
    if (whyNotListed !== null) return this.together();
    const variant = this.variant();
    const { records, unread } = await this.share(`members ${variant}`, signal, async (request) => {
      let why: AppError | null = null;
      const listed = await this.service.listMembers(request, (error) => {
        why = error;
      });
      return { records: listed, unread: why as AppError | null };
    });
    this.listed = records;
    this.latestUnread = unread;
    for (const { portrait } of records) if (portrait) this.parts.said.hearSource(portrait);
    this.portraits.set(variant, new Map(records.map(({ id, portrait }) => [id, portrait])));
    this.parts.onChanged(this.identity);
    return this.together();
  }

  /** Why some members are missing in the service's latest list; null: all were read. Asks nobody. */
  get unread(): AppError | null {
    return this.latestUnread;
  }

  /** Those used last first, then the others as far as they were listed; asks nobody. */
  recent(): Member[] {
    return this.together().sort(byLastUse);
  }

  async add(text: string, signal: AbortSignal): Promise<Member> {
    const { id, name } = await this.share(`find ${text}`, signal, (request) => this.service.findMember(text, request));
    if (this.hasLeft) throw new AppFailure({ kind: 'not-found', detail: 'There is no such account.' });
    this.parts.known.added(id, name);
    this.parts.onChanged(this.identity);
    return this.find(id);
  }

  /** As the service calls it, as far as it is known. */
  get groupName(): string | null {
    return this.latestAccess?.groupName ?? null;
  }

  /** Rejects with `not-found` for whomever nobody named. */
  nameOf(id: MemberId): string {
    return this.find(id).name;
  }

  compare(member: MemberId, signal: AbortSignal): Promise<Comparison> {
    const { library, overview, reportIncident } = this.parts;
    return readComparison({ library, service: this.service, overview, reportIncident }, member, signal);
  }

  /** Rejects with `forbidden` for somebody who may not act as anybody, `not-found` for a member whom nobody named. */
  async prepare(id: MemberId, signal: AbortSignal): Promise<MemberToActAs> {
    const member = this.find(id);
    const { groupName } = await this.allowedAccess(signal);
    return { member, groupName };
  }

  /** With the account: nothing is kept of it any more, whatever is under way. */
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
    this.parts.known.used(id, name, atMs);
    this.parts.onChanged(this.identity);
  }

  forget(id: MemberId): readonly string[] {
    const kept = this.parts.known.find(id);
    this.parts.known.forget(id);
    this.overview.forget(id);
    for (const [variant, portraits] of this.portraits) {
      this.portraits.set(variant, new Map([...portraits].filter(([member]) => member !== id)));
    }
    this.parts.onChanged(this.identity);
    return kept ? [kept.isAdded ? 'that they were added by ID' : 'when you acted as them last'] : [];
  }

  /** Null: there is none. What is shown is always what a list of the present mask named. */
  async portrait(id: MemberId, signal: AbortSignal): Promise<PictureSource | null> {
    const variant = this.variant();
    if (!this.portraits.get(variant)?.has(id)) await this.members(signal);
    const portrait = this.portraits.get(variant)?.get(id) ?? null;
    return portrait && this.parts.said.source(portrait);
  }

  /** Asks the service only where it is not known. */
  private async allowedAccess(signal: AbortSignal): Promise<GroupAccess> {
    const access = this.latestAccess ?? (await this.access(signal));
    if (access.whyNot) throw new AppFailure({ kind: 'forbidden', detail: access.whyNot.explanation });
    return access;
  }

  private find(id: MemberId): Member {
    const listed = this.listed.find((record) => record.id === id);
    const kept = this.parts.known.find(id);
    const found = listed ? present(listed, kept) : kept && presentKept(kept);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: 'Nobody of this group is known by this ID.' });
    return found;
  }

  /** As the service lists them, then those whom it does not name. */
  private together(): Member[] {
    const kept = new Map(this.parts.known.all().map((member) => [member.id, member]));
    const listed = this.listed.map((record) => present(record, kept.get(record.id)));
    const names = new Set(this.listed.map(({ id }) => id));
    return [...listed, ...[...kept.values()].filter(({ id }) => !names.has(id)).map(presentKept)];
  }

  private variant(): Variant {
    return this.parts.isMasked() ? 'masked' : 'plain';
  }

  private share<Value>(
    name: string,
    signal: AbortSignal,
    ask: (request: ServiceRequest) => Promise<Value>,
  ): Promise<Value> {
    const isMasked = this.variant() === 'masked';
    return this.work.run(name, signal, (shared) =>
      ask({ isMasked, signal: shared, onHeld: this.parts.library.onHeld }),
    );
  }
}

function present({ id, name, portrait }: MemberRecord, kept: KeptMember | undefined): Member {
  return {
    id,
    name,
    ...looksOf(id, name),
    portrait: portrait?.safety ?? null,
    lastUsedAt: kept?.lastUsedAt ?? null,
    isAdded: kept?.isAdded ?? false,
  };
}
