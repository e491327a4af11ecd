import { expect, it } from 'vitest';
import type { IdentityKey } from '../../preload/contract';
import { KeptByIdentity } from './kept-by-identity';

const DANA = 'account/1' as IdentityKey;
const VISITOR = 'account/2' as IdentityKey;

it('an identity finds only its own values', () => {
  const kept = new KeptByIdentity<number>(10);
  kept.keep(DANA, 'album 1', 7);
  kept.keep(VISITOR, 'album 1', 8);
  expect([kept.find(DANA, 'album 1'), kept.find(VISITOR, 'album 1'), kept.find(DANA, 'album 2')]).toEqual([7, 8, null]);
  kept.drop(DANA, 'album 1');
  expect([kept.find(DANA, 'album 1'), kept.find(VISITOR, 'album 1')]).toEqual([null, 8]);
});

it('only as many values as allowed are kept, those used last', () => {
  const kept = new KeptByIdentity<number>(2);
  kept.keep(DANA, 'album 1', 1);
  kept.keep(DANA, 'album 2', 2);
  kept.keep(DANA, 'album 1', 3);
  kept.keep(VISITOR, 'album 3', 4);
  expect(kept.all().map(({ value }) => value)).toEqual([3, 4]);
});

it('values are dropped with their identity', () => {
  const kept = new KeptByIdentity<number>(10);
  kept.keep(DANA, 'album 1', 1);
  kept.keep(VISITOR, 'album 1', 2);
  kept.forget(DANA);
  expect(kept.all()).toEqual([{ identity: VISITOR, name: 'album 1', value: 2 }]);
  kept.keepOnly((identity) => identity === DANA);
  expect(kept.all()).toEqual([]);
});
