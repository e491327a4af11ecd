/**
 * The rows of the overview while it is open: those known at the start, and each changed one that main sends. Main stops
 * reading when the listener unsubscribes; the listener is notified at most once per frame.
 */
import type { AppError, MemberId, MemberOverview } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';

export interface OverviewSource {
  readonly open: () => Promise<readonly MemberOverview[]>;
  readonly close: () => void;
  readonly setVisibleMembers: (members: MemberId[]) => void;
  readonly refresh: (member: MemberId | undefined) => Promise<unknown>;
  /** Returns a function that ends the subscription. */
  readonly onAdvanced: (listener: (rows: readonly MemberOverview[]) => void) => () => void;
  readonly onNextFrame: (act: () => void) => void;
}

export interface OverviewKnown {
  readonly rows: ReadonlyMap<MemberId, MemberOverview>;
  /** Why reading could not start, or could not be refreshed. */
  readonly error: AppError | null;
}

/** The limit that main accepts per call. */
const LOOK_LIMIT = 200;

export class OverviewFeed {
  private readonly source: OverviewSource;
  private known: OverviewKnown = { rows: new Map(), error: null };
  private rows = new Map<MemberId, MemberOverview>();
  /** Members whose rows arrived as events since opening; those rows are newer than the answer to opening. */
  private told = new Set<MemberId>();
  private error: AppError | null = null;
  private listener: (() => void) | null = null;
  private isFrameAsked = false;
  /** True if the listener does not know the latest rows or error. */
  private hasChanged = false;
  private visibleMembers: MemberId[] = [];
  private sentMembers = '';

  constructor(source: OverviewSource) {
    this.source = source;
  }

  readonly snapshot = (): OverviewKnown => this.known;

  /** Opens the overview and keeps it open while subscribed. Supports one listener at a time. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listener = listener;
    const end = this.source.onAdvanced((rows) => {
      for (const row of rows) {
        this.rows.set(row.member, row);
        this.told.add(row.member);
      }
      this.tell();
    });
    void this.open();
    return () => {
      this.listener = null;
      this.sentMembers = '';
      end();
      this.source.close();
    };
  };

  readonly setVisibleMembers = (members: readonly MemberId[]): void => {
    this.visibleMembers = members.slice(0, LOOK_LIMIT);
    // Sent immediately after opening the first time, so that main starts with the visible members.
    if (this.sentMembers === '') this.sendVisibleMembers();
    else this.askForFrame();
  };

  /** Refreshes one member or all; opens the overview again if opening failed. */
  readonly refresh = async (member?: MemberId): Promise<void> => {
    if (this.error) return this.open();
    try {
      await this.source.refresh(member);
    } catch (reason) {
      this.fail(reason);
    }
  };

  private readonly open = async (): Promise<void> => {
    this.told.clear();
    this.error = null;
    try {
      const rows = await this.source.open();
      for (const row of rows) if (!this.told.has(row.member)) this.rows.set(row.member, row);
    } catch (reason) {
      this.fail(reason);
    }
    this.tell();
  };

  private fail(reason: unknown): void {
    this.error = toAppError(reason);
    this.tell();
  }

  private tell(): void {
    this.hasChanged = true;
    this.askForFrame();
  }

  private askForFrame(): void {
    if (this.isFrameAsked) return;
    this.isFrameAsked = true;
    this.source.onNextFrame(() => {
      this.isFrameAsked = false;
      this.sendVisibleMembers();
      if (!this.hasChanged) return;
      this.hasChanged = false;
      this.known = { rows: new Map(this.rows), error: this.error };
      this.listener?.();
    });
  }

  private sendVisibleMembers(): void {
    const setVisibleMembers = this.visibleMembers.join(' ');
    if (!this.listener || setVisibleMembers === '' || setVisibleMembers === this.sentMembers) return;
    this.sentMembers = setVisibleMembers;
    this.source.setVisibleMembers(this.visibleMembers);
  }
}
