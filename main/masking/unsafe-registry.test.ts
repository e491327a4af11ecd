import { Forgettables } from '../core/forgettables';
import { describe, expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import { IdentityKey } from '../../preload/contract/identity';
import type { PictureRecord, PictureSource } from '../services/album-service';
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

describe('A picture that the window was given unmasked', () => {
  const ALBUM = 'harbour' as AlbumId;
  const PICTURE = 'boat' as PictureId;
  const subject = { kind: 'picture', albumId: ALBUM, pictureId: PICTURE } as const;
  const record = (safety: PictureSource['safety'], url: string): PictureRecord => ({
    details: { id: PICTURE, title: 'Boat', kind: 'picture', safety, missingForVisitors: [], other: [] },
    sources: [{ ...source('unknown'), url }],
    availability: 'available',
  });

  function openRegistries() {
    let dropCount = 0;
    const unsafe = new UnsafeRegistries(new Forgettables(), () => (dropCount += 1));
    return { unsafe: unsafe.of(manager), ofMember: unsafe.of(asMember), drops: () => dropCount };
  }

  it('is dropped there as soon as another answer rates it unsafe, by its ID or by its address', () => {
    const byId = openRegistries();
    byId.unsafe.noteGiven(subject, [source('safe')]);
    byId.ofMember.markPicture(record('unsafe', 'https://example.test/other-size.jpg'));
    expect(byId.drops()).toBe(1);
    byId.unsafe.markPicture(record('unsafe', 'https://example.test/other-size.jpg'));
    expect(byId.drops(), 'it is known since').toBe(1);

    const byAddress = openRegistries();
    byAddress.unsafe.noteGiven(subject, [source('safe')]);
    byAddress.unsafe.markCover('other' as AlbumId, source('unsafe'));
    expect(byAddress.drops()).toBe(1);
  });

  it('stays while other pictures are rated', () => {
    const { unsafe, drops } = openRegistries();
    unsafe.noteGiven({ kind: 'cover', albumId: PICTURE as string as AlbumId }, [source('safe')]);
    unsafe.markPicture(record('unsafe', 'https://example.test/2.jpg'));
    unsafe.markPicture(record('safe', 'https://example.test/1.jpg'));
    expect(drops()).toBe(0);
    unsafe.markCover(PICTURE as string as AlbumId, { ...source('unsafe'), url: 'https://example.test/3.jpg' });
    expect(drops()).toBe(1);
  });

  it('is dropped with any rating once more were given than are remembered', () => {
    const { unsafe, drops } = openRegistries();
    for (let index = 0; index < 20_001; index += 1)
      unsafe.noteGiven({ kind: 'other' }, [{ ...source('safe'), url: `https://example.test/given-${index}.jpg` }]);
    unsafe.markSource({ ...source('unsafe'), url: 'https://example.test/given-20000.jpg' });
    expect(drops()).toBe(1);
  });
});
