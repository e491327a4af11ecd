/** Under a lease, main returns no picture and no video with a longer edge than the lease allows. */
import { expect, it } from 'vitest';
import type { Lease } from '../../preload/contract';
import { handlerOf, identity, pictureOfSize, source, subject } from '../testing/media/handler-of-sources';
import type { PictureRequestHandler } from './picture-request-handler';
import { readPictureHeader } from './picture-size';

const SIGNAL = new AbortController().signal;
const PICTURES = [source('picture', 150), source('picture', 600), source('picture', 2_000)];
const VIDEOS = [source('picture', 150), source('video', 320), source('video', 640), source('video', 1_280)];

async function longEdgeOf(handler: PictureRequestHandler, longEdgePx: number, token: Lease['token'] | 'any') {
  const place = { ...subject, identity, longEdgePx };
  const { body, given } = await handler.read(place, token, SIGNAL);
  const { width = 0, height = 0 } = readPictureHeader(body) ?? {};
  return given === 'leased' ? Math.max(width, height) : given;
}

it('a picture is scaled down if the service has it only larger', async () => {
  const { handler, reveal } = handlerOf(PICTURES);
  const { token } = reveal(400);
  expect([await longEdgeOf(handler, 400, token), await longEdgeOf(handler, 160, token)]).toEqual([400, 400]);
  expect(await longEdgeOf(handler, 401, token)).toBe('soft');
  expect(await longEdgeOf(handler, 600, reveal(600, 'timed').token), 'nothing is scaled that fits').toBe(600);
});

it('a picture that was loaded under a lease of a larger size is scaled down if only a smaller one is left', async () => {
  let onFetch = (): void => undefined;
  const fetch = (px: number): ReturnType<typeof pictureOfSize> => {
    onFetch();
    return pictureOfSize(px);
  };
  const { handler, mask, reveal } = handlerOf(PICTURES, { fetch });
  const larger = reveal(2_000, 'held');
  reveal(700, 'timed');
  onFetch = () => void mask.hide(larger.token);
  expect(await longEdgeOf(handler, 700, 'any')).toBe(700);
});

it('of a video, the largest size that fits the lease is played, otherwise the smallest', async () => {
  const { handler, played, reveal } = handlerOf(VIDEOS);
  const play = async (longEdgePx: number, { token }: Lease): Promise<string | undefined> => {
    const address = `proofsheet-video://album/me/video/1/2/${longEdgePx}?mask=0&form=plain&lease=${token}`;
    await handler.answerVideo(new Request(address));
    return played.at(-1)?.url;
  };
  expect(await play(700, reveal(800))).toBe('https://pictures.test/640');
  expect(await play(1_600, reveal(1_600))).toBe('https://pictures.test/1280');
  expect(await play(100, reveal(100))).toBe('https://pictures.test/320');
});
