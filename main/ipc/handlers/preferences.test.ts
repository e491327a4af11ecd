import { beforeEach, expect, it } from 'vitest';
import type { PreferencesChange, SavedGrid, SettingChange } from '../../../preload/contract';
import { IdentityKey } from '../../../preload/contract/identity';
import { Preferences } from '../../../preload/contract/preferences';
import { createRecorder, type RecorderUnderTest } from '../../testing/core/call-recorder';
import { DEFAULT_PREFERENCES } from '../../storage/preferences-store';
import type { IdentityEntry } from '../../library/identity-registry';
import { preferencesHandlers } from './preferences';

const START = { view: 'albums' as const, ownerId: null, category: [], albumId: null, picture: null };
const gridOf = (identity: IdentityKey): SavedGrid => ({ identity, name: 'albums', activeIndex: 3, anchor: null });

let kept: Preferences;
let recorder: RecorderUnderTest;

beforeEach(() => {
  kept = { ...DEFAULT_PREFERENCES, masksOnBlur: true };
  recorder = createRecorder();
});

let accountKeys: readonly IdentityKey[] = [];
let redrawn = 0;
let announced = 0;
const applied: Pick<Preferences, 'language' | 'theme'>[] = [];
const handlers = preferencesHandlers({
  applyAppearance: ({ language, theme }) => {
    applied.push({ language, theme });
    return Promise.resolve();
  },
  redrawLockScreen: () => {
    redrawn += 1;
  },
  mask: { preferencesChanged: () => void (announced += 1) },
  cache: { setLimit: () => Promise.resolve() },
  // The handler uses only the keys of the identities.
  accounts: { identities: () => accountKeys.map((key) => ({ identity: { key } }) as IdentityEntry) },
  preferences: {
    read: () => kept,
    update: (change) => (kept = { ...kept, ...change } as Preferences), // no value in these tests is undefined
  },
});
const update = async (change: PreferencesChange): Promise<Preferences> =>
  Preferences.parse(await handlers.update(change, { signal: new AbortController().signal, recorder }));

it.each<[PreferencesChange, SettingChange]>([
  [{ revealSeconds: 60 }, { code: 'reveal-seconds', from: 30, to: 60 }],
  [{ maskOffMinutes: 120 }, { code: 'mask-off-minutes', from: 15, to: 120 }],
  [{ actingLimitMinutes: 480 }, { code: 'acting-limit-minutes', from: 30, to: 480 }],
  [{ masksOnBlur: false }, { code: 'mask-stays-off-on-blur' }],
  [{ endsActingWhenAway: false }, { code: 'acting-goes-on-when-away' }],
])(
  'a setting that shows more is recorded first, and is not changed if the recording fails: %j',
  async (change, entry) => {
    const before = kept;
    recorder.isWritable = false;
    await expect(update(change)).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
    expect(kept).toBe(before);
    recorder.isWritable = true;
    expect(await update(change)).toEqual({ ...before, ...change });
    expect(recorder.recorded).toEqual([{ kind: 'settings-changed', what: { code: 'settings', changes: [entry] } }]);
  },
);

it('a setting that shows no more than before changes immediately, even if the change cannot be recorded', async () => {
  recorder.isWritable = false;
  await update({ revealSeconds: 5, rowHeightPx: 300, endsActingWhenAway: true });
  expect(kept).toMatchObject({ revealSeconds: 5, rowHeightPx: 300 });
  expect(recorder.recorded).toEqual([]);
});

it('stores no location and no grid of a member', async () => {
  const own = { ...START, identity: IdentityKey.parse('account/dana') };
  accountKeys = [own.identity];
  await update({ location: own, grids: [gridOf(own.identity)] });
  const member = { ...START, identity: IdentityKey.parse('account/dana/as/123456') };
  await update({ location: member, grids: [gridOf(own.identity), gridOf(member.identity)] });
  expect(kept).toMatchObject({ location: own, grids: [gridOf(own.identity)] });
});

it('chosen languages and colours are stored and applied, and no other change touches them', async () => {
  await update({ language: 'en-XA' });
  await update({ rowHeightPx: 300 });
  await update({ theme: 'dark' });
  expect(kept).toMatchObject({ language: 'en-XA', theme: 'dark' });
  expect(applied).toEqual([
    { language: 'en-XA', theme: 'system' },
    { language: 'en-XA', theme: 'dark' },
  ]);
});

it('a chosen decoy is stored, and the lock screen is drawn again', async () => {
  await update({ rowHeightPx: 300 });
  expect(redrawn).toBe(0);
  await update({ decoy: 'terminal' });
  expect([kept.decoy, redrawn]).toEqual(['terminal', 1]);
});

it('stores no location and no grid of an account that was removed before the window saved them', async () => {
  accountKeys = [];
  const removed = IdentityKey.parse('account/dana');
  const demo = IdentityKey.parse('demo/pictures-api');
  await update({ location: { ...START, identity: removed }, grids: [gridOf(removed), gridOf(demo)] });
  expect(kept).toMatchObject({ location: null, grids: [gridOf(demo)] });
});
