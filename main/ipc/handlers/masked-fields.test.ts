/**
 * Which fields of a masked picture and of its album reach the window, tested through the handlers that the window
 * calls.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AlbumDetails, OtherField, PictureId } from '../../../preload/contract';
import { MANAGER } from '../../testing/impersonation/manager';
import type { AlbumView } from '../../library/album-library';
import { openPictures, type Pictures } from '../../testing/media/handler-under-test';
import { albumsHandlers } from './albums';
import { picturesHandlers } from './pictures';

const { signal } = new AbortController();
const HARMLESS: OtherField = { name: 'Model', value: 'Canon EOS 5D Mark II' };
const LEADING: readonly OtherField[] = [
  { name: 'DocumentName', value: '/photos/2024/tide.jpg' },
  { name: 'HostComputer', value: 'cdn.example.com' },
  { name: 'Thumbnail', value: 'iVBORw0KGgo=' },
  { name: 'MakerNote', value: 'aB3dEf6h Ij9kLm2n' },
];
const FIELDS = [HARMLESS, ...LEADING];

let pictures: Pictures;
beforeAll(async () => {
  pictures = await openPictures();
  await pictures.manager.manager.library.range(pictures.albumId, { from: 0, count: 50 }, signal);
});
afterAll(() => pictures.manager.sandbox.stop());

function openHandlers() {
  const { mask } = pictures.openHandler();
  const known = pictures.manager.manager;
  // No service of the sandbox has such fields, so only these two methods are replaced.
  const library: AlbumView = Object.assign(Object.create(known.library) as AlbumView, {
    readExif: () => Promise.resolve({ fields: FIELDS }),
    describeAlbum: (id: AlbumDetails['id']) => Promise.resolve({ id, name: 'Low tide', other: FIELDS }),
  });
  const identities = {
    find: pictures.manager.identities.find.bind(pictures.manager.identities),
    use: (_key: unknown, joined: AbortSignal, task: (known: unknown, signal: AbortSignal) => unknown) =>
      task({ ...known, library }, joined),
  };
  const loadedSizes = { inspect: () => undefined, find: () => undefined };
  const searches = { addCamera: () => undefined };
  const deps = { identities, mask, searches, loadedSizes } as never; // the only members that these handlers read
  return { mask, albums: albumsHandlers(deps), pictures: picturesHandlers(deps) };
}

it('EXIF fields that lead to a masked picture are hidden, and are returned while the picture is revealed or safe', async () => {
  const { albumId, unsafe, otherUnsafe, safe } = pictures;
  const handlers = openHandlers();
  const exif = async (pictureId: typeof unsafe) =>
    (await handlers.pictures.exif({ identity: MANAGER, albumId, pictureId }, { signal })).fields;
  expect(await exif(unsafe)).toEqual([HARMLESS]);
  expect(await exif(safe)).toEqual(FIELDS);
  expect(await exif('no-such-picture' as typeof unsafe), 'a picture that no response named counts as unsafe').toEqual([
    HARMLESS,
  ]);
  handlers.mask.reveal({
    identity: MANAGER,
    scope: { kind: 'picture', albumId, pictureId: unsafe },
    kind: 'timed',
    longEdgePx: 4096,
  });
  expect(await exif(unsafe)).toEqual(FIELDS);
  expect(await exif(otherUnsafe), 'another picture stays masked').toEqual([HARMLESS]);
  handlers.mask.maskAll();
  expect(await exif(unsafe)).toEqual([HARMLESS]);
});

it('the sizes of a picture contain no address, although the details of a safe or revealed picture do', async () => {
  const { albumId, unsafe, safe } = pictures;
  const handlers = openHandlers();
  const scope = { kind: 'picture', albumId, pictureId: unsafe } as const;
  handlers.mask.reveal({ identity: MANAGER, scope, kind: 'timed', longEdgePx: 4096 });
  for (const pictureId of [safe, unsafe]) {
    const of = { identity: MANAGER, albumId, pictureId };
    const details = JSON.stringify(await handlers.pictures.details(of, { signal }));
    const { renditions, ...rest } = await handlers.pictures.sizes(of, { signal });
    expect(details).toMatch(/https?:/);
    expect(renditions.length).toBeGreaterThan(0);
    expect(JSON.stringify({ renditions, ...rest })).not.toMatch(/https?:|address/);
  }
});

it('the sizes of a masked picture are marked as those of what the service gives in its place, until it is revealed', async () => {
  const { albumId, unsafe, safe } = pictures;
  const handlers = openHandlers();
  const isMasked = async (pictureId: PictureId) =>
    (await handlers.pictures.sizes({ identity: MANAGER, albumId, pictureId }, { signal })).isMasked;
  expect([await isMasked(safe), await isMasked(unsafe)]).toEqual([false, true]);
  const scope = { kind: 'picture', albumId, pictureId: unsafe } as const;
  const held = handlers.mask.reveal({ identity: MANAGER, scope, kind: 'held', longEdgePx: 4096 });
  expect(await isMasked(unsafe), 'a peek').toBe(true);
  handlers.mask.hide(held.token);
  handlers.mask.reveal({ identity: MANAGER, scope, kind: 'timed', longEdgePx: 4096 });
  expect(await isMasked(unsafe)).toBe(false);
});

it('unknown album fields that lead to the album’s pictures are hidden, and are returned while the album is revealed', async () => {
  const { albumId } = pictures;
  const handlers = openHandlers();
  const other = async () => (await handlers.albums.details({ identity: MANAGER, albumId }, { signal })).other;
  expect(await other()).toEqual([HARMLESS]);
  handlers.mask.reveal({ identity: MANAGER, scope: { kind: 'album', albumId }, kind: 'timed', longEdgePx: 4096 });
  expect(await other()).toEqual(FIELDS);
});
