/**
 * All members of one manager's group and their albums, read a few members at a time, visible members first. The next
 * member is chosen only when a slot becomes free, so that members scrolled out of view do not wait in a queue. Masked
 * and unmasked responses are stored separately; the rows do not depend on the mask.
 */
import type { AlbumId, AppError, MemberId, MemberOverview } from '../../../preload/contract';
import { createSingleFlight } from '../../core/async';
import type { UnsafeRegistry } from '../../masking/unsafe-registry';
import type { AlbumRecord, GroupService, PictureSource } from '../../services/album-service';
import { appErrorOf, type ReportIncident } from '../../core/incidents';
import { ChangedRows } from './changed-rows';
import { concernsAllAlbums, countAlbum, reasonOf } from './count-album';
import { MemberCovers } from './member-covers';
import type { ListedFacts } from './member-facts';
import { OverviewRow } from './overview-row';
import { readMember } from './read-member';
import { ReadingPause } from './reading-pause';

/** One of the four requests allowed to one origin (main/http) stays free for the person's own actions. */
const MEMBERS_AT_ONCE = 3;
const PRIORITY = -1;

export interface GroupOverviewDeps {
  /** Returns a new service after the account signed in again, so call it each time. */
  readonly service: () => GroupService;
  /** Returns whether requests ask the service for masked forms of pictures. */
  readonly asksForMaskedForms: () => boolean;
  readonly unsafe: UnsafeRegistry;
  /** Receives only rows that changed, and only while the overview is open. */
  readonly onAdvanced: (rows: MemberOverview[]) => void;
  readonly reportIncident: ReportIncident;
  readonly nowMs?: () => number;
}

export class GroupOverview {
  private readonly rows = new Map<MemberId, OverviewRow>();
  private readonly covers: MemberCovers;
  private wasMasked = true;
  private readonly listings = createSingleFlight();
  private readonly changes: ChangedRows;
  private readonly nowMs: () => number;
  private readonly pause: ReadingPause;
  private isOpen = false;
  private members: readonly MemberId[] = [];
  private visible: readonly MemberId[] = [];

  constructor(private readonly deps: GroupOverviewDeps) {
    this.covers = new MemberCovers(deps.unsafe);
    this.changes = new ChangedRows(deps.onAdvanced);
    this.nowMs = deps.nowMs ?? Date.now;
    this.pause = new ReadingPause(this.nowMs, () => this.readNext());
  }

  /**
   * Returns rows in the order of `members`. Forgets all other members, and reads failed rows again if the overview was
   * closed.
   */
  open(members: readonly MemberId[]): MemberOverview[] {
    const wanted = new Set(members);
    for (const member of [...this.rows.keys()]) if (!wanted.has(member)) this.forget(member);
    this.members = [...wanted];
    const rows = this.members.map((member) => this.rowOf(member));
    if (!this.isOpen) {
      for (const row of rows) {
        if (row.hasFailed) row.end({ name: 'waiting' });
        row.count.retry();
      }
    }
    this.isOpen = true;
    this.readNext();
    return rows.map((row) => row.read());
  }

  /** Sets the visible members, in reading order. */
  setVisibleMembers(members: readonly MemberId[]): void {
    this.visible = members;
    this.wantVisibleCovers();
    this.readNext();
  }

  /**
   * Reads one member or all of them again; the earlier data stays until then. Counts every album of the one member
   * again, and of all members those whose listing has changed or whose count is not recent.
   */
  refresh(member?: MemberId): void {
    this.pause.end();
    for (const row of this.rows.values()) {
      if (member !== undefined && row.member !== member) continue;
      if (member !== undefined) row.count.expire();
      row.isWhole = false;
      row.end({ name: 'waiting' });
    }
    this.readNext();
  }

  /** Keeps the known data and cancels the remaining reads, which continue when the overview is opened again. */
  close(): void {
    this.isOpen = false;
    this.visible = [];
    for (const row of this.rows.values()) row.rest();
    this.pause.forgetWhoAsked();
    this.changes.drop();
  }

  /** Reads visible members again if their covers are unknown under the current mask. */
  maskChanged(): void {
    const isOther = this.wasMasked !== this.asksForMaskedForms();
    this.wasMasked = this.asksForMaskedForms();
    if (!this.isOpen || !isOther) return;
    for (const row of this.rows.values()) row.rest();
    this.wantVisibleCovers();
    this.readNext();
  }

  /** Returns what is known of these members, for an export; sends no request. */
  present(members: readonly MemberId[]): MemberOverview[] {
    return members.flatMap((member) => this.rows.get(member)?.read() ?? []);
  }

  /** Returns what is known of the member; sends no request. */
  factsOf(member: MemberId): ListedFacts | null {
    return this.rows.get(member)?.facts ?? null;
  }

  forget(member: MemberId): void {
    const row = this.rows.get(member);
    this.rows.delete(member);
    this.covers.forget(member);
    row?.rest();
    if (row) this.changes.remove(row);
    this.readNext();
  }

  forgetAll(): void {
    this.close();
    this.rows.clear();
    this.covers.forgetAll();
  }

  /** Lists all albums of one member immediately and keeps all their covers, for the comparison. */
  async listAlbums(member: MemberId, signal: AbortSignal): Promise<readonly AlbumRecord[]> {
    this.rowOf(member);
    this.covers.keepAllOf(member);
    return this.list(member, signal);
  }

