/** Test fixture: a picture request handler for one picture that a service has in the given sizes. */
import sharp from 'sharp';
import type { Lease } from '../../../preload/contract';
import { AlbumId } from '../../../preload/contract/album';
import { IdentityKey } from '../../../preload/contract/identity';
import { PictureId } from '../../../preload/contract/picture';
import { SYSTEM_CLOCKS } from '../../core/clock';
import { Forgettables } from '../../core/forgettables';
import { ActiveIdentity } from '../../identity/active-identity';
import type { IdentityRegistry, IdentityEntry } from '../../library/identity-registry';
import { Mask } from '../../masking/mask';
import { LoadedSizes } from '../../media/loaded-sizes';
import type { MosaicShapes } from '../../media/mosaic-shapes';
import { type EncodePng, PLAIN_TILE } from '../../media/mosaics';
import type { PictureBytes } from '../../media/picture-bytes';
import type { PictureDecoder } from '../../media/picture-decoder';
import { PictureRequestHandler } from '../../media/picture-request-handler';
import type { VideoRequest } from '../../media/video-stream';
import type { PictureSource } from '../../services/album-service';
import { sharpDecoder } from './sharp-decoder';

export const identity = IdentityKey.parse('me');
export const albumId = AlbumId.parse('1');
export const pictureId = PictureId.parse('2');
export const subject = { kind: 'picture', albumId, pictureId } as const;

export function source(
  kind: PictureSource['kind'],
  longEdgePx: number,
  safety: PictureSource['safety'] = 'unsafe',
): PictureSource {
  return { kind, label: `${longEdgePx}`, url: `https://pictures.test/${longEdgePx}`, longEdgePx, safety };
}

export interface HandlerOfSources {
  readonly mask: Mask;
  readonly handler: PictureRequestHandler;
  readonly loadedSizes: LoadedSizes;
  readonly reveal: (longEdgePx: number, kind?: Lease['kind']) => Lease;
  readonly forget: () => void;
  readonly played: VideoRequest[];
}

export interface HandlerOfSourcesOptions {
  /** Replaces the picture of one colour that has the size in the address. */
  readonly fetch?: (longEdgePx: number) => Promise<PictureBytes>;
  readonly decoder?: Partial<PictureDecoder>;
  readonly encodePng?: EncodePng;
  readonly mosaicShapes?: MosaicShapes;
}

export async function pictureOfSize(width: number, height = Math.round(width / 2)): Promise<PictureBytes> {
  const create = { width, height, channels: 3, background: '#864' } as const;
  return { contentType: 'image/jpeg', body: await sharp({ create }).jpeg().toBuffer() };
}

export function handlerOf(
  sources: readonly PictureSource[],
  {
    fetch = pictureOfSize,
    decoder: replaced = {},
    encodePng = () => PLAIN_TILE,
    mosaicShapes,
  }: HandlerOfSourcesOptions = {},
): HandlerOfSources {
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
  const safety = sources[0]?.safety ?? 'unknown';
  const details = { id: pictureId, title: '', kind: 'picture', safety, other: [] };
  const known = {
    identity: { key: identity, capabilities: { safetyFlags: true } },
    library: { origin: undefined, picture: () => Promise.resolve({ details, sources, availability: 'available' }) },
  };
  const played: VideoRequest[] = [];
  const loadedSizes = new LoadedSizes(forgettables, () => undefined);
  const decoder: PictureDecoder = { ...sharpDecoder, ...replaced };
  const handler = new PictureRequestHandler({
    identities: {
      use: (_key: IdentityKey, signal: AbortSignal, task: (entry: IdentityEntry, signal: AbortSignal) => unknown) =>
        task(known as never, signal), // the only members that the handler reads
    } as unknown as IdentityRegistry, // the only member that the handler uses
    mask,
    forgettables,
    loadedSizes,
    fetcher: { fetch: (url) => fetch(Number(new URL(url).pathname.slice(1))) },
    videos: {
      open: (request) => {
        played.push(request);
        return Promise.resolve({ status: 206, headers: {}, body: null });
      },
    },
    decoder,
    largeDecoder: decoder,
    encodePng,
    ...(mosaicShapes ? { mosaicShapes } : {}),
  });
  return {
    mask,
    handler,
    loadedSizes,
    played,
    reveal: (longEdgePx, kind = 'held') => mask.reveal({ identity, scope: subject, kind, longEdgePx }),
    forget: () => void forgettables.forget({ identity, hosts: [] }),
  };
}
