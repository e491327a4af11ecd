/** A picture that cannot be shown in the size that fits is shown in the next smaller one, and main says why. */
import { expect, it } from 'vitest';
import type { LeaseToken } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { handlerOf, identity, pictureOfSize, source, subject } from '../testing/media/handler-of-sources';
import type { PictureTarget } from './picture-address';
import type { DecodeOptions, NotDecoded } from './picture-decoder';
import type { PictureRequestHandler } from './picture-request-handler';
import { readPictureHeader } from './picture-size';

const SIGNAL = new AbortController().signal;
/** The largest has more pixels than the window gets as a whole, so a decoder scales it. */
const SIZES = [150, 600, 8_000];
const sources = (safety: 'safe' | 'unsafe') => SIZES.map((px) => source('picture', px, safety));
const fetch = (px: number) => pictureOfSize(px, px === 8_000 ? 4_100 : px / 2);

async function longEdgeOf(
  handler: PictureRequestHandler,
  more: Partial<PictureTarget> = {},
  token: LeaseToken | null = null,
): Promise<number> {
  const place = { ...subject, identity, longEdgePx: 1_600, isForWindow: true, ...more } as PictureTarget; // of one kind
  const { width = 0, height = 0 } = readPictureHeader((await handler.read(place, token, SIGNAL)).body) ?? {};
  return Math.max(width, height);
}

/** A decoder that does not scale pictures, and how often it was asked to. */
function decoderThat(why: NotDecoded) {
  const asked: DecodeOptions[] = [];
  return {
    asked,
    scaleDown: (_picture: Uint8Array, options: DecodeOptions) => {
      asked.push(options);
      return Promise.resolve(why);
    },
  };
}

it.each([
  ['has too many pixels', 'too-large', 'too-large'],
  ['ends the process that decodes it', 'ended', 'not-decoded'],
  ['cannot be decoded', 'unreadable', 'not-decoded'],
] as const)('a picture that %s is shown in a smaller size, and is not decoded again', async (_what, why, notShown) => {
  const decoder = decoderThat(why);
  const { handler, loadedSizes } = handlerOf(sources('safe'), { fetch, decoder });
  expect(await longEdgeOf(handler)).toBe(600);
  expect(await longEdgeOf(handler, { longEdgePx: 4_096 })).toBe(600);
  expect(decoder.asked).toHaveLength(1);
  const sizeOf = (url: string) => loadedSizes.find(identity, url);
  expect(sizeOf('https://pictures.test/8000')).toMatchObject({ width: 8_000, height: 4_100, notShown });
  expect(sizeOf('https://pictures.test/600')?.notShown).toBeUndefined();
});

it('a picture that has too many bytes, or is of another type than a picture, is shown in a smaller size', async () => {
  for (const [detail, notShown] of [
    [{ code: 'answer-too-long', limit: 64 } as const, 'too-large'],
    [{ code: 'picture-not-a-picture' } as const, 'not-decoded'],
  ] as const) {
    const { handler, loadedSizes } = handlerOf(sources('safe'), {
      fetch: (px) =>
        px === 8_000 ? Promise.reject(new AppFailure({ kind: 'unreadable-answer', detail })) : pictureOfSize(px),
    });
    expect(await longEdgeOf(handler)).toBe(600);
    expect(loadedSizes.find(identity, 'https://pictures.test/8000')).toEqual({ notShown });
  }
});

it('a picture is not shown smaller because the decoder is busy, the network fails, or only a part is asked for', async () => {
  const busy = handlerOf(sources('safe'), { fetch, decoder: decoderThat('busy') });
  await expect(longEdgeOf(busy.handler)).rejects.toThrow();
  const offline = handlerOf(sources('safe'), { fetch: () => Promise.reject(new AppFailure({ kind: 'offline' })) });
  await expect(longEdgeOf(offline.handler)).rejects.toMatchObject({ error: { kind: 'offline' } });
  const ended = decoderThat('ended');
  const tiles = handlerOf(sources('safe'), { fetch, decoder: ended });
  const part = { longEdgePx: 8_000, part: { column: 0, row: 0 } };
  await expect(longEdgeOf(tiles.handler, part)).rejects.toThrow();
  await expect(longEdgeOf(tiles.handler, { ...part, part: { column: 1, row: 0 } })).rejects.toThrow();
  expect(ended.asked, 'other parts would end the process too').toHaveLength(1);
});

it('copy and save do not get a smaller size', async () => {
  const { handler } = handlerOf(sources('safe'), { fetch, decoder: decoderThat('ended') });
  expect(await longEdgeOf(handler, { isForWindow: false })).toBe(8_000);
});

it('a smaller size passes the gate too: a lease limits it, and nothing of it comes when the lease has ended', async () => {
  const decoder = decoderThat('ended');
  const opened = handlerOf(sources('unsafe'), { fetch, decoder });
  const { token } = opened.reveal(4_096);
  expect(await longEdgeOf(opened.handler, {}, token)).toBe(600);
  const ending = handlerOf(sources('unsafe'), {
    fetch,
    decoder: {
      scaleDown: () => {
        ending.mask.maskAll();
        return Promise.resolve('ended');
      },
    },
  });
  expect(await longEdgeOf(ending.handler, {}, ending.reveal(4_096).token), 'a plain tile').toBe(1);
});

it('what could not be shown is forgotten with the identity', async () => {
  const { handler, loadedSizes, forget } = handlerOf(sources('safe'), { fetch, decoder: decoderThat('ended') });
  expect(await longEdgeOf(handler)).toBe(600);
  forget();
  expect(loadedSizes.find(identity, 'https://pictures.test/8000')).toBeUndefined();
});
