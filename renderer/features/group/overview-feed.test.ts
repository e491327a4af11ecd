import { expect, it } from 'vitest';
import type { MemberId, MemberOverview } from '../../../preload/contract';
import { ApiError } from '../../api/api-error';
import type { OverviewSource } from './overview-feed';
import { OverviewFeed } from './overview-feed';

function row(member: string, name: 'waiting' | 'reading' | 'done'): MemberOverview {
  return { member: member as MemberId, state: { name }, facts: null };
}

const ids = (...members: string[]): MemberId[] => members as MemberId[];

/** A fake main whose answers and events, and whose frames, the test triggers. */
class Stage {
  readonly log: string[] = [];
  private readonly frames: (() => void)[] = [];
  private advance: ((rows: readonly MemberOverview[]) => void) | null = null;
  private answer: ((rows: readonly MemberOverview[]) => void) | null = null;
  private refuse: ((reason: Error) => void) | null = null;

  readonly source: OverviewSource = {
    open: () => {
      this.log.push('open');
      return new Promise((resolve, reject) => {
        this.answer = resolve;
        this.refuse = reject;
      });
    },
    close: () => this.log.push('close'),
    setVisibleMembers: (members) => this.log.push(`look ${members.join(' ')}`),
    refresh: (member) => {
      this.log.push(`again ${member ?? 'all'}`);
      return Promise.resolve();
    },
    onAdvanced: (listener) => {
      this.advance = listener;
      return () => {
        this.advance = null;
      };
    },
    onNextFrame: (act) => this.frames.push(act),
  };

  tell(...rows: MemberOverview[]): void {
    this.advance?.(rows);
  }

  async open(...rows: MemberOverview[]): Promise<void> {
    this.answer?.(rows);
    await Promise.resolve();
  }

  async failToOpen(): Promise<void> {
    this.refuse?.(new ApiError({ kind: 'offline' }));
    await Promise.resolve();
    await Promise.resolve();
  }

  draw(): number {
    const drawn = this.frames.splice(0);
    for (const act of drawn) act();
    return drawn.length;
  }
}

it('the feed prefers rows sent as events over the older rows in the response to opening the overview', async () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  feed.subscribe(() => undefined);
  stage.tell(row('a', 'done'));
  await stage.open(row('a', 'reading'), row('b', 'waiting'));
  stage.draw();
  expect([...feed.snapshot().rows.values()]).toEqual([row('a', 'done'), row('b', 'waiting')]);
});

it('the feed notifies its listener once per frame, and not after the subscription ends', async () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  let heard = 0;
  const end = feed.subscribe(() => (heard += 1));
  await stage.open(row('a', 'waiting'));
  stage.tell(row('a', 'reading'));
  stage.tell(row('a', 'done'));
  expect([stage.draw(), heard]).toEqual([1, 1]);
  end();
  stage.tell(row('a', 'reading'));
  expect([stage.draw(), heard, stage.log]).toEqual([0, 1, ['open', 'close']]);
});

it('the feed reports the visible members once per change, and again after reopening', () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  const end = feed.subscribe(() => undefined);
  feed.setVisibleMembers(ids('a', 'b'));
  feed.setVisibleMembers(ids('b', 'c'));
  stage.draw();
  feed.setVisibleMembers(ids('b', 'c'));
  stage.draw();
  end();
  feed.subscribe(() => undefined);
  feed.setVisibleMembers(ids('b', 'c'));
  stage.draw();
  expect(stage.log, 'the first visible members are sent directly after the opening').toEqual([
    'open',
    'look a b',
    'look b c',
    'close',
    'open',
    'look b c',
  ]);
});

it('the feed reopens if opening failed, and otherwise refreshes the requested member', async () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  feed.subscribe(() => undefined);
  await stage.failToOpen();
  stage.draw();
  expect(feed.snapshot().error).toEqual({ kind: 'offline' });
  const reopened = feed.refresh();
  await stage.open(row('a', 'waiting'));
  await reopened;
  stage.draw();
  expect(feed.snapshot().error).toBeNull();
  await feed.refresh(ids('a')[0]);
  await feed.refresh();
  expect(stage.log).toEqual(['open', 'open', 'again a', 'again all']);
});
