/** Tests the level of the mask: who changes it, and what ends with it. */
import { expect, it } from 'vitest';
import type { MaskLevel, Preferences } from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import { SYSTEM_CLOCKS } from '../core/clock';
import { Forgettables } from '../core/forgettables';
import { ActiveIdentity } from '../identity/active-identity';
import { Mask, type MaskChange } from './mask';
import { createWhenBlurred } from './when-blurred';

const ME = IdentityKey.parse('account/me');
const MANAGER = IdentityKey.parse('account/manager');
const EVERYTHING = { identity: ME, scope: { kind: 'everything' }, kind: 'timed', longEdgePx: 400 } as const;

function openMask(levelAtStart: MaskLevel = 'sensitive', masksTitles = false) {
  const activeIdentity = new ActiveIdentity();
  activeIdentity.shownByWindow(ME);
  const mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => ({}), writeMaskRules: () => undefined },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15, masksTitles }),
    levelAtStart,
    activeIdentity,
    forgettables: new Forgettables(),
  });
  const changes: MaskChange[] = [];
  mask.whenChanged((change) => changes.push(change));
  const blur = (chosen: Partial<Pick<Preferences, 'masksOnBlur' | 'masksAllOnBlur'>>, identity: IdentityKey | null) =>
    createWhenBlurred({
      mask,
      preferences: () => ({ masksOnBlur: false, masksAllOnBlur: 'as-manager', ...chosen }),
      activeIdentity: () => identity,
      isManager: (key) => key === MANAGER,
    })();
  return { mask, changes, blur, activeIdentity };
}

it('masking all pictures ends every reveal in one change, and calls off a reveal that is not granted yet', () => {
  const { mask, changes } = openMask();
  const lease = mask.reveal(EVERYTHING);
  const pending = mask.prepare(EVERYTHING);
  changes.length = 0;
  mask.setLevel('everything');
  expect(changes).toMatchObject([{ isRaised: true, ended: [lease], state: { level: 'everything', leases: [] } }]);
  expect(pending.isCalledOff).toBe(true);
});

it('neither the end of a reveal, nor another identity, nor masking what is revealed lowers the level', () => {
  const { mask, changes, activeIdentity } = openMask('everything');
  expect(mask.state.level).toBe('everything');
  const { token } = mask.reveal(EVERYTHING);
  expect(mask.level, 'a reveal leaves the level as it is').toBe('everything');
  mask.hide(token);
  mask.reveal(EVERYTHING);
  activeIdentity.shownByWindow(MANAGER);
  mask.maskAllFor('slept');
  mask.maskAll();
  expect(mask.state).toMatchObject({ level: 'everything', leases: [], levelRevision: 0 });
  expect(changes.some(({ isRaised }) => isRaised)).toBe(false);
  mask.setLevel('sensitive');
  expect(mask.state).toMatchObject({ level: 'sensitive', levelRevision: 1 });
});

it('the level rises while another window has the focus, and returns to what was chosen', () => {
  for (const chosen of ['sensitive', 'everything'] as const) {
    const { mask } = openMask(chosen);
    mask.raiseForBlur();
    mask.raiseForBlur();
    expect(mask.level).toBe('everything');
    mask.endRaiseForBlur();
    expect(mask.state).toMatchObject({ level: chosen, isRaisedByBlur: false });
  }
  const { mask } = openMask();
  mask.raiseForBlur();
  mask.setLevel('everything');
  mask.endRaiseForBlur();
  expect(mask.level, 'the person chose this level meanwhile').toBe('everything');
});

it('each change of the level gives the pictures new addresses', () => {
  const { mask } = openMask();
  const revisions = [mask.state, mask.setLevel('everything'), mask.setLevel('everything'), mask.setLevel('sensitive')];
  expect(revisions.map(({ levelRevision }) => levelRevision)).toEqual([0, 1, 1, 2]);
});

it.each<[Preferences['masksAllOnBlur'], IdentityKey | null, MaskLevel]>([
  ['as-manager', ME, 'sensitive'],
  ['as-manager', MANAGER, 'everything'],
  ['as-manager', null, 'sensitive'],
  ['always', null, 'everything'],
  ['never', MANAGER, 'sensitive'],
])('with the setting %s, the loss of the focus of %s leads to the level %s', (masksAllOnBlur, identity, level) => {
  const { mask, blur } = openMask();
  mask.reveal(EVERYTHING);
  blur({ masksAllOnBlur }, identity);
  expect(mask.level).toBe(level);
  expect(mask.state.leases.length, 'reveals end with the level').toBe(level === 'everything' ? 0 : 1);
  blur({ masksAllOnBlur, masksOnBlur: true }, identity);
  expect(mask.state.leases).toEqual([]);
});

it('titles are masked only together with all pictures, and only if the person chose it', () => {
  const masked = (masksTitles: boolean) => {
    const { mask } = openMask('sensitive', masksTitles);
    return [mask.state, mask.setLevel('everything')].map(({ areTitlesMasked }) => areTitlesMasked);
  };
  expect([masked(true), masked(false)]).toEqual([
    [false, true],
    [false, false],
  ]);
});
