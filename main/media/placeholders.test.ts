import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { MadePlaceholders, PictureId, Placeholder } from '../../preload/contract';
import { toSummary } from '../library/present';
import { MANAGER } from '../testing/impersonation/manager';
import { type HandlerUnderTest, openPictures, type Pictures } from '../testing/media/handler-under-test';
import { sharpDecoder } from '../testing/media/sharp-decoder';
import { type CacheFolder, createCacheFolder } from '../testing/storage/sealed-cache';
import type { SealedCache } from '../storage/cache/sealed-cache';
import { MIXED_FROM_LONG_EDGE_PX } from './mosaic-cells';
import { withShape } from './mosaic-shape';
import type { PictureDecoder, Pixels } from './picture-decoder';

const signal = new AbortController().signal;
/** The colours that the decoder finds in a picture, and in a picture of which a mosaic is made. */
const PICTURE = 'aa0000'.repeat(4);
const MASK = '0000bb'.repeat(4);
/** The shape of a safe picture, which is not square as the pixels that the decoder finds. */
const SHAPE = 1.33;
const RED = filledWith(0xaa, 0, 0);
const BLUE = filledWith(0, 0, 0xbb);

const decoder = {
  ...sharpDecoder,
  pixels: (_picture: Uint8Array, { longEdgePx }: { readonly longEdgePx: number }) =>
    Promise.resolve(longEdgePx === MIXED_FROM_LONG_EDGE_PX ? BLUE : RED),
};

function filledWith(...colour: readonly number[]): Pixels {
  const pixels = Array.from({ length: 16 * 16 }, () => [...colour, 255]);
  return { width: 16, height: 16, rgba: Uint8Array.from(pixels.flat()) };
}

interface Opened extends HandlerUnderTest {
  /** Everything that the window was told. */
  readonly told: readonly MadePlaceholders[];
  /** Loads the pictures as tiles, and waits until the window is told of `count` placeholders. */
  readonly load: (ids: readonly PictureId[], of: { readonly lease?: string; readonly count: number }) => Promise<void>;
  /** The placeholders that the window gets with the rows. */
  readonly rows: () => Promise<ReadonlyMap<PictureId, Placeholder | undefined>>;
}

let pictures: Pictures;
let folder: CacheFolder;
let cache: SealedCache;
beforeAll(async () => {
  pictures = await openPictures();
});
afterAll(async () => {
  await pictures.manager.sandbox.stop();
});
beforeEach(async () => {
  folder = createCacheFolder();
  cache = await folder.open();
});
afterEach(() => folder.remove());

function open(opened = cache, ownDecoder: PictureDecoder = decoder): Opened {
  const { albumId, manager, openHandler } = pictures;
  const told: MadePlaceholders[] = [];
  const handler = openHandler({
    stored: { of: () => opened.partition('account/manager') },
    decoder: ownDecoder,
    onPlaceholders: (made) => void told.push(made),
  });
  const toldCount = (): number => told.flatMap(({ placeholders }) => placeholders).length;
  return {
    ...handler,
    told,
    async load(ids, { lease, count }) {
      const before = toldCount();
      for (const id of ids) await handler.maskStyle(id, { isTile: true, ...(lease ? { lease } : {}) });
      await expect.poll(() => toldCount() - before).toBe(count);
    },
    async rows() {
      const records = await manager.manager.library.range(albumId, { from: 0, count: 50 }, signal);
      const rows = handler.placeholders.addTo(MANAGER, albumId, records.map(toSummary));
      return new Map(rows.map(({ id, placeholder }) => [id, placeholder]));
    },
  };
}

