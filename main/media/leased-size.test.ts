/** Under a lease, main returns no picture and no video with a longer edge than the lease allows. */
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Lease } from '../../preload/contract';
import { AlbumId } from '../../preload/contract/album';
import { IdentityKey } from '../../preload/contract/identity';
import { PictureId } from '../../preload/contract/picture';
import { SYSTEM_CLOCKS } from '../core/clock';
import { Forgettables } from '../core/forgettables';
import { ActiveIdentity } from '../identity/active-identity';
import type { IdentityRegistry, KnownIdentity } from '../library/identity-registry';
import { Mask } from '../masking/mask';
import type { PictureSource } from '../services/album-service';
import { sharpDecoder } from '../testing/media/sharp-decoder';
import { PLAIN_TILE } from './mosaics';
import { PictureRequestHandler } from './picture-request-handler';
import { readPictureHeader } from './picture-size';
import type { VideoRequest } from './video-stream';

const SIGNAL = new AbortController().signal;
const identity = IdentityKey.parse('me');
const albumId = AlbumId.parse('1');
const pictureId = PictureId.parse('2');
const subject = { kind: 'picture', albumId, pictureId } as const;

function source(kind: PictureSource['kind'], longEdgePx: number): PictureSource {
  return { kind, label: `${longEdgePx}`, url: `https://pictures.test/${longEdgePx}`, longEdgePx, safety: 'unsafe' };
}

interface Opened {
  readonly mask: Mask;
  readonly handler: PictureRequestHandler;
  readonly reveal: (longEdgePx: number, kind?: Lease['kind']) => Lease;
  /** Called before the bytes of a picture arrive. */
  onFetch: () => void;
  readonly played: VideoRequest[];
}

function open(sources: readonly PictureSource[]): Opened {
  const activeIdentity = new ActiveIdentity();
  const forgettables = new Forgettables();
  activeIdentity.shownByWindow(identity);
  const mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => ({}), writeMaskRules: () => undefined },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15, masksTitles: false }),
    levelAtStart: 'sensitive',
    activeIdentity,
    forgettables,
  });
  const details = { id: pictureId, title: '', kind: 'picture', safety: 'unsafe', other: [] };
  const known = {
    identity: { key: identity, capabilities: { safetyFlags: true } },
    library: { origin: undefined, picture: () => Promise.resolve({ details, sources, availability: 'available' }) },
  };
  const played: VideoRequest[] = [];
  const handler = new PictureRequestHandler({
    identities: {
      use: (_key: IdentityKey, signal: AbortSignal, task: (known: KnownIdentity, signal: AbortSignal) => unknown) =>
        task(known as never, signal), // the only members that the handler reads
    } as unknown as IdentityRegistry,
    mask,
    forgettables,
    fetcher: {
      fetch: async (url) => {
        opened.onFetch();
        const px = Number(new URL(url).pathname.slice(1));
        const create = { width: px, height: Math.round(px / 2), channels: 3, background: '#864' } as const;
        return { contentType: 'image/jpeg', body: await sharp({ create }).jpeg().toBuffer() };
      },
    },
    videos: {
      open: (request) => {
        played.push(request);
        return Promise.resolve({ status: 206, headers: {}, body: null });
      },
    },
    decoder: sharpDecoder,
    largeDecoder: { ...sharpDecoder, dropKept: () => undefined },
    encodePng: () => PLAIN_TILE,
  });
  const opened: Opened = {
    mask,
    handler,
    played,
    onFetch: () => undefined,
    reveal: (longEdgePx, kind = 'held') => mask.reveal({ identity, scope: subject, kind, longEdgePx }),
  };
  return opened;
}

const PICTURES = [source('picture', 150), source('picture', 600), source('picture', 2_000)];
const VIDEOS = [source('picture', 150), source('video', 320), source('video', 640), source('video', 1_280)];

async function longEdgeOf(handler: PictureRequestHandler, longEdgePx: number, token: Lease['token'] | 'any') {
  const place = { ...subject, identity, longEdgePx };
  const { body, given } = await handler.read(place, token, SIGNAL);
  const { width = 0, height = 0 } = readPictureHeader(body) ?? {};
  return given === 'leased' ? Math.max(width, height) : given;
}

it('a picture is scaled down if the service has it only larger', async () => {
  const { handler, reveal } = open(PICTURES);
  const { token } = reveal(400);
  expect([await longEdgeOf(handler, 400, token), await longEdgeOf(handler, 160, token)]).toEqual([400, 400]);
  expect(await longEdgeOf(handler, 401, token)).toBe('soft');
  expect(await longEdgeOf(handler, 600, reveal(600, 'timed').token), 'nothing is scaled that fits').toBe(600);
});

it('a picture that was loaded under a lease of a larger size is scaled down if only a smaller one is left', async () => {
  const opened = open(PICTURES);
  const { handler, mask, reveal } = opened;
  const larger = reveal(2_000, 'held');
  reveal(700, 'timed');
  opened.onFetch = () => mask.hide(larger.token);
  expect(await longEdgeOf(handler, 700, 'any')).toBe(700);
});

it('of a video, the largest size that fits the lease is played, otherwise the smallest', async () => {
  const { handler, played, reveal } = open(VIDEOS);
  const play = async (longEdgePx: number, { token }: Lease): Promise<string | undefined> => {
    const address = `proofsheet-picture://album/me/video/1/2/${longEdgePx}?mask=0&form=plain&lease=${token}`;
    await handler.answer(new Request(address));
    return played.at(-1)?.url;
  };
  expect(await play(700, reveal(800))).toBe('https://pictures.test/640');
  expect(await play(1_600, reveal(1_600))).toBe('https://pictures.test/1280');
  expect(await play(100, reveal(100))).toBe('https://pictures.test/320');
});
