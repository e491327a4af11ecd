/**
 * Tells the person of new versions. `[Note: Updates]` One signed list is asked for, the same by everybody; what it means
 * here is decided on this computer. An automatic look waits while the window is locked or a member is acted as.
 */
import type {
  OfferedUpdate,
  UpdateChannel,
  UpdatedBy,
  UpdateFinding,
  UpdateLookOutcome,
  UpdateRefusal,
  UpdateState,
} from '../../preload/contract';
import { createSingleFlight } from '../core/async';
import { AppFailure } from '../core/errors';
import { chooseRelease, releasesFor } from './choose-release';
import type { UpdateList } from './update-list';
import type { KnownRelease, UpdateStore } from './update-memory';
import { UpdateRefused } from './update-refused';

/** Late enough to delay nothing of the start. */
const AFTER_START_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface UpdatesDeps {
  readonly installed: string;
  readonly updatedBy: UpdatedBy;
  /** Such as `linux-x64`. */
  readonly system: string;
  readonly store: UpdateStore;
  /** Throws an `AppFailure` or `UpdateRefused`. */
  readonly readList: (keptCounter: number, signal: AbortSignal) => Promise<UpdateList>;
  readonly openPage: (address: string) => Promise<void>;
  readonly language: () => string;
  readonly nowMs: () => number;
  readonly isLocked: () => boolean;
  readonly whenUnlocked: (act: () => void) => void;
  readonly onChanged: (state: UpdateState) => void;
  readonly reportFailure: (reason: unknown) => void;
}

export class Updates {
  /** The only timer, and only while the person wants the program to look. */
  private timer: NodeJS.Timeout | null = null;
  private isLooking = false;
  /** An automatic look is due, and waits until the window is unlocked and the person acts as no member. */
  private isWaiting = false;
  private isQuestionDue: boolean;
  private isUnlockAwaited = false;
  private isActing = false;
  private readonly flights = createSingleFlight();

  constructor(private readonly deps: UpdatesDeps) {
    const { store } = deps;
    // The first start has enough to show.
    this.isQuestionDue = this.canLook && !store.isNew && !store.read().wasAsked;
    // Also writes the number that was drawn.
    if (this.canLook && store.isNew) store.change({});
  }

  /** Starts the looks, if the person wants them. One that failed, such as without a network, is tried again. */
  begin(): void {
    const hasFailed = this.canLook && this.deps.store.read().lastLook?.outcome.kind === 'failed';
    this.schedule(AFTER_START_MS, hasFailed);
  }

  state(): UpdateState {
    const { installed, updatedBy, store } = this.deps;
    const { isAutomatic, channel, lastLook } = store.read();
    return {
      installed,
      updatedBy,
      isAutomatic: this.canLook && isAutomatic,
      channel,
      isLooking: this.isLooking,
      lastLook,
      finding: this.finding(),
      isQuestionDue: this.isQuestionDue,
      notice: this.notice(),
    };
  }

  change({ isAutomatic, channel }: { isAutomatic?: boolean | undefined; channel?: UpdateChannel | undefined }): void {
    const { store } = this.deps;
    if (channel !== undefined) store.change({ channel });
    if (isAutomatic !== undefined) {
      store.change({ isAutomatic, wasAsked: true });
      this.isQuestionDue = false;
      this.isWaiting = false;
      this.schedule(0);
    }
    this.tell();
  }

  /** Asks the server. What it comes to is in the state. */
  async look(signal: AbortSignal): Promise<void> {
    if (!this.canLook) throw new AppFailure({ kind: 'bad-request' });
    await this.flights.run('look', signal, (shared) => this.lookOnce(shared));
  }

  skip(version: string | null): void {
    this.deps.store.change({ skippedVersion: version });
    this.tell();
  }

  later(): void {
    this.deps.store.change({ quietUntil: new Date(this.deps.nowMs() + DAY_MS).toISOString() });
    this.tell();
  }

  asked(): void {
    this.deps.store.change({ wasAsked: true });
  }

  async openPage(version: string): Promise<void> {
    const release = this.offered();
    if (release?.version !== version) throw new AppFailure({ kind: 'not-found' });
    await this.deps.openPage(release.page);
    this.later();
  }

  /** Call when acting as a member has begun or ended. */
  actingChanged(isActing: boolean): void {
    if (isActing === this.isActing) return;
    this.isActing = isActing;
    this.goOn();
  }

  private stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private get canLook(): boolean {
    return this.deps.updatedBy === 'proofsheet';
  }

  private get isQuietTime(): boolean {
    if (this.deps.isLocked()) {
      this.awaitUnlock();
      return true;
    }
    return this.isActing;
  }

  private awaitUnlock(): void {
    if (this.isUnlockAwaited) return;
    this.isUnlockAwaited = true;
    this.deps.whenUnlocked(() => {
      this.isUnlockAwaited = false;
      this.goOn();
    });
  }

  private goOn(): void {
    if (this.isWaiting) this.lookWhenQuiet();
    if (this.canLook) this.tell();
  }

