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

it('tells when the window shows another identity, and nothing when it shows the same again', () => {
  const { activeIdentity, changes } = watch();
  for (const identity of [DANA, DANA, LEE]) activeIdentity.shownByWindow(identity);
  expect(changes).toEqual([DANA, LEE]);
  expect(activeIdentity.current).toBe(LEE);
});

it('changes as soon as acting starts or ends, before the window follows', () => {
  const { activeIdentity, changes } = watch();
  activeIdentity.shownByWindow(DANA);
  activeIdentity.actingAs(HERON);
  activeIdentity.shownByWindow(HERON);
  activeIdentity.actingAs(null);
  activeIdentity.shownByWindow(DANA);
  expect(changes).toEqual([DANA, HERON, null, DANA]);
});

it('stays the same if the state of acting changes without another member', () => {
  const { activeIdentity, changes } = watch();
  activeIdentity.shownByWindow(DANA);
  activeIdentity.actingAs(null);
  expect(changes).toEqual([DANA]);
});
