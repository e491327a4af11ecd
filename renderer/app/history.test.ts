import { describe, expect, it } from 'vitest';
import type { IdentityKey, Location } from '../../preload/contract';
import {
  currentOf,
  EMPTY_HISTORY,
  entryAt,
  type History,
  HISTORY_LIMIT,
  lastOf,
  move,
  push,
  replace,
  withoutEntries,
} from './history';

const DANA = 'account/dana' as IdentityKey;
const LEE = 'account/lee' as IdentityKey;
const HERON = 'account/dana/as/7' as IdentityKey;

function at(identity: IdentityKey, albumId: string | null = null, more: Partial<Location> = {}): Location {
  return {
    identity,
    view: 'albums',
    ownerId: null,
    category: [],
    albumId: albumId as Location['albumId'],
    picture: null,
    ...more,
  };
}

function historyOf(...locations: Location[]): History {
  return locations.reduce(push, EMPTY_HISTORY);
}

function back(history: History, steps: number): History {
  return Array.from({ length: steps }).reduce<History>((from) => move(from, -1), history);
}

describe('steps in the history', () => {
  it('a step back or forward leads through the locations of several accounts, and stops at both ends', () => {
    const visited = [at(DANA), at(DANA, 'tide'), at(LEE), at(LEE, 'pier')];
    let history = historyOf(...visited);
    for (const location of visited.slice(0, -1).reverse()) {
      history = move(history, -1);
      expect(currentOf(history)).toEqual(location);
    }
    expect(entryAt(history, -1)).toBeNull();
    expect(move(history, -1)).toBe(history);
    for (const location of visited.slice(1)) {
      history = move(history, 1);
      expect(currentOf(history)).toEqual(location);
    }
    expect(move(history, 1)).toBe(history);
  });

  it('opening a location drops the locations ahead', () => {
    const history = push(back(historyOf(at(DANA), at(DANA, 'tide'), at(DANA, 'pier')), 2), at(LEE));
    expect(history.entries).toEqual([at(DANA), at(LEE)]);
    expect(entryAt(history, 1)).toBeNull();
  });

  it('opening the current location again changes nothing', () => {
    const history = back(historyOf(at(DANA), at(DANA, 'tide')), 1);
    expect(push(history, at(DANA))).toBe(history);
    expect(push(history, { ...at(DANA), orderBy: undefined })).toBe(history);
  });

  it('locations differ by owner, category, order, picture and view', () => {
    const others: Partial<Location>[] = [
      { ownerId: 'lee' as Location['ownerId'] },
      { category: ['0 Travel'] },
      { orderBy: 'newest' },
      { picture: 3 },
      { view: 'overview' },
    ];
    for (const other of others) expect(historyOf(at(DANA), at(DANA, null, other)).entries).toHaveLength(2);
  });

  it('the history contains only the latest locations', () => {
    const history = historyOf(...Array.from({ length: HISTORY_LIMIT + 20 }, (_none, number) => at(DANA, `${number}`)));
    expect(history.entries).toHaveLength(HISTORY_LIMIT);
    expect(history.entries[0]).toEqual(at(DANA, '20'));
    expect(currentOf(history)).toEqual(at(DANA, `${HISTORY_LIMIT + 19}`));
  });

  it('replacing the current location adds no step', () => {
    const history = replace(historyOf(at(DANA), at(DANA, 'tide', { picture: 1 })), at(DANA, 'tide', { picture: 2 }));
    expect(history.entries).toEqual([at(DANA), at(DANA, 'tide', { picture: 2 })]);
    expect(replace(history, at(DANA)), 'the same as the one before').toEqual(historyOf(at(DANA)));
    expect(replace(EMPTY_HISTORY, at(LEE))).toEqual(historyOf(at(LEE)));
  });
});

describe('removing an identity from the history', () => {
  const isHeron = ({ identity }: Location): boolean => identity === HERON;

  it('the location before a member’s becomes the current one, and no step leads to the member', () => {
    const history = withoutEntries(historyOf(at(DANA), at(DANA, 'tide'), at(HERON), at(HERON, 'nest')), isHeron);
    expect(history).toEqual(historyOf(at(DANA), at(DANA, 'tide')));
    expect(entryAt(history, 1)).toBeNull();
  });

  it('the current location stays if it belongs to another identity', () => {
    const around = historyOf(at(HERON), at(DANA), at(HERON, 'nest'), at(LEE), at(HERON));
    const history = withoutEntries(back(around, 1), isHeron);
    expect(history).toEqual(historyOf(at(DANA), at(LEE)));
  });

  it('equal locations that become neighbours are joined', () => {
    const history = withoutEntries(historyOf(at(DANA, 'tide'), at(HERON), at(DANA, 'tide')), isHeron);
    expect(history).toEqual(historyOf(at(DANA, 'tide')));
    const ahead = back(historyOf(at(LEE), at(DANA), at(HERON), at(DANA)), 2);
    expect(withoutEntries(ahead, isHeron)).toEqual(back(historyOf(at(LEE), at(DANA)), 0));
  });

  it('the first later location becomes the current one if none is earlier; the history is empty if none remains', () => {
    const history = back(historyOf(at(HERON), at(LEE), at(LEE, 'pier')), 2);
    expect(currentOf(withoutEntries(history, isHeron))).toEqual(at(LEE));
    expect(withoutEntries(historyOf(at(HERON), at(HERON, 'nest')), isHeron)).toEqual(EMPTY_HISTORY);
  });

  it('the history does not change if the identity is not in it', () => {
    const history = historyOf(at(DANA), at(LEE));
    expect(withoutEntries(history, isHeron)).toBe(history);
  });

  it('the index is valid after any sequence of steps', () => {
    const identities = [DANA, LEE, HERON];
    let history = EMPTY_HISTORY;
    let random = 7;
    for (let count = 0; count < 3_000; count += 1) {
      random = (random * 48_271) % 2_147_483_647;
      const identity = identities[random % 3] ?? DANA;
      const location = at(identity, `${random % 5}`);
      const steps = [
        () => push(history, location),
        () => replace(history, location),
        () => move(history, -1),
        () => move(history, 1),
        () => withoutEntries(history, (other) => random % 50 === 0 && other.identity === identity),
      ];
      history = steps[(random >> 5) % steps.length]?.() ?? history;
      expect(currentOf(history) !== null).toBe(history.entries.length > 0);
      history.entries.forEach((entry, index) => expect(entry).not.toEqual(history.entries[index + 1]));
    }
  });
});

it('the last location of an identity is found without views of its group', () => {
  const history = back(
    historyOf(at(DANA, 'tide'), at(LEE), at(DANA, null, { view: 'members' }), at(HERON), at(DANA, 'pier')),
    1,
  );
  expect(lastOf(history, DANA)).toEqual(at(DANA, 'tide'));
  expect(lastOf(history, HERON)).toEqual(at(HERON));
  expect(lastOf(historyOf(at(LEE)), DANA)).toBeNull();
  expect(lastOf(back(historyOf(at(LEE), at(DANA)), 1), DANA), 'a later one').toEqual(at(DANA));
});
