import { expect, it } from 'vitest';
import type { IdentityKey, SavedArrangement, SavedGrid, SavedGroupScreen } from '../../preload/contract';
import { managerOf } from '../domain/masking';
import { USUAL_GROUP_CHOICE } from '../features/group/group-memory';
import type { SavedByIdentityDeps } from './saved-by-identity';
import { GROUP_SCREEN, openArrangements, openGridMemories, openGroupMemories } from './screen-memories';

const DANA = 'account/1' as IdentityKey;
const VISITOR = 'account/2' as IdentityKey;
const MEMBER = 'account/1/as/77' as IdentityKey;
const ANCHOR = { index: 12, isSelected: false, isWhole: false, part: 0.25 };
const BY_NAME = { sortBy: 'name', isDescending: true, groupBy: 'nothing' } as const;
const USUAL = { sortBy: 'service', isDescending: false, groupBy: 'nothing' } as const;

interface Kept {
  readonly keepOnly: (isKept: (identity: IdentityKey) => boolean) => void;
}

function open<Saved, Values extends Kept>(
  openValues: (deps: SavedByIdentityDeps<Saved>) => Values,
  saved: readonly Saved[] = [],
): { values: Values; written: Saved[][]; rest: () => void } {
  const written: Saved[][] = [];
  let task = (): void => undefined;
  const values = openValues({
    saved: () => saved,
    write: (each) => written.push(each),
    whenAtRest: (next) => (task = next),
  });
  keepOnly(values, DANA, VISITOR);
  return { values, written, rest: () => task() };
}

function keepOnly(values: Kept, ...accounts: IdentityKey[]): void {
  values.keepOnly((identity) => accounts.includes(managerOf(identity)));
}

it('each identity’s grid position from the last run is restored', () => {
  const kept: SavedGrid[] = [{ identity: DANA, name: 'album 7', activeIndex: 40, anchor: ANCHOR }];
  const { values } = open(openGridMemories, kept);
  expect(values.of(DANA, 'album 7').view).toEqual({ activeIndex: 40, anchor: ANCHOR });
  for (const [identity, name] of [
    [VISITOR, 'album 7'],
    [MEMBER, 'album 7'],
    [DANA, 'album 8'],
  ] as const) {
    expect(values.of(identity, name).view).toEqual({ activeIndex: 0, anchor: null });
  }
});

it('grid positions are saved only after a pause, with the latest grid last, and no more grids than main accepts', () => {
  const { values, written, rest } = open(openGridMemories);
  for (let album = 1; album <= 10; album += 1) values.of(DANA, `album ${album}`).keep({ activeIndex: album });
  values.of(DANA, 'album 5').keep({ anchor: ANCHOR });
  expect(written).toEqual([]);
  rest();
  expect(written).toHaveLength(1);
  expect(written[0]).toHaveLength(8);
  expect(written[0]?.at(-1)).toEqual({ identity: DANA, name: 'album 5', activeIndex: 5, anchor: ANCHOR });
});

it('the positions of the last run stay for grids that were not shown in this one', () => {
  const albums: SavedGrid = { identity: DANA, name: 'albums 1', activeIndex: 7, anchor: null };
  const gone: SavedGrid = { identity: 'account/3' as IdentityKey, name: 'albums 1', activeIndex: 7, anchor: null };
  const { values, written, rest } = open(openGridMemories, [gone, albums]);
  values.of(DANA, 'album 7').keep({ activeIndex: 3 });
  values.of(DANA, 'album at its start');
  rest();
  expect(written).toEqual([[albums, { identity: DANA, name: 'album 7', activeIndex: 3, anchor: null }]]);
});

it('no grid position is saved while acting as a member', () => {
  const { values, written, rest } = open(openGridMemories);
  values.of(MEMBER, 'album 7').keep({ activeIndex: 3 });
  rest();
  expect(written).toEqual([]);
  values.of(DANA, 'album 7').keep({ activeIndex: 1 });
  rest();
  expect(written).toEqual([[{ identity: DANA, name: 'album 7', activeIndex: 1, anchor: null }]]);
});

