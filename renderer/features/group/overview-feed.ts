/**
 * What main tells of the members' albums while somebody looks: the rows known at the start, and each that changes. Nothing is
 * read any more once nobody listens. Told at most once for each frame that is drawn, however much arrives.
 */
import type { AppError, MemberId, MemberOverview } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';

export interface OverviewSource {
  readonly open: () => Promise<readonly MemberOverview[]>;
  readonly close: () => void;
  readonly look: (members: MemberId[]) => void;
  readonly readAgain: (member: MemberId | undefined) => Promise<unknown>;
  /** Returns the function that ends it. */
  readonly onAdvanced: (listener: (rows: readonly MemberOverview[]) => void) => () => void;
  readonly onNextFrame: (act: () => void) => void;
}

export interface OverviewKnown {
  readonly rows: ReadonlyMap<MemberId, MemberOverview>;
  /** Why the reading could not begin, or not again. */
  readonly error: AppError | null;
}

/** As many as main takes at once. */
const LOOK_LIMIT = 200;

export class OverviewFeed {
  private readonly source: OverviewSource;
  private known: OverviewKnown = { rows: new Map(), error: null };
  private rows = new Map<MemberId, MemberOverview>();
  /** Whose rows main told of since it was opened: those are newer than what the opening answers. */
  private told = new Set<MemberId>();
  private error: AppError | null = null;
  private listener: (() => void) | null = null;
  private isFrameAsked = false;
  private wantedLook: MemberId[] = [];
  private sentLook = '';

  constructor(source: OverviewSource) {
    this.source = source;
  }

  readonly snapshot = (): OverviewKnown => this.known;

  /** Reading goes on as long as somebody listens. One listener at a time. */
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
      this.sentLook = '';
      end();
      this.source.close();
    };
  };

  readonly look = (members: readonly MemberId[]): void => {
    this.wantedLook = members.slice(0, LOOK_LIMIT);
    // The first time at once, right behind the opening: main begins with those on screen.
    if (this.sentLook === '') this.sendLook();
    else this.tell();
  };

  /** One of them, or all; or from the start where that failed. */
  readonly readAgain = async (member?: MemberId): Promise<void> => {
    if (this.error) return this.open();
    try {
      await this.source.readAgain(member);
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
    if (this.isFrameAsked) return;
    this.isFrameAsked = true;
    this.source.onNextFrame(() => {
      this.isFrameAsked = false;
      this.sendLook();
      this.known = { rows: new Map(this.rows), error: this.error };
      this.listener?.();
    });
  }

  private sendLook(): void {
    const look = this.wantedLook.join(' ');
    if (!this.listener || look === '' || look === this.sentLook) return;
    this.sentLook = look;
    this.source.look(this.wantedLook);
  }
}
