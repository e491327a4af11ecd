/** Tests which pictures have a histogram, with the real request handler and pictures of the sandbox. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LeaseScope, LeaseToken, PictureId } from '../../preload/contract';
import { MANAGER } from '../testing/impersonation/manager';
import { type HandlerUnderTest, openPictures, type Pictures } from '../testing/media/handler-under-test';
import { sharpDecoder } from '../testing/media/sharp-decoder';
import type { PictureDecoder } from './picture-decoder';
import { PictureHistograms } from './picture-histograms';

const signal = new AbortController().signal;

let pictures: Pictures;
let handler: HandlerUnderTest;

beforeAll(async () => {
  pictures = await openPictures();
});
afterAll(() => pictures.manager.sandbox.stop());
beforeEach(async () => {
  handler = pictures.openHandler();
  await pictures.manager.manager.library.range(pictures.albumId, { from: 0, count: 50 }, signal);
});

function histogramOf(
  pictureId: PictureId,
  { lease = null, longEdgePx = 400 }: { readonly lease?: LeaseToken | null; readonly longEdgePx?: number } = {},
  decoder: Pick<PictureDecoder, 'histogram'> = sharpDecoder,
) {
  const histograms = new PictureHistograms({ pictures: handler.handler, decoder });
  return histograms.of({ identity: MANAGER, albumId: pictures.albumId, pictureId, longEdgePx, lease }, signal);
}

function reveal(pictureId: PictureId): LeaseToken {
  const scope: LeaseScope = { kind: 'picture', albumId: pictures.albumId, pictureId };
  return handler.reveal(scope, { longEdgePx: 400 }).token;
}

it('a picture that is not masked has a histogram, and a masked one has none', async () => {
  expect(await histogramOf(pictures.safe)).not.toBeNull();
  expect(await histogramOf(pictures.unsafe)).toBeNull();
});

it('a revealed picture has a histogram for the lease in the size of the lease, and for nothing else', async () => {
  const lease = reveal(pictures.unsafe);
  const other = reveal(pictures.otherUnsafe);
  const tries = [{ lease }, {}, { lease: other }, { lease, longEdgePx: 401 }];
  const found = await Promise.all(tries.map((tried) => histogramOf(pictures.unsafe, tried)));
  expect(found.map((histogram) => histogram !== null)).toEqual([true, false, false, false]);
});

it('a picture that is masked while its pixels are counted has no histogram', async () => {
  const lease = reveal(pictures.unsafe);
  const maskingDecoder: Pick<PictureDecoder, 'histogram'> = {
    histogram: async (...of) => {
      const histogram = await sharpDecoder.histogram(...of);
      handler.mask.maskAll();
      return histogram;
    },
  };
  expect(await histogramOf(pictures.unsafe, { lease }, maskingDecoder)).toBeNull();
  handler.mask.setLevel('everything');
  expect(await histogramOf(pictures.safe)).toBeNull();
});
