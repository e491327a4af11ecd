/** The histogram of a picture, counted in the decoder process from bytes that the access gate allows the window to show. */
import type { AlbumId, IdentityKey, LeaseToken, PictureId } from '../../preload/contract';
import type { PictureHistogram } from '../../preload/contract/histogram';
import { AppFailure } from '../core/errors';
import { type Authorized, mapAuthorized } from '../masking/gate';
import type { GivenPicture } from './given-picture';
import type { NotDecoded, PictureDecoder } from './picture-decoder';
import type { PictureRequestHandler } from './picture-request-handler';

export interface HistogramTarget {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  /** The size that the window shows, so that its bytes are in the cache. */
  readonly longEdgePx: number;
  readonly lease: LeaseToken | null;
}

export interface PictureHistogramsDeps {
  readonly pictures: Pick<PictureRequestHandler, 'read'>;
  readonly decoder: Pick<PictureDecoder, 'histogram'>;
}

/** A quarter of a million pixels: more of them do not change the curves visibly. */
const LONG_EDGE_PX = 512;

export class PictureHistograms {
  constructor(private readonly deps: PictureHistogramsDeps) {}

  /** Resolves to null if the picture is masked, or has no pixels to count. */
  async of(target: HistogramTarget, signal: AbortSignal): Promise<PictureHistogram | null> {
    const { lease, ...place } = target;
    const read = (): Promise<Authorized<GivenPicture>> =>
      this.deps.pictures.read({ ...place, kind: 'picture', isForWindow: true }, lease, signal);
    const picture = await read();
    if (isMasked(picture)) return null;
    const histogram = await this.deps.decoder.histogram(picture.body, {
      longEdgePx: LONG_EDGE_PX,
      signal,
      isBackground: true,
    });
    // The lease may have ended, or all pictures may be masked since.
    const still = await read();
    return isMasked(still) ? null : mapAuthorized(still, () => readable(histogram));
  }
}

function isMasked({ given }: GivenPicture): boolean {
  return given !== 'as-it-is' && given !== 'leased';
}

function readable(histogram: PictureHistogram | null | NotDecoded): PictureHistogram | null {
  if (typeof histogram !== 'string') return histogram;
  throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'picture-not-scaled' } });
}
