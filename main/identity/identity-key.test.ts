import { expect, it } from 'vitest';
import { AccountId } from '../../preload/contract/account';
import { MemberId } from '../../preload/contract/group';
import { ServiceId } from '../../preload/contract/server';
import {
  accountKey,
  actingKey,
  builtInKey,
  isAccountKey,
  isActingKey,
  isActingKeyOf,
  managerKeyOf,
} from './identity-key';

const DANA = accountKey(AccountId.parse('dana'));
const AS_HERON = actingKey(DANA, MemberId.parse('123456'));

it('identity keys have the form that earlier versions stored', () => {
  expect([DANA, AS_HERON]).toEqual(['account/dana', 'account/dana/as/123456']);
  expect([true, false].map((isDemo) => builtInKey(ServiceId.parse('pictures-api'), isDemo))).toEqual([
    'demo/pictures-api',
    'own/pictures-api',
  ]);
});

it('an identity key distinguishes a member from the manager, and contains the key of the member’s manager', () => {
  expect([DANA, AS_HERON].map(isActingKey)).toEqual([false, true]);
  expect([DANA, AS_HERON].map(managerKeyOf)).toEqual([DANA, DANA]);
  expect(isActingKeyOf(DANA, AS_HERON)).toBe(true);
  expect(isActingKeyOf(accountKey(AccountId.parse('dan')), AS_HERON)).toBe(false);
});

it('an identity key distinguishes an account from a built-in identity', () => {
  expect([DANA, AS_HERON, builtInKey(ServiceId.parse('smugmug'), true)].map(isAccountKey)).toEqual([true, true, false]);
});