it('the grid positions of a signed-out account and of a forgotten member are dropped', () => {
  const { values, written, rest } = open(openGridMemories);
  values.of(DANA, 'album 7').keep({ activeIndex: 3 });
  const ofMember = values.of(MEMBER, 'album 7');
  ofMember.keep({ activeIndex: 3 });
  values.of(VISITOR, 'album 1').keep({ activeIndex: 2 });
  values.forget(MEMBER);
  ofMember.keep({ activeIndex: 4 });
  expect(values.of(MEMBER, 'album 7').view.activeIndex, 'a grid that is still on screen brings nothing back').toBe(0);
  keepOnly(values, VISITOR);
  rest();
  expect(written).toEqual([[{ identity: VISITOR, name: 'album 1', activeIndex: 2, anchor: null }]]);
  expect(values.of(DANA, 'album 7').view.activeIndex).toBe(0);
});

it('the arrangement of the last run is restored for its identity and view only', () => {
  const saved: SavedArrangement[] = [{ identity: DANA, name: 'albums 7', ...BY_NAME }];
  const { values } = open(openArrangements, saved);
  expect(values.of(DANA, 'albums 7').get()).toEqual(BY_NAME);
  for (const [identity, name] of [
    [VISITOR, 'albums 7'],
    [MEMBER, 'albums 7'],
    [DANA, 'albums 8'],
  ] as const)
    expect(values.of(identity, name).get()).toEqual(USUAL);
});

it('a changed arrangement is saved beside those of views that were not opened, and dropped when it is the usual one', () => {
  const saved = ['album 1', 'album 2'].map((name): SavedArrangement => ({ identity: DANA, name, ...BY_NAME }));
  const { values, written, rest } = open(openArrangements, saved);
  values.of(DANA, 'album 2').keep({ groupBy: 'day' });
  rest();
  expect(written).toEqual([[saved[0], { ...saved[1], groupBy: 'day' }]]);
  values.of(DANA, 'album 2').keep(USUAL);
  rest();
  expect(written[1]).toEqual([saved[0]]);
});

it('no arrangement of a member is saved', () => {
  const { values, written, rest } = open(openArrangements);
  values.of(MEMBER, 'albums 1').keep(BY_NAME);
  values.of(VISITOR, 'albums 1').keep(BY_NAME);
  rest();
  expect(written).toEqual([[{ identity: VISITOR, name: 'albums 1', ...BY_NAME }]]);
});

it('each account’s group screen is restored from the last run, and saved after a pause', () => {
  const saved: SavedGroupScreen[] = [
    { identity: DANA, ...USUAL_GROUP_CHOICE, view: 'overview', overviewBy: 'unsafe', isDescending: true },
    { identity: VISITOR, ...USUAL_GROUP_CHOICE, onlyEmpty: true },
  ];
  const { values, written, rest } = open(openGroupMemories, saved);
  const memory = values.of(DANA, GROUP_SCREEN);
  expect(memory.choice).toMatchObject({ view: 'overview', overviewBy: 'unsafe', isDescending: true });
  memory.keep({ ...memory.choice, onlyUnsafe: true });
  expect(values.of(DANA, GROUP_SCREEN).choice.onlyUnsafe).toBe(true);
  expect(written).toEqual([]);
  rest();
  expect(written).toEqual([[saved[1], { ...saved[0], onlyUnsafe: true }]]);
  expect(values.of('account/3' as IdentityKey, GROUP_SCREEN).choice).toEqual(USUAL_GROUP_CHOICE);
});

it('the search and the positions of a group screen are never saved', () => {
  const { values, written, rest } = open(openGroupMemories);
  const memory = values.of(DANA, GROUP_SCREEN);
  memory.keepSearch('quiet');
  memory.lists.members.keep({ key: '77' });
  memory.keep({ ...memory.choice, view: 'overview' });
  rest();
  expect(written).toHaveLength(1);
  expect(JSON.stringify(written)).not.toMatch(/quiet|77/);
  memory.forgetMembers();
  expect([memory.search, memory.lists.members.view.key, memory.choice.view]).toEqual(['', null, 'overview']);
});