  /**
   * Sets the timer for the next automatic look, at the earliest after `atLeastMs`. It runs for an hour at most, since a
   * timer stands still while the computer sleeps.
   */
  private schedule(atLeastMs: number, isDue = false): void {
    this.stop();
    if (!this.canLook || !this.deps.store.read().isAutomatic) return;
    const waitMs = Math.max(atLeastMs, isDue ? 0 : this.untilDueMs());
    this.timer = setTimeout(() => this.lookIfDue(isDue), Math.min(waitMs, HOUR_MS));
  }

  private lookIfDue(isDue: boolean): void {
    if (isDue || this.untilDueMs() <= 0) this.lookWhenQuiet();
    else this.schedule(0);
  }

  /** A look is due a day after the last one, and an hour after one that failed. */
  private untilDueMs(): number {
    const { lastLook } = this.deps.store.read();
    if (lastLook === null) return 0;
    const sinceMs = this.deps.nowMs() - Date.parse(lastLook.at);
    // A look in the future was made when the clock was wrong.
    return sinceMs < 0 ? 0 : (lastLook.outcome.kind === 'failed' ? HOUR_MS : DAY_MS) - sinceMs;
  }

  private lookWhenQuiet(): void {
    this.isWaiting = this.isQuietTime;
    if (this.isWaiting) return;
    this.stop();
    void this.look(new AbortController().signal).catch(this.deps.reportFailure);
  }

  private async lookOnce(signal: AbortSignal): Promise<void> {
    // An error of the program itself stores no look, which would be due at once.
    let atLeastMs = HOUR_MS;
    this.isLooking = true;
    this.tell();
    try {
      const outcome = await this.ask(signal);
      this.deps.store.change({ lastLook: { at: new Date(this.deps.nowMs()).toISOString(), outcome } });
      atLeastMs = AFTER_START_MS;
    } finally {
      this.isLooking = false;
      this.isWaiting = false;
      this.schedule(atLeastMs);
      this.tell();
    }
  }

  private async ask(signal: AbortSignal): Promise<UpdateLookOutcome> {
    const { store, system } = this.deps;
    try {
      const list = await this.deps.readList(store.read().counter, signal);
      store.change({ counter: list.counter, known: { expires: list.expires, releases: releasesFor(system, list) } });
      return { kind: 'accepted' };
    } catch (reason) {
      if (reason instanceof UpdateRefused) return { kind: 'refused', why: reason.why };
      if (reason instanceof AppFailure && reason.error.kind !== 'cancelled')
        return { kind: 'failed', error: reason.error };
      throw reason;
    }
  }

  private choice(): ReturnType<typeof chooseRelease> | null {
    const { installed, store, nowMs } = this.deps;
    const { known, channel, draw } = store.read();
    if (!this.canLook || known === null || Date.parse(known.expires) <= nowMs()) return null;
    return chooseRelease(known.releases, { channel, installed, draw });
  }

  private offered(): KnownRelease | null {
    const choice = this.choice();
    return choice?.kind === 'offered' ? choice.release : null;
  }

  private finding(): UpdateFinding | null {
    const choice = this.choice();
    switch (choice?.kind) {
      case undefined:
        return null;
      case 'offered': {
        const isSkipped = choice.release.version === this.deps.store.read().skippedVersion;
        return { kind: 'offered', update: this.describe(choice.release), isSkipped };
      }
      case 'staged':
        return { kind: 'staged', version: choice.release.version };
      case 'newest':
      case 'not-for-system':
        return { kind: choice.kind };
    }
  }

  private describe({ version, released, notes, page }: KnownRelease): OfferedUpdate {
    return {
      version,
      released,
      notes: notes[this.deps.language()] ?? notes['en'] ?? '',
      pageHost: new URL(page).host,
    };
  }

  private notice(): UpdateState['notice'] {
    const { store, nowMs } = this.deps;
    const { quietUntil, isAutomatic, lastLook } = store.read();
    const finding = this.finding();
    const isOffered = finding?.kind === 'offered' && !finding.isSkipped;
    const isAlarming = this.canLook && isAutomatic && lastLook !== null && hidesVersions(lastLook.outcome);
    if (!isOffered && !isAlarming) return null;
    if (quietUntil !== null && isBetween(nowMs(), Date.parse(quietUntil))) return null;
    if (this.isQuietTime) return null;
    return isOffered ? 'offered' : 'refused';
  }

  private tell(): void {
    this.deps.onChanged(this.state());
  }
}

const HIDING: ReadonlySet<string> = new Set<UpdateRefusal>(['unknown-key', 'bad-signature', 'replayed', 'expired']);

/** Other refusals have harmless reasons, such as the page of a network, and mostly pass. */
function hidesVersions(outcome: UpdateLookOutcome): boolean {
  return outcome.kind === 'refused' && HIDING.has(outcome.why);
}

/** A time further away than a day was stored when the clock was wrong. */
function isBetween(nowMs: number, untilMs: number): boolean {
  return nowMs < untilMs && untilMs <= nowMs + DAY_MS;
}
