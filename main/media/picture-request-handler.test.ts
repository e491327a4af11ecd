/** What leaves by a picture's address. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Lease, LeaseScope, MaskRulesChange, PictureId } from '../../preload/contract';
import { AlbumId } from '../../preload/contract/album';
import { IdentityKey } from '../../preload/contract/identity';
import { MANAGER } from '../impersonation/fixtures/manager';
import type { Mask } from '../masking/mask';
import { type DeskUnderTest, openPictures, type Pictures } from './fixtures/desk-under-test';

const signal = new AbortController().signal;

let pictures: Pictures;
let { albumId, safe, unsafe, otherUnsafe, manager } = {} as Pictures; // known before the first test
let { look, reveal } = {} as DeskUnderTest; // opened before each
let mask: Mask;

beforeAll(async () => {
  pictures = await openPictures();
  ({ albumId, safe, unsafe, otherUnsafe, manager } = pictures);
});
afterAll(() => manager.sandbox.stop());
beforeEach(async () => {
  ({ look, reveal, mask } = pictures.openDesk());
  await manager.manager.library.range(albumId, { from: 0, count: 50 }, signal);
});

const pictureScope = (pictureId: PictureId): LeaseScope => ({ kind: 'picture', albumId, pictureId });

it('gives a mosaic of what is not safe, and what is safe as it is', async () => {
  expect([await look(unsafe), await look(safe)]).toEqual(['mosaic', 'another picture']);
});

it('gives the picture itself for a lease that lives, and to nobody who does not name it', async () => {
  const { token } = reveal(pictureScope(unsafe), { longEdgePx: 400 });
  const others = reveal(pictureScope(otherUnsafe)).token;
  const tries = [{ lease: token }, {}, { lease: others }, { lease: `${token}x` }, { lease: token, longEdgePx: 401 }];
  expect(await Promise.all(tries.map((tried) => look(unsafe, tried)))).toEqual([
    'real',
    'mosaic',
    'mosaic',
    'mosaic',
    'mosaic',
  ]);
  expect(await look(otherUnsafe, { lease: token }), 'the neighbour').toBe('mosaic');
  const somebody = IdentityKey.parse('account/somebody');
  expect(await look(unsafe, { lease: token, identity: somebody })).toBe('nothing');
});

it('gives the mosaic again as soon as the lease has ended, whichever way', async () => {
  const ends: readonly ((lease: Lease) => void)[] = [
    ({ token }) => mask.hide(token),
    () => mask.maskAll(),
    () => {
      mask.endAllBut(null);
    },
    () => {
      mask.forget(MANAGER);
    },
  ];
  for (const end of ends) {
    const lease = reveal({ kind: 'album', albumId });
    expect(await look(unsafe, { lease: lease.token })).toBe('real');
    end(lease);
    expect(await look(unsafe, { lease: lease.token })).toBe('mosaic');
  }
});

it('gives the mosaic where the lease ends while the picture is on its way', async () => {
  await manager.control.setFaults([{ match: { origin: 'images' }, latencyMs: 100 }]);
  const { token } = reveal(pictureScope(unsafe));
  const looked = look(unsafe, { lease: token });
  await manager.control.forgetRequests();
  await expect.poll(async () => (await manager.control.readRequests()).length).toBeGreaterThan(0);
  mask.hide(token);
  expect(await looked).toBe('mosaic');
  await manager.control.reset();
});

it('asks the service for its own masked forms, but for what is revealed', async () => {
  const { library } = manager.manager;
  await manager.control.forgetRequests();
  await library.outline(albumId, 'light', undefined, signal);
  await library.range(albumId, { from: 0, count: 50 }, signal);
  const masks = async () =>
    (await manager.control.readRequests())
      .filter(({ path }) => /GetGallery/i.test(path))
      .map(({ headers }) => headers['x-maskimages']);
  const asked = await masks();
  expect(new Set(asked)).toEqual(new Set(['1']));
  library.unlockAlbum(albumId, 'forgets what was read of it');
  await library.range(albumId, { from: 0, count: 50 }, signal);
  const before = (await masks()).length;
  expect(await look(unsafe, { lease: reveal({ kind: 'album', albumId }).token })).toBe('real');
  expect((await masks()).slice(before)).toEqual([undefined]);
});

it('takes a password only for an album that an answer was about', async () => {
  const { library } = manager.manager;
  const unnamed = AlbumId.parse('500001/99999');
  expect(() => library.unlockAlbum(unnamed, 'a password')).toThrow('No answer named this album.');
  await expect(library.describeAlbum(unnamed, signal)).rejects.toThrow();
  expect(() => library.unlockAlbum(unnamed, 'a password')).toThrow();
  expect(() => library.unlockAlbum(albumId, 'a password')).not.toThrow();
});

it('masks in the look that the person chose, and shows what they call safe', async () => {
  const change = (rules: MaskRulesChange) => mask.changeRules(MANAGER, rules);
  change({ look: 'plain' });
  expect(await look(unsafe)).toBe('plain tile');
  change({ look: 'soft' });
  expect(await look(unsafe)).toBe('mosaic');
  change({ whenUnsaid: 'show' });
  expect(await look(unsafe), 'the service has spoken').toBe('mosaic');
});
