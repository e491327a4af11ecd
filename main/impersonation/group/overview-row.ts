/**
 * One member in the overview: the known data and the reading in progress, which stores nothing after it was cancelled.
 */
import type { MemberId, MemberOverview } from '../../../preload/contract';
import { abortable } from '../../core/async';
import { MemberCount } from './member-count';
import type { ListedFacts } from './member-facts';

type RowState = MemberOverview['state'];

export class OverviewRow {
  facts: ListedFacts | null = null;
  readonly count = new MemberCount();
  /** All facts about the member were read; only the covers under the other mask may be missing. */
  isWhole = false;
  private state: RowState = { name: 'waiting' };
  private reading: AbortController | null = null;
  private counting: AbortController | null = null;
  private holdTimer: NodeJS.Timeout | undefined;
  private listed = createNotice();

  constructor(
    readonly member: MemberId,
    private readonly onChanged: (row: OverviewRow) => void,
  ) {}

  get isWaiting(): boolean {
    return this.state.name === 'waiting';
  }

  get isDone(): boolean {
    return this.state.name === 'done';
  }

  /** Whether the member's list is still expected. */
  get isToBeRead(): boolean {
    return this.isWaiting || this.isReading;
  }

  /** Whether an album is to be counted now; the list comes first. */
  get isToBeCounted(): boolean {
    return this.isDone && this.facts !== null && this.count.isWaiting;
  }

  get isReading(): boolean {
    return this.reading !== null;
  }

  /** Whether a request for the list or an album is in progress. */
  get isUnderWay(): boolean {
    return this.isReading || this.counting !== null;
  }

  get hasFailed(): boolean {
    return this.state.name === 'failed';
  }

  read(): MemberOverview {
    const facts = this.facts && { ...this.facts, unsafe: this.count.present() };
    return { member: this.member, state: this.state, facts };
  }

  /** Starts reading; the signal aborts when the reading is cancelled. */
  begin(): AbortSignal {
    this.reading = new AbortController();
    this.become({ name: 'reading' });
    return this.reading.signal;
  }

  /** Marks the row as throttled by the service; it returns to reading automatically. */
  holdUntil(untilMs: number, nowMs: number): void {
    this.become({ name: 'rate-limited', untilAt: new Date(untilMs).toISOString() });
    this.holdTimer = setTimeout(() => this.become({ name: 'reading' }), Math.max(untilMs - nowMs, 0));
  }

  /** Stores the facts once the list of the member's albums was read. */
  list(facts: ListedFacts): void {
    this.facts = facts;
    this.become({ name: 'reading' });
    this.noticeListed();
  }

  /** Ends the reading in progress, if any, and sets the state. */
  end(state: Exclude<RowState, { name: 'reading' | 'rate-limited' }>): void {
    this.reading?.abort();
    this.reading = null;
    this.endCounting();
    this.become(state);
    this.noticeListed();
  }

  /** Starts counting an album; the signal aborts when the counting is cancelled. */
  beginCounting(): AbortSignal {
    this.counting = new AbortController();
    this.changed();
    return this.counting.signal;
  }

  /** Ends counting an album. Without a result, the album is counted again later. */
  endCounting(): void {
    if (this.counting === null) return;
    this.counting.abort();
    this.counting = null;
    this.count.rest();
    this.changed();
  }

  /** Tells that the count has changed. */
  changed(): void {
    this.onChanged(this);
  }

  /** Cancels reading in progress or pending, so that it can start again. */
  rest(): void {
    this.endCounting();
    if (this.isToBeRead) this.end({ name: this.isWhole ? 'done' : 'waiting' });
  }

  /** Resolves when the list was read, or when the reading that would have brought it has ended. */
  waitForList(signal: AbortSignal): Promise<void> {
    return abortable(this.listed.promise, signal);
  }

  private noticeListed(): void {
    this.listed.give();
    this.listed = createNotice();
  }

  private become(state: RowState): void {
    clearTimeout(this.holdTimer);
    this.state = state;
    this.onChanged(this);
  }
}

function createNotice(): { readonly promise: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
