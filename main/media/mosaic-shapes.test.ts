import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { MosaicShapes as ShapesEvent } from '../../preload/contract';
import {
  albumId,
  handlerOf,
  identity,
  pictureId,
  pictureOfSize,
  source,
  subject,
} from '../testing/media/handler-of-sources';
import type { Pixels } from './picture-decoder';
import { MosaicShapes } from './mosaic-shapes';

/** What `sharp` encodes later: the handler needs a PNG at once, and only its first chunk is read. */
const template = await sharp({ create: { width: 1, height: 1, channels: 4, background: '#000' } })
  .png()
  .toBuffer();

function encodePng({ width, height }: Pixels) {
  const body = Buffer.from(template);
  body.writeUInt32BE(width, 16);
  body.writeUInt32BE(height, 20);
  return { contentType: 'image/png', body };
}

function open(safety: 'safe' | 'unsafe') {
  const told: ShapesEvent[] = [];
  const sources = [source('picture', 160, safety), source('picture', 1600, safety)];
  const { handler, mask, reveal } = handlerOf(sources, {
    fetch: (longEdgePx) => pictureOfSize(longEdgePx, Math.round((longEdgePx * 9) / 16)),
    encodePng,
    mosaicShapes: new MosaicShapes((shapes) => told.push(shapes)),
  });
  const ask = async (lease = ''): Promise<void> => {
    const path = [identity, 'picture', albumId, pictureId, 400].join('/');
    await handler.answer(new Request(`proofsheet-picture://album/${path}?mask=0&form=masked&lease=${lease}`));
    await new Promise(setImmediate);
  };
  return { told, handler, mask, reveal, ask };
}

it('the window learns the shape of a masked picture with its mosaic', async () => {
  const { told, ask } = open('unsafe');
  await ask();
  expect(told).toEqual([{ identity, shapes: [{ albumId, pictureId, aspectRatio: 16 / 9 }] }]);
});

it('a picture that is shown tells its shape itself', async () => {
  const safe = open('safe');
  await safe.ask();
  const unsafe = open('unsafe');
  await unsafe.ask(unsafe.reveal(400).token);
  expect([...safe.told, ...unsafe.told]).toEqual([]);
});

it('the plain style tells nothing of the picture, also not its shape', async () => {
  const { told, mask, ask } = open('unsafe');
  mask.changeRules(identity, { maskStyle: 'plain' });
  await ask();
  expect(told).toEqual([]);
});

it('a picture that is exported tells the window nothing', async () => {
  const { told, handler } = open('unsafe');
  await handler.read({ ...subject, identity, longEdgePx: 400 }, null, new AbortController().signal);
  await new Promise(setImmediate);
  expect(told).toEqual([]);
});
