import { expect, it } from 'vitest';
import type { IdentityKey } from '../../preload/contract';
import { AccountId } from '../../preload/contract/account';
import { MemberId } from '../../preload/contract/group';
import { ActiveIdentity } from './active-identity';
import { accountKey, actingKey } from './identity-key';

const DANA = accountKey(AccountId.parse('dana'));
const LEE = accountKey(AccountId.parse('lee'));
const HERON = actingKey(DANA, MemberId.parse('heron'));

function watch() {
  const activeIdentity = new ActiveIdentity();
  const changes: (IdentityKey | null)[] = [];
  activeIdentity.whenChanged((identity) => changes.push(identity));
  return { activeIdentity, changes };
}

it('a change is reported when the window shows another identity, but not when it shows the same identity again', () => {
  const { activeIdentity, changes } = watch();
  for (const identity of [DANA, DANA, LEE]) activeIdentity.shownByWindow(identity);
  expect(changes).toEqual([DANA, LEE]);
  expect(activeIdentity.current).toBe(LEE);
});

it('the active identity changes as soon as acting starts or ends, before the window shows the new identity', () => {
  const { activeIdentity, changes } = watch();
  activeIdentity.shownByWindow(DANA);
  activeIdentity.actingAs(HERON);
  activeIdentity.shownByWindow(HERON);
  activeIdentity.actingAs(null);
  activeIdentity.shownByWindow(DANA);
  expect(changes).toEqual([DANA, HERON, null, DANA]);
});

it('the active identity does not change if the same state of acting is reported again', () => {
  const { activeIdentity, changes } = watch();
  activeIdentity.shownByWindow(DANA);
  activeIdentity.actingAs(null);
  expect(changes).toEqual([DANA]);
});
