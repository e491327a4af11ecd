import { expect, it } from 'vitest';
import type { IdentityKey } from '../../preload/contract';
import { Forgettables } from './forgettables';

const HERON = 'account/heron' as IdentityKey;
const WREN = 'account/wren' as IdentityKey;
const LEAVING = { identity: HERON, hosts: [] };

it('every store forgets the identity, even if another store throws', () => {
  const forgettables = new Forgettables();
  const forgotten: string[] = [];
  forgettables.register({
    forget() {
      throw new Error('The disk is full.');
    },
  });
  forgettables.register({
    forget({ identity }) {
      forgotten.push(identity);
      return null;
    },
  });
  expect(() => forgettables.forget(LEAVING)).toThrow('The disk is full.');
  expect(forgotten).toEqual([HERON]);
});

it('a store that names an unknown identity makes every store forget it', () => {
  const forgettables = new Forgettables();
  const forgotten: string[] = [];
  forgettables.register({ forget: () => null, storedIdentities: () => [HERON, WREN] });
  forgettables.register({
    forget({ identity }) {
      forgotten.push(identity);
      return { what: 'calls', count: 1 };
    },
  });
  forgettables.forgetGone((identity) => identity === WREN);
  expect(forgotten).toEqual([WREN]);
  expect(forgettables.forget(LEAVING)).toEqual([{ what: 'calls', count: 1 }]);
});
