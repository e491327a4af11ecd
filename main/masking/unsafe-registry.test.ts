import { expect, it } from 'vitest';
import { IdentityKey } from '../../preload/contract/identity';
import type { PictureSource } from '../services/album-service';
import { SaidToAccounts } from './unsafe-registry';

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

it('counts for the account and for all as whom it looks, until the account leaves, and for nobody else', () => {
  const said = new SaidToAccounts();
  const safetyFor = (identity: IdentityKey) => said.of(identity).source(source('safe')).safety;
  said.of(asMember).hearSource(source('unsafe'));
  expect([manager, asMember, somebody].map(safetyFor)).toEqual(['unsafe', 'unsafe', 'safe']);
  said.forget(manager);
  expect(safetyFor(asMember)).toBe('safe');
});