it('while pictures arrive, those that wait for their colours take a limited number of bytes, and the latest are kept', async () => {
  const { albumId } = pictures;
  const program = open();
  const idOf = (index: number): PictureId => `waiting-${index}` as PictureId;
  for (let index = 0; index < 400; index += 1) {
    const rated = { safety: 'safe', isHidden: false } as const;
    const source = { form: 'plain', mayStore: false } as const;
    const of = { identity: MANAGER, albumId, pictureId: idOf(index), rated };
    program.placeholders.makeFrom(of, { contentType: 'image/jpeg', body: new Uint8Array(150_000) }, source);
  }
  const ids = () => program.told.flatMap(({ placeholders }) => placeholders).map(({ pictureId }) => pictureId);
  await expect.poll(() => ids().at(-1)).toBe(idOf(399));
  expect(ids()).toHaveLength(Math.floor((32 * 1024 * 1024) / 150_001));
  expect(ids()[0]).toBe(idOf(400 - ids().length));
});

it('a loaded picture has its own colours, and a masked one those of its mask', async () => {
  const { safe, unsafe, otherUnsafe } = pictures;
  const program = open();
  expect((await program.rows()).get(safe)).toBeUndefined();
  await program.load([safe, unsafe], { count: 2 });
  const rows = await program.rows();
  expect([rows.get(safe), rows.get(unsafe), rows.get(otherUnsafe)]).toEqual([
    { form: 'plain', colours: PICTURE, aspectRatio: SHAPE },
    { form: 'masked', colours: MASK },
    undefined,
  ]);
});

it('a masked picture never has the colours of the picture: revealed, at any level, or rated otherwise', async () => {
  const { safe, unsafe, otherUnsafe, albumId } = pictures;
  const program = open();
  const { token } = program.reveal({ kind: 'album', albumId });
  await program.load([unsafe, otherUnsafe, safe], { lease: token, count: 1 });
  expect(program.told[0]?.placeholders.map(({ pictureId }) => pictureId)).toEqual([safe]);
  program.mask.maskAll();
  await program.load([unsafe, otherUnsafe], { count: 2 });
  program.mask.setLevel('everything');
  expect((await program.rows()).get(safe), 'the mask of this picture is not known').toBeUndefined();
  await program.load([safe], { count: 1 });
  const rows = await program.rows();
  for (const id of [safe, unsafe, otherUnsafe]) expect(rows.get(id)).toEqual({ form: 'masked', colours: MASK });
  const ofUnsafe = program.told
    .flatMap(({ placeholders }) => placeholders)
    .filter(({ pictureId }) => pictureId !== safe);
  expect(ofUnsafe.length).toBe(2);
  for (const { placeholder } of ofUnsafe) expect(placeholder).toEqual({ form: 'masked', colours: MASK });
  for (const [key, colours] of await stored())
    if (!key.endsWith(` ${safe}`)) expect([key, colours]).toEqual([key, `${MASK} `]);
});

it('a restart shows the colours without loading a picture, and the window is told when the disk has answered', async () => {
  const { safe, unsafe } = pictures;
  await open().load([safe, unsafe], { count: 2 });
  await cache.settled();
  const restarted = open(await folder.open());
  expect((await restarted.rows()).get(safe), 'the rows do not wait for the disk').toBeUndefined();
  await expect.poll(() => restarted.told.flatMap(({ placeholders }) => placeholders)).toHaveLength(2);
  const rows = await restarted.rows();
  expect([rows.get(safe)?.colours, rows.get(unsafe)?.colours]).toEqual([PICTURE, MASK]);
});

it('rows that wait for the disk have the shapes of an earlier run, and none that an earlier version wrote', async () => {
  const { safe, unsafe, albumId } = pictures;
  await open().load([safe, unsafe], { count: 2 });
  await cache.settled();
  const restarted = open(await folder.open());
  await restarted.placeholders.untilLoaded(MANAGER, albumId);
  const rows = await restarted.rows();
  expect(rows.get(safe)?.aspectRatio).toBe(SHAPE);
  await cache.settled();
  const content = {
    [`plain ${safe}`]: PICTURE,
    [`plain ${unsafe}`]: `${PICTURE} wide`,
    'plain other': `${PICTURE} 2 3`,
  };
  cache.partition('account/manager').write(`placeholders 0 ${albumId}`, [Buffer.from(JSON.stringify(content))]);
  await cache.settled();
  const older = open(await folder.open());
  await older.placeholders.untilLoaded(MANAGER, albumId);
  expect([...(await older.rows()).values()].filter(Boolean)).toEqual([]);
});

