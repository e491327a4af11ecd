import { Forgettables } from '../core/forgettables';
import { expect, it } from 'vitest';
import { IdentityKey } from '../../preload/contract/identity';
import type { PictureSource } from '../services/album-service';
import { UnsafeRegistries } from './unsafe-registry';

const manager = IdentityKey.parse('account/dana');
const asMember = IdentityKey.parse('account/dana/as/123456');
const somebody = IdentityKey.parse('account/bram');
const source = (safety: PictureSource['safety']): PictureSource => ({
  label: 'Thumb',
  kind: 'picture',
  url: 'https://example.test/1.jpg',
  longEdgePx: null,
  safety,
});

it('a rating as unsafe applies to the account and to all members it acts as, until the account is removed, and to no other account', () => {
  const forgettables = new Forgettables();
  const unsafe = new UnsafeRegistries(forgettables);
  const safetyFor = (identity: IdentityKey) => unsafe.of(identity).source(source('safe')).safety;
  unsafe.of(asMember).markSource(source('unsafe'));
  expect([manager, asMember, somebody].map(safetyFor)).toEqual(['unsafe', 'unsafe', 'safe']);
  forgettables.forget({ identity: manager, hosts: [] });
  expect(safetyFor(asMember)).toBe('safe');
});
