/** One member in the overview: what is known, and what is under way for it, of which nothing lands once it is given up. */
import type { MemberId, MemberOverview } from '../../../preload/contract';
import { unlessAborted } from '../../core/async';

type RowState = MemberOverview['state'];

export class OverviewRow {
  facts: MemberOverview['facts'] = null;
  /** All that is told of the member was read; only the covers may still be missing under the other mask. */
  isWhole = false;
  private state: RowState = { name: 'waiting' };
  private reading: AbortController | null = null;
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

  /** Its list is still to come, as far as is known. */
  get isToBeRead(): boolean {
    return this.isWaiting || this.isUnderWay;
  }

  get isUnderWay(): boolean {
    return this.reading !== null;
  }

  get hasFailed(): boolean {
    return this.state.name === 'failed';
  }

  read(): MemberOverview {
    return { member: this.member, state: this.state, facts: this.facts };
  }

  /** The signal aborts when what was begun is given up. */
  begin(): AbortSignal {
    this.reading = new AbortController();
    this.become({ name: 'reading' });
    return this.reading.signal;
  }

  /** The service asked to wait, and goes on by itself then. */
  holdUntil(untilMs: number, nowMs: number): void {
    this.become({ name: 'rate-limited', untilAt: new Date(untilMs).toISOString() });
    this.holdTimer = setTimeout(() => this.become({ name: 'reading' }), Math.max(untilMs - nowMs, 0));
  }

  /** The list of their albums has come. */
  list(facts: NonNullable<MemberOverview['facts']>): void {
    this.facts = facts;
    this.become({ name: 'reading' });
    this.noticeListed();
  }

  /** Nothing is under way any more. */
  end(state: Exclude<RowState, { name: 'reading' | 'rate-limited' }>): void {
    this.reading?.abort();
    this.reading = null;
    this.become(state);
    this.noticeListed();
  }

  /** Gives up what is under way or to come, so that it can be taken up again. */
  rest(): void {
    if (this.isToBeRead) this.end({ name: this.isWhole ? 'done' : 'waiting' });
  }

  /** Until the list has come, or what would have brought it is over. */
  waitForList(signal: AbortSignal): Promise<void> {
    return unlessAborted(this.listed.promise, signal);
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