it('a transparent picture has a shape without colours, and a masked one the shape that its mosaic tells', async () => {
  const { safe, unsafe, albumId } = pictures;
  const program = open();
  const of = (pictureId: PictureId, safety: 'safe' | 'unsafe') =>
    ({ identity: MANAGER, albumId, pictureId, rated: { safety, isHidden: false } }) as const;
  const clear = { ...RED, rgba: new Uint8Array(RED.rgba.length), aspectRatio: 0.5 };
  program.placeholders.make(of(safe, 'safe'), { form: 'plain', mayStore: true, pixels: () => clear });
  const cells = sharp({ create: { width: 8, height: 5, channels: 3, background: 'teal' } }).png();
  const mosaic = withShape({ contentType: 'image/png', body: await cells.toBuffer() }, { across: 16, down: 9 });
  program.placeholders.makeFrom(of(unsafe, 'unsafe'), mosaic, { form: 'masked', mayStore: true });
  await expect.poll(() => program.told.flatMap(({ placeholders }) => placeholders).length).toBe(2);
  const rows = await program.rows();
  expect([rows.get(safe), rows.get(unsafe)]).toEqual([
    { form: 'plain', aspectRatio: 0.5 },
    { form: 'masked', colours: PICTURE, aspectRatio: 1.78 },
  ]);
});

