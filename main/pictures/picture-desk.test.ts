/** What leaves by a picture's address, over the real service and real pictures; only the mosaic is not drawn here. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Lease, LeaseScope, MaskRulesChange, PictureId } from '../../preload/contract';
import { MANAGER, openManager, type OpenedManager } from '../acting/fixtures/manager';
import { SYSTEM_CLOCKS } from '../countdown';
import { createHttp } from '../http/node-http';
import { IdentityKey as IdentityKeySchema } from '../../preload/contract/identity';
import { Mask } from '../mask/mask';
import { PLAIN_TILE } from './mosaics';
import { createPictureFetcher } from './picture-bytes';
import { PictureDesk } from './picture-desk';

const signal = new AbortController().signal;
const MOSAIC = 'a mosaic';

let manager: OpenedManager;
let albumId: AlbumId;
let safe: PictureId;
let unsafe: PictureId;
let otherUnsafe: PictureId;
let mask: Mask;
let desk: PictureDesk;
/** Digests of the real pictures. */
let realForms: ReadonlySet<string>;

beforeAll(async () => {
  manager = await openManager();
  const { library } = manager.manager;
  const [owner] = await library.listOwners(signal);
  if (!owner) throw new Error('Nobody is there.');
  for (const { album } of await library.listAlbums(owner.id, signal)) {
    const pictures = await library.range(album.id, { from: 0, count: 50 }, signal);
    const byThis = (safety: string) => pictures.filter(({ details }) => details.safety === safety).map(({ details }) => details.id);
    const [[first], [second, third]] = [byThis('safe'), byThis('unsafe')];
    if (first === undefined || second === undefined || third === undefined) continue;
    [albumId, safe, unsafe, otherUnsafe] = [album.id, first, second, third];
    const plain = await Promise.all([unsafe, otherUnsafe].map((id) => library.picture(albumId, id, signal, true)));
    const urls = plain.flatMap(({ sources }) => sources.map(({ url }) => url));
    realForms = new Set(await Promise.all(urls.map(async (url) => digest(new Uint8Array(await (await fetch(url)).arrayBuffer())))));
    return;
  }
  throw new Error('No album has what is needed.');
});
afterAll(() => manager.sandbox.stop());

beforeEach(() => {
  let kept = {};
  mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => kept, writeMaskRules: (rules) => void (kept = rules) },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15 }),
    onChanged: ({ hiddenFrom }) => {
      for (const identity of hiddenFrom) desk.forgetRevealed(identity);
    },
  });
  desk = new PictureDesk({
    identities: manager.identities,
    mask,
    fetcher: createPictureFetcher(createHttp({ version: '0.0.0', firstPauseMs: 1 })),
    makeMosaic: () => ({ contentType: 'image/png', body: Buffer.from(MOSAIC) }),
  });
});

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function look(
  pictureId: PictureId,
  { lease, longEdgePx = 400, identity = MANAGER }: { readonly lease?: string; readonly longEdgePx?: number; readonly identity?: IdentityKey } = {},
): Promise<'real' | 'mosaic' | 'plain tile' | 'nothing' | 'another picture'> {
  const path = [identity, 'picture', albumId, pictureId, longEdgePx].map((part) => encodeURIComponent(part)).join('/');
  const answer = await desk.answer(new Request(`proofsheet-picture://album/${path}?mask=0&form=masked${lease ? `&lease=${lease}` : ''}`));
  if (answer.status !== 200) return 'nothing';
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (bytes.toString() === MOSAIC) return 'mosaic';
  if (bytes.equals(PLAIN_TILE.body)) return 'plain tile';
  return realForms.has(digest(bytes)) ? 'real' : 'another picture';
}

const reveal = (scope: LeaseScope, more: Partial<Lease> = {}): Lease => mask.reveal({ identity: MANAGER, scope, kind: 'timed', longEdgePx: 4096, ...more });
const pictureScope = (pictureId: PictureId): LeaseScope => ({ kind: 'picture', albumId, pictureId });

it('gives a mosaic of what is not safe, and what is safe as it is', async () => {
  expect([await look(unsafe), await look(safe)]).toEqual(['mosaic', 'another picture']);
});

it('gives the picture itself for a lease that lives, and to nobody who does not name it', async () => {
  const { token } = reveal(pictureScope(unsafe), { longEdgePx: 400 });
  const others = reveal(pictureScope(otherUnsafe)).token;
  const tries = [{ lease: token }, {}, { lease: others }, { lease: `${token}x` }, { lease: token, longEdgePx: 401 }];
  expect(await Promise.all(tries.map((tried) => look(unsafe, tried)))).toEqual(['real', 'mosaic', 'mosaic', 'mosaic', 'mosaic']);
  expect(await look(otherUnsafe, { lease: token }), 'the neighbour').toBe('mosaic');
  const somebody = IdentityKeySchema.parse('account/somebody');
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
  const masks = async () => (await manager.control.readRequests()).filter(({ path }) => /GetGallery/i.test(path)).map(({ headers }) => headers['x-maskimages']);
  const asked = await masks();
  expect(new Set(asked)).toEqual(new Set(['1']));
  library.unlockAlbum(albumId, 'forgets what was read of it');
  await library.range(albumId, { from: 0, count: 50 }, signal);
  const before = (await masks()).length;
  expect(await look(unsafe, { lease: reveal({ kind: 'album', albumId }).token })).toBe('real');
  expect((await masks()).slice(before)).toEqual([undefined]);
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
