/** A marked picture is recognised by its bytes, which differ from those of the file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSettings } from '../http/settings';
import { readCatalogue, findPhotographs } from '../world/catalogue';
import { createWorld, type World } from '../world/world';
import { type ImageVariant, sealAddress } from './address';
import { drawMarks, layMarks } from './marks';
import { createImageHandler } from './service';

let world: World;
const settings = createSettings();
beforeAll(() => {
  world = createWorld(readCatalogue(findPhotographs()), []);
  settings.replace({ ...settings.current, marksUnsafe: true });
});
afterAll(() => settings.replace({ ...settings.current, marksUnsafe: false }));

async function isServedMarked(pictureId: number, variant: ImageVariant): Promise<boolean> {
  const handle = createImageHandler(world.pictures, settings);
  const path = `/i/${sealAddress({ pictureId, variant })}.jpg`;
  const { body } = await handle({ origin: 'images', method: 'GET', path, query: {}, form: {}, headers: {}, atMs: 0 });
  const { masked, renditions } = world.pictures.find(pictureId)?.photograph ?? {};
  const file = variant === 'masked' ? masked : renditions?.[variant as 'S' | 'O']; // This test uses no video variants.
  if (!file || !Buffer.isBuffer(body)) throw new Error('There is no such picture.');
  return !body.equals(await readFile(file.path));
}

test('pictures that are not reported as safe carry marks at every size, and masked forms do not', async () => {
  const [album] = world.picturesApiUsers.flatMap(({ albums }) => albums);
  const pictures = album ? [...world.pictures.all(album)].slice(0, 12) : [];
  const found = await Promise.all(
    pictures.map(async ({ id }) => ({
      thumb: await isServedMarked(id, 'S'),
      image: await isServedMarked(id, 'O'),
      masked: await isServedMarked(id, 'masked'),
    })),
  );
  expect(found).toEqual(
    pictures.map(({ isThumbSafe, isImageSafe }) => ({ thumb: !isThumbSafe, image: !isImageSafe, masked: false })),
  );
  expect(
    new Set(found.map((each) => JSON.stringify(each))).size,
    'the pictures include safe pictures, unsafe pictures and safe thumbnails of unsafe pictures',
  ).toBe(3);
});

test('every picture of SmugMug, which reports no safety, carries marks', async () => {
  const [album] = world.smugMugOwners.flatMap(({ albums }) => albums);
  const pictures = album ? [...world.pictures.all(album)].slice(0, 3) : [];
  const found = await Promise.all(
    pictures.flatMap(({ id }) => (['Ti', 'S', 'O'] as const).map((variant) => isServedMarked(id, variant))),
  );
  expect(found).toEqual(Array.from({ length: 9 }, () => true));
});

test('marks cover the middle of a picture and its surroundings, and stay inside the picture', () => {
  for (const [width, height] of [
    [100, 33],
    [267, 400],
    [2048, 2048],
  ] as const) {
    const [middle, ...others] = layMarks(width, height);
    expect(middle?.sizePx).toBeCloseTo(Math.min(width, height) * 0.6);
    expect(others.length).toBeGreaterThanOrEqual(8);
    for (const { xPx, yPx, sizePx } of others) {
      expect(Math.min(xPx, yPx)).toBeGreaterThanOrEqual(-0.001);
      expect(Math.max(xPx + sizePx - width, yPx + sizePx - height)).toBeLessThanOrEqual(0.001);
    }
  }
});

test('drawing marks on a photograph does not change its dimensions', async () => {
  const path = join(findPhotographs(), 'files', 'alpenglow-S.jpg');
  const { width, height } = await sharp(await drawMarks(sharp(path))).metadata();
  expect({ width, height }).toEqual({ width: 400, height: 267 });
});
