/** Tests the responses to picture addresses. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Lease, LeaseScope, MaskRulesChange, PictureId } from '../../preload/contract';
import { AlbumId } from '../../preload/contract/album';
import { IdentityKey } from '../../preload/contract/identity';
import { MANAGER } from '../testing/impersonation/manager';
import type { Forgettables } from '../core/forgettables';
import type { ActiveIdentity } from '../identity/active-identity';
import type { Mask } from '../masking/mask';
import { type HandlerUnderTest, openPictures, type Pictures } from '../testing/media/handler-under-test';

const signal = new AbortController().signal;

let pictures: Pictures;
let { albumId, safe, unsafe, otherUnsafe, manager } = {} as Pictures; // set before the first test
let { maskStyle, reveal } = {} as HandlerUnderTest; // set before each test
let mask: Mask;
let activeIdentity: ActiveIdentity;
let forgettables: Forgettables;

beforeAll(async () => {
  pictures = await openPictures();
  ({ albumId, safe, unsafe, otherUnsafe, manager } = pictures);
});
afterAll(() => manager.sandbox.stop());
beforeEach(async () => {
  ({ maskStyle, reveal, mask, activeIdentity, forgettables } = pictures.openHandler());
  await manager.manager.library.range(albumId, { from: 0, count: 50 }, signal);
});

const pictureScope = (pictureId: PictureId): LeaseScope => ({ kind: 'picture', albumId, pictureId });

it('main returns a mosaic of an unsafe picture, and a safe picture unmasked', async () => {
  expect([await maskStyle(unsafe), await maskStyle(safe)]).toEqual(['mosaic', 'another picture']);
});

it('main notes which pictures it gave unmasked without a lease', async () => {
  const given: unknown[] = [];
  const handler = pictures.openHandler({ onGivenPlain: (identity, subject) => void given.push([identity, subject]) });
  const { token } = handler.reveal(pictureScope(unsafe));
  await handler.maskStyle(otherUnsafe);
  await handler.maskStyle(unsafe, { lease: token });
  expect(given).toEqual([]);
  await handler.maskStyle(safe);
  expect(given).toEqual([[MANAGER, pictureScope(safe)]]);
});

it('main reports the address of a picture that it could not return, and the reason', async () => {
  const { failures, maskStyle: see } = pictures.openHandler();
  expect([await see(safe), await see('unknown' as PictureId)]).toEqual(['another picture', 'nothing']);
  expect([...failures.values()]).toMatchObject([{ kind: 'not-found' }]);
  expect([...failures.keys()]).toEqual([expect.stringContaining('/unknown/400?')]);
});

it('main returns the unmasked picture for a valid lease, and only for requests that name the lease', async () => {
  const { token } = reveal(pictureScope(unsafe), { longEdgePx: 400 });
  const others = reveal(pictureScope(otherUnsafe)).token;
  const tries = [{ lease: token }, {}, { lease: others }, { lease: `${token}x` }, { lease: token, longEdgePx: 401 }];
  expect(await Promise.all(tries.map((tried) => maskStyle(unsafe, tried)))).toEqual([
    'real',
    'mosaic',
    'mosaic',
    'mosaic',
    'mosaic',
  ]);
  expect(await maskStyle(otherUnsafe, { lease: token }), 'another picture stays masked').toBe('mosaic');
  const somebody = IdentityKey.parse('account/somebody');
  expect(await maskStyle(unsafe, { lease: token, identity: somebody })).toBe('nothing');
});

it('main returns the mosaic again as soon as the lease has ended for any reason', async () => {
  const ends: readonly ((lease: Lease) => void)[] = [
    ({ token }) => mask.hide(token),
    () => mask.maskAll(),
    () => {
      activeIdentity.shownByWindow(IdentityKey.parse('account/lee'));
      activeIdentity.shownByWindow(MANAGER);
    },
    () => {
      forgettables.forget({ identity: MANAGER, hosts: [] });
    },
  ];
  for (const end of ends) {
    const lease = reveal({ kind: 'album', albumId });
    expect(await maskStyle(unsafe, { lease: lease.token })).toBe('real');
    end(lease);
    expect(await maskStyle(unsafe, { lease: lease.token })).toBe('mosaic');
  }
});

it('main returns the mosaic if the lease ends while the picture is loading', async () => {
  await manager.control.setFaults([{ match: { origin: 'images' }, latencyMs: 100 }]);
  const { token } = reveal(pictureScope(unsafe));
  const looked = maskStyle(unsafe, { lease: token });
  await manager.control.forgetRequests();
  await expect.poll(async () => (await manager.control.readRequests()).length).toBeGreaterThan(0);
  mask.hide(token);
  expect(await looked).toBe('mosaic');
  await manager.control.reset();
});

it('at the level of all pictures, main returns mosaics of safe pictures too, and needs no request for a loaded picture', async () => {
  const imageRequests = async () =>
    (await manager.control.readRequests()).filter(({ origin }) => origin === 'images').length;
  expect(await maskStyle(safe)).toBe('another picture');
  await manager.control.forgetRequests();
  mask.setLevel('everything');
  expect([await maskStyle(safe), await maskStyle(unsafe)]).toEqual(['mosaic', 'mosaic']);
  const masked = await imageRequests();
  const { token } = reveal(pictureScope(safe));
  expect([await maskStyle(safe, { lease: token }), await maskStyle(safe)]).toEqual(['another picture', 'mosaic']);
  mask.hide(token);
  expect(await maskStyle(safe, { lease: token })).toBe('mosaic');
  await manager.control.forgetRequests();
  mask.setLevel('sensitive');
  expect([await maskStyle(safe), await maskStyle(unsafe)]).toEqual(['another picture', 'mosaic']);
  expect(await imageRequests(), 'the safe picture is still loaded').toBe(0);
  expect(masked, 'only the unsafe picture was not loaded before').toBe(1);
});

it('main returns the mosaic if all pictures become masked while a safe picture is loading', async () => {
  await manager.control.setFaults([{ match: { origin: 'images' }, latencyMs: 100 }]);
  await manager.control.forgetRequests();
  const looked = maskStyle(safe);
  await expect.poll(async () => (await manager.control.readRequests()).length).toBeGreaterThan(0);
  mask.setLevel('everything');
  expect(await looked).toBe('mosaic');
  await manager.control.reset();
});

it('main requests masked forms from the service, except for revealed pictures', async () => {
  const { library } = manager.manager;
  await manager.control.forgetRequests();
  await library.outline(albumId, undefined, signal);
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
  expect(await maskStyle(unsafe, { lease: reveal({ kind: 'album', albumId }).token })).toBe('real');
  expect((await masks()).slice(before)).toEqual([undefined]);
});

it('main accepts a password only for an album that the service has mentioned', async () => {
  const { library } = manager.manager;
  const unnamed = AlbumId.parse('500001/99999');
  expect(() => library.unlockAlbum(unnamed, 'a password')).toThrow('no-such-album');
  await expect(library.describeAlbum(unnamed, signal)).rejects.toThrow();
  expect(() => library.unlockAlbum(unnamed, 'a password')).toThrow();
  expect(() => library.unlockAlbum(albumId, 'a password')).not.toThrow();
});

it('main masks in the chosen mask style, and masks unsafe pictures even if unrated pictures are shown', async () => {
  const change = (rules: MaskRulesChange) => mask.changeRules(MANAGER, rules);
  change({ maskStyle: 'plain' });
  expect(await maskStyle(unsafe)).toBe('plain tile');
  change({ maskStyle: 'soft' });
  expect(await maskStyle(unsafe)).toBe('mosaic');
  change({ whenUnrated: 'show' });
  expect(await maskStyle(unsafe), 'a rating takes precedence over the choice for unrated pictures').toBe('mosaic');
});
