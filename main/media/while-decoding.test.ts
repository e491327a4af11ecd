/** What happens to a part of a very large picture, and to the picture as a whole, while it is decoded. */
import { expect, it } from 'vitest';
import type { LeaseToken } from '../../preload/contract';
import { handlerOf, identity, pictureOfSize, source, subject } from '../testing/media/handler-of-sources';
import { sharpDecoder } from '../testing/media/sharp-decoder';
import { AppFailure } from '../core/errors';
import type { PictureTarget } from './picture-address';
import type { PictureDecoder } from './picture-decoder';
import type { PictureRequestHandler } from './picture-request-handler';
import { readPictureHeader } from './picture-size';

const SIGNAL = new AbortController().signal;
const fetch = () => pictureOfSize(8_000, 4_100);
const PART = { longEdgePx: 8_000, part: { column: 1, row: 1 } };
const WHOLE = { longEdgePx: 4_096 };

async function longEdgeOf(
  handler: PictureRequestHandler,
  more: Partial<PictureTarget>,
  token: LeaseToken | null,
): Promise<number> {
  const place = { ...subject, identity, longEdgePx: 1_600, isForWindow: true, ...more } as PictureTarget; // of one kind
  const { width = 0, height = 0 } = readPictureHeader((await handler.read(place, token, SIGNAL)).body) ?? {};
  return Math.max(width, height);
}

/** Decodes, and runs this before the result is there. */
function decoderBut(meanwhile: () => void): Pick<PictureDecoder, 'scaleDown'> {
  return {
    scaleDown: async (...of) => {
      const scaled = await sharpDecoder.scaleDown(...of);
      meanwhile();
      return scaled;
    },
  };
}

it.each([
  ['a part', PART, 1_024],
  ['the whole', WHOLE, 4_096],
])('if everything is masked while %s is decoded, only the masked form is returned', async (_what, more, shownPx) => {
  let meanwhile = (): void => undefined;
  const { handler, mask, reveal } = handlerOf([source('picture', 8_000)], {
    fetch,
    decoder: decoderBut(() => meanwhile()),
  });
  const before = reveal(8_000);
  expect(await longEdgeOf(handler, more, before.token)).toBe(shownPx);
  mask.maskAll();
  const { token } = reveal(8_000);
  meanwhile = () => void mask.maskAll();
  expect(await longEdgeOf(handler, more, token), 'a plain tile of one pixel').toBe(1);
  expect(await longEdgeOf(handler, more, token)).toBe(1);
});

it.each([
  ['a part', PART],
  ['the whole', WHOLE],
])('once a lease has ended, %s is not decoded to its end, and the masked form is returned', async (_what, more) => {
  let cancelled = 0;
  let onBegin = (): void => undefined;
  const { handler, mask, reveal } = handlerOf([source('picture', 8_000)], {
    fetch,
    decoder: {
      scaleDown: (_picture, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            cancelled += 1;
            reject(new AppFailure({ kind: 'cancelled' }));
          });
          onBegin();
        }),
    },
  });
  const { token } = reveal(8_000);
  onBegin = () => void mask.hide(token);
  expect(await longEdgeOf(handler, more, token)).toBe(1);
  expect(cancelled).toBe(1);
});

it('a safe picture is masked if the window loses the focus while it is decoded, and all pictures are masked then', async () => {
  const { handler, mask } = handlerOf([source('picture', 8_000, 'safe')], {
    fetch,
    decoder: decoderBut(() => mask.raiseForBlur()),
  });
  expect(await longEdgeOf(handler, PART, null)).toBe(1);
  mask.endRaiseForBlur();
  expect(await longEdgeOf(handler, PART, null), 'it was decoded already').toBe(1_024);
});

it.each([
  ['a part', PART],
  ['the whole', WHOLE],
])('if its identity is forgotten while %s is decoded, nothing is returned and nothing is kept', async (_what, more) => {
  let decoded = 0;
  const opened = handlerOf([source('picture', 8_000, 'safe')], {
    fetch,
    decoder: decoderBut(() => {
      decoded += 1;
      if (decoded === 1) opened.forget();
    }),
  });
  await expect(longEdgeOf(opened.handler, more, null)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(await longEdgeOf(opened.handler, more, null), 'after another sign-in').toBeGreaterThan(1);
  expect(decoded, 'what was decoded before is not used').toBe(2);
});
