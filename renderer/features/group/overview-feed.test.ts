import { expect, it } from 'vitest';
import type { MemberId, MemberOverview } from '../../../preload/contract';
import { ApiError } from '../../api/api-error';
import type { OverviewSource } from './overview-feed';
import { OverviewFeed } from './overview-feed';

function row(member: string, name: 'waiting' | 'reading' | 'done'): MemberOverview {
  return { member: member as MemberId, state: { name }, facts: null };
}

const ids = (...members: string[]): MemberId[] => members as MemberId[];

/** A main that answers and tells when the test wants it to, and frames that are drawn then too. */
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
    look: (members) => this.log.push(`look ${members.join(' ')}`),
    readAgain: (member) => {
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

it('takes what main told meanwhile for newer than what the opening answers', async () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  feed.subscribe(() => undefined);
  stage.tell(row('a', 'done'));
  await stage.open(row('a', 'reading'), row('b', 'waiting'));
  stage.draw();
  expect([...feed.snapshot().rows.values()]).toEqual([row('a', 'done'), row('b', 'waiting')]);
});

it('is heard once for each frame, and is silent when nobody listens', async () => {
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

it('says who is on screen once for each who are, and again after it was closed', () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  const end = feed.subscribe(() => undefined);
  feed.look(ids('a', 'b'));
  feed.look(ids('b', 'c'));
  stage.draw();
  feed.look(ids('b', 'c'));
  stage.draw();
  end();
  feed.subscribe(() => undefined);
  feed.look(ids('b', 'c'));
  stage.draw();
  expect(stage.log, 'the first time right behind the opening').toEqual([
    'open',
    'look a b',
    'look b c',
    'close',
    'open',
    'look b c',
  ]);
});

it('begins anew where it could not begin, and else reads again what it is asked for', async () => {
  const stage = new Stage();
  const feed = new OverviewFeed(stage.source);
  feed.subscribe(() => undefined);
  await stage.failToOpen();
  stage.draw();
  expect(feed.snapshot().error).toEqual({ kind: 'offline' });
  const reopened = feed.readAgain();
  await stage.open(row('a', 'waiting'));
  await reopened;
  stage.draw();
  expect(feed.snapshot().error).toBeNull();
  await feed.readAgain(ids('a')[0]);
  await feed.readAgain();
  expect(stage.log).toEqual(['open', 'open', 'again a', 'again all']);
});
