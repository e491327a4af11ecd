import { expect, it } from 'vitest';
import type { KeptGrid, Preferences, PreferencesChange } from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import { createForgetting, forgetOthers } from '../identities/forgetting';
import { DEFAULT_PREFERENCES } from '../storage/preferences-store';
import { preferencesHandlers } from './preferences';

const DANA = IdentityKey.parse('account/1');
const VISITOR = IdentityKey.parse('account/2');

function grid(identity: string): KeptGrid {
  return { identity: IdentityKey.parse(identity), name: 'album 7', activeIndex: 3, anchor: null };
}

function openPreferences(): { read: () => Preferences; update: (change: PreferencesChange) => Preferences } {
  let kept = DEFAULT_PREFERENCES;
  const update = (change: PreferencesChange): Preferences => (kept = { ...kept, ...change } as Preferences); // nothing is undefined here
  return { read: () => kept, update };
}

const noOwners = { readOwners: () => [], writeOwners: () => undefined, forgetOwners: () => undefined, identitiesWithOwners: () => [] };
const noMembers = { readMembers: () => [], writeMembers: () => undefined, forgetMembers: () => undefined, identitiesWithMembers: () => [] };

it('where the grids of a member stood is not kept, whatever the window sends', async () => {
  const preferences = openPreferences();
  const { update } = preferencesHandlers({
    preferences,
    mask: { endAllBut: () => undefined },
    acting: { recordChange: () => Promise.reject(new Error('Nothing of this shows more.')) },
  });
  await update({ grids: [grid('account/1'), grid('account/1/as/77'), grid('account/2')] }, { signal: new AbortController().signal });
  expect(preferences.read().grids).toEqual([grid('account/1'), grid('account/2')]);
  await update({ rowHeightPx: 300 }, { signal: new AbortController().signal });
  expect(preferences.read()).toMatchObject({ rowHeightPx: 300, grids: [grid('account/1'), grid('account/2')] });
});

it('where the grids of an account stood goes with the account, also if the program ended meanwhile', () => {
  const preferences = openPreferences();
  const place = { identity: DANA, ownerId: null, albumId: null };
  preferences.update({ place, grids: [grid('account/1'), grid('account/2')] });
  const forget = createForgetting({
    owners: noOwners,
    members: noMembers,
    acting: { forgetAllOf: () => undefined },
    preferences,
    pictures: { forget: () => undefined },
    activity: { forget: () => 0 },
  });
  forget(DANA, []);
  expect(preferences.read()).toMatchObject({ place: null, grids: [grid('account/2')] });
  preferences.update({ place });
  forgetOthers({ ...noOwners, ...noMembers, ...preferences, readMaskRules: () => ({}), writeMaskRules: () => undefined }, [VISITOR]);
  expect(preferences.read()).toMatchObject({ place: null, grids: [grid('account/2')] });
  forgetOthers({ ...noOwners, ...noMembers, ...preferences, readMaskRules: () => ({}), writeMaskRules: () => undefined }, []);
  expect(preferences.read().grids).toEqual([]);
});
