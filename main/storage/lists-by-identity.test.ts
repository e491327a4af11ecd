import { expect, it } from 'vitest';
import * as z from 'zod';
import type { IdentityKey } from '../../preload/contract';
import { Forgettables } from '../core/forgettables';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { openListsByIdentity } from './lists-by-identity';

const HERON = 'account/heron' as IdentityKey;
const WREN = 'account/wren' as IdentityKey;

it('each identity has its own list, and one list can be forgotten without the other lists', () => {
  const forgettables = new Forgettables();
  const values = createValuesInMemory({});
  const lists = openListsByIdentity(values, { name: 'names', Item: z.string(), what: 'owners', forgettables });
  lists.write(HERON, ['a', 'b']);
  lists.write(WREN, ['c']);
  expect(forgettables.forget({ identity: HERON, hosts: [] })).toEqual([{ what: 'owners', count: 2 }]);
  expect([lists.read(HERON), lists.read(WREN)]).toEqual([[], ['c']]);
  expect(values.get('names')).toEqual({ [WREN]: ['c'] });
});

it('an invalid list is read as empty, and stays in the file when another list is written', () => {
  const forgettables = new Forgettables();
  const values = createValuesInMemory({ names: { [HERON]: [1] } });
  const lists = openListsByIdentity(values, { name: 'names', Item: z.string(), what: 'owners', forgettables });
  lists.write(WREN, ['c']);
  expect(lists.read(HERON)).toEqual([]);
  expect(values.get('names')).toEqual({ [HERON]: [1], [WREN]: ['c'] });
});

it('the lists of removed identities are forgotten', () => {
  const forgettables = new Forgettables();
  const values = createValuesInMemory({ names: { [HERON]: [1], [WREN]: ['c'] } });
  openListsByIdentity(values, { name: 'names', Item: z.string(), what: 'owners', forgettables });
  forgettables.forgetGone((identity) => identity === HERON);
  expect(values.get('names')).toEqual({ [WREN]: ['c'] });
});
