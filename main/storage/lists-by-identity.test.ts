import { expect, it } from 'vitest';
import * as z from 'zod';
import type { IdentityKey } from '../../preload/contract';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { openListsByIdentity } from './lists-by-identity';

const HERON = 'account/heron' as IdentityKey;
const WREN = 'account/wren' as IdentityKey;

it('keeps one list per identity, and forgets one without the others', () => {
  const values = createValuesInMemory({});
  const lists = openListsByIdentity(values, 'names', z.string());
  lists.write(HERON, ['a', 'b']);
  lists.write(WREN, ['c']);
  lists.forget(HERON);
  expect([lists.read(HERON), lists.read(WREN), lists.identities()]).toEqual([[], ['c'], [WREN]]);
  expect(values.get('names')).toEqual({ [WREN]: ['c'] });
});

it('reads an invalid list as empty, and leaves it in the file when another list is written', () => {
  const values = createValuesInMemory({ names: { [HERON]: [1] } });
  const lists = openListsByIdentity(values, 'names', z.string());
  lists.write(WREN, ['c']);
  expect(lists.read(HERON)).toEqual([]);
  expect(values.get('names')).toEqual({ [HERON]: [1], [WREN]: ['c'] });
});
