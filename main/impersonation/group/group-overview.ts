/**
 * All members of one manager's group and their albums, read a few members at a time, those on screen first. Who is next is
 * chosen when a place is free and never before, so that nothing waits in line that nobody looks at any more. Answers under
 * the mask and without it are kept apart; what is told in rows does not depend on it.
 */
import type { AlbumId, AppError, MemberId, MemberOverview } from '../../../preload/contract';
import { createSharedWork } from '../../core/async';
import type { SaidUnsafe } from '../../masking/unsafe-registry';
import type { AlbumRecord, PictureSource } from '../../services/album-service';
import type { GroupService } from '../../services/group-service';
import { appErrorOf, type ReportIncident } from '../../core/incidents';
import { ChangedRows } from './changed-rows';
import { MemberCovers } from './member-covers';
import { OverviewRow } from './overview-row';
import { readMember } from './read-member';
import { ReadingPause } from './reading-pause';

/** Of the four requests that may be under way to one origin (main/net/http), one is left to what the person does meanwhile. */
const MEMBERS_AT_ONCE = 3;
const PRIORITY = -1;

export interface GroupOverviewParts {
  /** Another one once the account was signed in anew. */
  readonly service: () => GroupService;
  /** The service is asked for its masked forms. */
  readonly isMasked: () => boolean;
  readonly said: SaidUnsafe;
  /** Only rows that changed, and only while the overview is open. */
  readonly onAdvanced: (rows: MemberOverview[]) => void;
  readonly reportIncident: ReportIncident;
  readonly nowMs?: () => number;
}

export class GroupOverview {
  private readonly rows = new Map<MemberId, OverviewRow>();
  private readonly covers: MemberCovers;
  private wasMasked = true;
  private readonly listings = createSharedWork();
  private readonly changes: ChangedRows;
  private readonly nowMs: () => number;
  private readonly pause: ReadingPause;
  private isOpen = false;
  private members: readonly MemberId[] = [];
  private visible: readonly MemberId[] = [];

  constructor(private readonly parts: GroupOverviewParts) {
    this.covers = new MemberCovers(parts.said);
    this.changes = new ChangedRows(parts.onAdvanced);
    this.nowMs = parts.nowMs ?? Date.now;
    this.pause = new ReadingPause(this.nowMs, () => this.readNext());
  }

  /** Rows in the order of `members`. Who is not among them is forgotten; what failed before it was closed is read again. */
  open(members: readonly MemberId[]): MemberOverview[] {
    const wanted = new Set(members);
    for (const member of [...this.rows.keys()]) if (!wanted.has(member)) this.forget(member);
    this.members = [...wanted];
    const rows = this.members.map((member) => this.rowOf(member));
    if (!this.isOpen) for (const row of rows.filter(({ hasFailed }) => hasFailed)) row.end({ name: 'waiting' });
    this.isOpen = true;
    this.readNext();
    return rows.map((row) => row.read());
  }

  /** Who is on screen, in the order in which they are read. */
  look(members: readonly MemberId[]): void {
    this.visible = members;
    this.wantVisibleCovers();
    this.readNext();
  }

  /** One of them, or all; what was read before stays meanwhile. */
  readAgain(member?: MemberId): void {
    this.pause.end();
    for (const row of this.rows.values()) {
      if (member !== undefined && row.member !== member) continue;
      row.isWhole = false;
      row.end({ name: 'waiting' });
    }
    this.readNext();
  }

  /** What is known stays; the rest is given up, and taken up when it is opened again. */
  close(): void {
    this.isOpen = false;
    this.visible = [];
    for (const row of this.rows.values()) row.rest();
    this.pause.forgetWhoAsked();
    this.changes.drop();
  }

  /** What is on screen is read again where its covers are not known under the mask as it is now. */
  maskChanged(): void {
    const isOther = this.wasMasked !== this.isMasked();
    this.wasMasked = this.isMasked();
    if (!this.isOpen || !isOther) return;
    for (const row of this.rows.values()) row.rest();
    this.wantVisibleCovers();
    this.readNext();
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

  /** All of one member's albums, asked for at once; all of their covers can be drawn from then on. For the comparison. */
  async listAlbums(member: MemberId, signal: AbortSignal): Promise<readonly AlbumRecord[]> {
    this.rowOf(member);
    this.covers.keepAllOf(member);
    return this.list(member, signal);
  }

  /** Null where no list of the member's albums named one. Waits for the list under the mask as it is now. */
  async cover(member: MemberId, albumId: AlbumId, signal: AbortSignal): Promise<PictureSource | null> {
    if (!this.covers.isNamed(member, albumId)) return null;
    const isKnown = (): boolean => this.covers.has(member, this.isMasked());
    const row = this.rowOf(member);
    if (!isKnown() && this.isOpen && this.members.includes(member)) {
      this.wantCoversOf(row);
      this.readNext();
      while (!isKnown() && this.isToBeRead(row)) await row.waitForList(signal);
    } else if (!isKnown()) {
      await this.list(member, signal);
    }
    return this.covers.find(member, albumId, this.isMasked());
  }

  private async list(member: MemberId, signal: AbortSignal): Promise<readonly AlbumRecord[]> {
    const isMasked = this.isMasked();
    const row = this.rows.get(member);
    const records = await this.listings.run(`${isMasked ? 'masked' : 'plain'} ${member}`, signal, (shared) =>
      this.parts.service().listAlbums(member, { isMasked, signal: shared }),
    );
    const isForgotten = row === undefined || this.rows.get(member) !== row;
    if (!isForgotten) this.covers.keep(member, records, { isMasked, isAnew: false });
    return records;
  }

  private readNext(): void {
    if (!this.isOpen || !this.pause.isOver()) return;
    let places = MEMBERS_AT_ONCE - [...this.rows.values()].filter(({ isUnderWay }) => isUnderWay).length;
    for (const member of [...this.visible, ...this.members]) {
      if (places <= 0) return;
      const row = this.rows.get(member);
      if (!row?.isWaiting) continue;
      places -= 1;
      void this.read(row);
    }
  }

  private async read(row: OverviewRow): Promise<void> {
    const signal = row.begin();
    const onHeld = (untilMs: number): void => {
      if (!signal.aborted) row.holdUntil(untilMs, this.nowMs());
    };
    const request = { isMasked: this.isMasked(), signal, priority: PRIORITY, onHeld };
    try {
      await readMember(row, request, { service: this.parts.service, covers: this.covers });
      if (!signal.aborted) row.end({ name: 'done' });
    } catch (reason) {
      if (!signal.aborted) this.fail(row, appErrorOf(reason, 'overview.open', this.parts.reportIncident));
    }
    this.readNext();
  }

  private fail(row: OverviewRow, error: AppError): void {
    row.end({ name: 'failed', error });
    if (error.kind === 'rate-limited') this.pause.extend(error.retryAfterMs);
    if (error.kind !== 'signed-out') return;
    // The others would fail alike.
    for (const other of this.rows.values()) if (other.isToBeRead) other.end({ name: 'failed', error });
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
    if (row.isDone && !this.covers.has(row.member, this.isMasked())) row.end({ name: 'waiting' });
  }

  private isMasked(): boolean {
    return this.parts.isMasked();
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