it('a picture that its service has cropped meanwhile gets its new shape, and the disk does too', async () => {
  const { safe, unsafe, albumId } = pictures;
  const first = open();
  const of = (pictureId: PictureId, safety: 'safe' | 'unsafe') =>
    ({ identity: MANAGER, albumId, pictureId, rated: { safety, isHidden: false } }) as const;
  const cells = await sharp({ create: { width: 8, height: 5, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const give = async ({ placeholders, told }: Opened, width: number, height: number): Promise<void> => {
    const body = await sharp({ create: { width, height, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
    placeholders.makeFrom(of(safe, 'safe'), { contentType: 'image/jpeg', body }, { form: 'plain', mayStore: true });
    const mosaic = withShape({ contentType: 'image/png', body: cells }, { across: width, down: height });
    placeholders.makeFrom(of(unsafe, 'unsafe'), mosaic, { form: 'masked', mayStore: true });
    await expect.poll(() => told.flatMap((made) => made.placeholders)).toHaveLength(2);
  };
  const shapes = async (program: Opened) => {
    const rows = await program.rows();
    return [rows.get(safe)?.aspectRatio, rows.get(unsafe)?.aspectRatio];
  };
  await give(first, 150, 100);
  expect(await shapes(first)).toEqual([1.5, 1.5]);
  await cache.settled();
  const restarted = open(await folder.open());
  await restarted.placeholders.untilLoaded(MANAGER, albumId);
  expect(await shapes(restarted)).toEqual([1.5, 1.5]);
  await give(restarted, 100, 100);
  expect(await shapes(restarted)).toEqual([1, 1]);
  await cache.settled();
  const again = open(await folder.open());
  await again.placeholders.untilLoaded(MANAGER, albumId);
  expect(await shapes(again)).toEqual([1, 1]);
});

it.each(['jpeg', 'avif'] as const)('a turned picture (%s) is decoded at its first visit only', async (format) => {
  const { safe, unsafe, albumId } = pictures;
  const decoded: Uint8Array[] = [];
  const counting: PictureDecoder = {
    ...sharpDecoder,
    pixels: (body, options) => {
      decoded.push(body);
      return sharpDecoder.pixels(body, options);
    },
  };
  const encoded = (width: number, orientation: number): Promise<Buffer> =>
    sharp({ create: { width, height: 100, channels: 3, background: 'teal' } })
      .withMetadata({ orientation })
      .toFormat(format)
      .toBuffer();
  const of = (pictureId: PictureId) =>
    ({ identity: MANAGER, albumId, pictureId, rated: { safety: 'safe', isHidden: false } }) as const;
  const source = { form: 'plain', mayStore: true } as const;
  const turned = { contentType: `image/${format}`, body: await encoded(150, 6) };
  const upright = { contentType: `image/${format}`, body: await encoded(150, 1) };
  const first = open(cache, counting);
  first.placeholders.makeFrom(of(safe), turned, source);
  await expect.poll(() => first.told.length).toBe(1);
  expect((await first.rows()).get(safe)?.aspectRatio).toBe(0.667);
  expect(decoded).toEqual([turned.body]);
  first.placeholders.makeFrom(of(safe), turned, source);
  // Jobs are done in turn, so this one would be done after that of the turned picture.
  first.placeholders.makeFrom(of(unsafe), upright, source);
  await expect.poll(() => first.told.length).toBe(2);
  expect(decoded).toEqual([turned.body, upright.body]);
});

it('the colours of a picture that is rated unsafe later disappear from memory and disk', async () => {
  const { unsafe, albumId } = pictures;
  const program = open();
  const of = { identity: MANAGER, albumId, pictureId: unsafe, rated: { safety: 'safe', isHidden: false } } as const;
  program.placeholders.make(of, { form: 'plain', mayStore: true, pixels: () => RED });
  await expect.poll(() => program.told.length).toBe(1);
  expect(await stored()).toEqual([[`plain ${unsafe}`, `${PICTURE} `]]);
  expect((await program.rows()).get(unsafe), 'the row names the present rating').toBeUndefined();
  await program.load([unsafe], { count: 1 });
  expect(await stored()).toEqual([[`masked ${unsafe}`, `${MASK} `]]);
});

it('what is made under a lease is not stored, and is not made after the lease has ended', async () => {
  const { unsafe, otherUnsafe, albumId } = pictures;
  const program = open();
  program.reveal({ kind: 'album', albumId });
  const rated = { safety: 'unsafe', isHidden: false } as const;
  const leased = { form: 'masked', mayStore: false, isLeased: true, pixels: () => BLUE } as const;
  program.placeholders.make({ identity: MANAGER, albumId, pictureId: unsafe, rated }, leased);
  await expect.poll(() => program.told.length).toBe(1);
  program.placeholders.make({ identity: MANAGER, albumId, pictureId: otherUnsafe, rated }, leased);
  program.mask.maskAll();
  await program.load([pictures.safe], { count: 1 });
  expect([...(await program.rows())].filter(([, placeholder]) => placeholder).map(([id]) => id)).toEqual(
    expect.not.arrayContaining([otherUnsafe]),
  );
  expect((await stored()).map(([key]) => key)).toEqual([`plain ${pictures.safe}`]);
});

it('the plain mask style shows no colours, and a forgotten account has none', async () => {
  const { safe, unsafe } = pictures;
  const program = open();
  await program.load([safe, unsafe], { count: 2 });
  await cache.settled();
  const toldBefore = program.told.length;
  program.mask.changeRules(MANAGER, { maskStyle: 'plain' });
  expect((await program.rows()).get(safe), 'other rules drop what is in memory').toBeUndefined();
  await expect.poll(() => program.told.length).toBe(toldBefore + 1);
  expect(program.told.at(-1)?.placeholders.map(({ pictureId }) => pictureId)).toEqual([safe]);
  program.forgettables.forget({ identity: MANAGER, hosts: [] });
  await cache.clear();
  expect([...(await program.rows()).values()].filter(Boolean)).toEqual([]);
});

async function stored(): Promise<readonly (readonly [string, unknown])[]> {
  await cache.settled();
  const texts = (await folder.contents()).map(String).filter((text) => text.startsWith('{'));
  return texts.flatMap((text) => Object.entries(JSON.parse(text) as Record<string, unknown>));
}