  /** Returns a cover, or null if no list of the member's albums named it. Waits for the list under the current mask. */
  async cover(member: MemberId, albumId: AlbumId, signal: AbortSignal): Promise<PictureSource | null> {
    if (!this.covers.isNamed(member, albumId)) return null;
    const isKnown = (): boolean => this.covers.has(member, this.asksForMaskedForms());
    const row = this.rowOf(member);
    if (!isKnown() && this.isOpen && this.members.includes(member)) {
      this.wantCoversOf(row);
      this.readNext();
      while (!isKnown() && this.isToBeRead(row)) await row.waitForList(signal);
    } else if (!isKnown()) {
      await this.list(member, signal);
    }
    return this.covers.find(member, albumId, this.asksForMaskedForms());
  }

  private async list(member: MemberId, signal: AbortSignal): Promise<readonly AlbumRecord[]> {
    const asksForMaskedForms = this.asksForMaskedForms();
    const row = this.rows.get(member);
    const records = await this.listings.run(`${asksForMaskedForms ? 'masked' : 'plain'} ${member}`, signal, (shared) =>
      this.deps.service().listAlbums(member, { asksForMaskedForms, signal: shared }),
    );
    const isForgotten = row === undefined || this.rows.get(member) !== row;
    if (!isForgotten) this.covers.keep(member, records, { asksForMaskedForms, isAnew: false });
    return records;
  }

  private readNext(): void {
    if (!this.isOpen || !this.pause.isOver()) return;
    let places = MEMBERS_AT_ONCE - [...this.rows.values()].filter(({ isUnderWay }) => isUnderWay).length;
    // Lists come before counts, which take longer.
    for (const members of [this.visible, this.members]) {
      for (const isCount of [false, true]) {
        for (const member of members) {
          if (places <= 0) return;
          if (this.start(this.rows.get(member), isCount)) places -= 1;
        }
      }
    }
  }

  /** Returns whether a request was started. */
  private start(row: OverviewRow | undefined, isCount: boolean): boolean {
    if (!row || row.isUnderWay || !(isCount ? row.isToBeCounted : row.isWaiting)) return false;
    void (isCount ? this.countNext(row) : this.read(row));
    return true;
  }

  private async countNext(row: OverviewRow): Promise<void> {
    const album = row.count.begin();
    if (!album) return;
    const signal = row.beginCounting();
    const onThrottled = (): void => {
      if (signal.aborted) return;
      row.count.throttle();
      row.changed();
    };
    const request = { asksForMaskedForms: this.asksForMaskedForms(), signal, priority: PRIORITY, onThrottled };
    const { service, unsafe, reportIncident } = this.deps;
    const takePage = (): boolean => row.count.takePage();
    try {
      const count = await countAlbum(row.member, album, request, { service, unsafe, takePage });
      if (signal.aborted) return;
      row.count.end(album.id, count, this.nowMs());
      if (concernsAllAlbums(count.uncounted)) row.count.giveUp(count.uncounted);
    } catch (reason) {
      if (signal.aborted) return;
      this.failToCount(row, appErrorOf(reason, 'overview.open', reportIncident));
    }
    row.endCounting();
    this.readNext();
  }

  private failToCount(row: OverviewRow, error: AppError): void {
    if (error.kind === 'rate-limited') {
      row.count.throttle();
      this.pause.extend(error.retryAfterMs);
    } else if (error.kind === 'signed-out') {
      this.failAll(error);
    } else {
      row.count.giveUp(reasonOf(error));
    }
  }

  private async read(row: OverviewRow): Promise<void> {
    const signal = row.begin();
    const onThrottled = (untilMs: number): void => {
      if (!signal.aborted) row.holdUntil(untilMs, this.nowMs());
    };
    const request = { asksForMaskedForms: this.asksForMaskedForms(), signal, priority: PRIORITY, onThrottled };
    try {
      await readMember(row, request, { service: this.deps.service, covers: this.covers, nowMs: this.nowMs });
      if (!signal.aborted) row.end({ name: 'done' });
    } catch (reason) {
      if (!signal.aborted) this.fail(row, appErrorOf(reason, 'overview.open', this.deps.reportIncident));
    }
    this.readNext();
  }

  private fail(row: OverviewRow, error: AppError): void {
    row.end({ name: 'failed', error });
    if (error.kind === 'rate-limited') this.pause.extend(error.retryAfterMs);
    if (error.kind === 'signed-out') this.failAll(error);
  }

  /** Ends all other reading too, which would fail for the same reason. */
  private failAll(error: AppError): void {
    for (const row of this.rows.values()) {
      if (row.isToBeRead) row.end({ name: 'failed', error });
      row.count.giveUp(reasonOf(error));
      row.endCounting();
      row.changed();
    }
  }

  private isToBeRead(row: OverviewRow): boolean {
    return this.isOpen && this.rows.get(row.member) === row && row.isToBeRead;
  }

  private wantVisibleCovers(): void {
    for (const member of this.visible) {
      const row = this.rows.get(member);
      if (row) this.wantCoversOf(row);
    }
  }

  private wantCoversOf(row: OverviewRow): void {
    if (row.isDone && !this.covers.has(row.member, this.asksForMaskedForms())) row.end({ name: 'waiting' });
  }

  private asksForMaskedForms(): boolean {
    return this.deps.asksForMaskedForms();
  }

  private rowOf(member: MemberId): OverviewRow {
    const known = this.rows.get(member);
    if (known) return known;
    const row = new OverviewRow(member, (changed) => {
      if (this.isOpen && this.rows.get(member) === changed) this.changes.add(changed);
    });
    this.rows.set(member, row);
    return row;
  }
}
