/** Responds to the window's picture addresses, with what the access gate allows at that moment. */
import type { AppError, IdentityKey } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { Forgettables } from '../core/forgettables';
import { managerKeyOf } from '../identity/identity-key';
import type { IdentityRegistry } from '../library/identity-registry';
import type { Authorized, GateMask, Question } from '../masking/gate';
import type { Mask } from '../masking/mask';
import { answerWith, type PictureAnswer, pictureAnswer, refusal } from './answer';
import { ForgottenIdentities } from './forgotten-identities';
import { GatedPictures, type GatedPicturesDeps } from './gated-pictures';
import { GatedVideos } from './gated-videos';
import type { GivenPicture } from './given-picture';
import type { LoadedSizes } from './loaded-sizes';
import type { MosaicShapes } from './mosaic-shapes';
import type { PictureTarget } from './picture-address';
import { parsePictureAddress } from './picture-address';
import { PictureCaches, type PictureCachesDeps } from './picture-caches';
import { PictureFinder } from './picture-finder';
import type { VideoStreams } from './video-stream';

export interface PictureRequestHandlerDeps extends PictureCachesDeps, Omit<GatedPicturesDeps, 'finder' | 'caches'> {
  readonly identities: IdentityRegistry;
  readonly mask: GateMask & Pick<Mask, 'whenChanged'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly videos: VideoStreams;
  /** Called with the address that could not be answered, unless the request was cancelled. */
  readonly onFailed?: (address: string, error: AppError) => void;
  readonly loadedSizes?: Pick<LoadedSizes, 'record' | 'noteNotShown'>;
  readonly mosaicShapes?: Pick<MosaicShapes, 'note'>;
}

export class PictureRequestHandler {
  private readonly caches: PictureCaches;
  private readonly pictures: GatedPictures;
  private readonly videos: GatedVideos;
  /** Includes identities of which only a member was forgotten: their playing videos end too. */
  private readonly forgotten = new ForgottenIdentities();

  constructor(private readonly deps: PictureRequestHandlerDeps) {
    const gone = new ForgottenIdentities();
    const finder = new PictureFinder(deps.mask, gone);
    this.caches = new PictureCaches(deps);
    this.pictures = new GatedPictures({ ...deps, finder, caches: this.caches });
    this.videos = new GatedVideos({ videos: deps.videos, finder, forgotten: this.forgotten });
    deps.mask.whenChanged(({ hiddenFrom }) => {
      for (const identity of hiddenFrom) this.caches.forgetRevealed(identity);
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        gone.note(identity);
        // Portraits and covers of members are cached with the manager's own pictures.
        for (const key of new Set([identity, managerKeyOf(identity)])) this.forget(key);
        return null;
      },
    });
  }

  /** Answers a picture address. Such a request is never aborted, and has no ranges. */
  async answer({ method, url }: Pick<Request, 'method' | 'url'>): Promise<PictureAnswer> {
    const address = parsePictureAddress(url);
    if (address === null || address.place.kind === 'video' || method !== 'GET') return refusal(400);
    try {
      const place = { ...address.place, isForWindow: true };
      const given = await this.read(place, address.lease, new AbortController().signal);
      this.deps.mosaicShapes?.note(place, given);
      return pictureAnswer(given);
    } catch (reason) {
      return refusal(this.statusOf(url, reason, address.place));
    }
  }

  /** Answers the address of a video, which is a stream. */
  async answerVideo(request: Request): Promise<Response> {
    const { place, lease } = parsePictureAddress(request.url) ?? {};
    if (place?.kind !== 'video' || lease === undefined || request.method !== 'GET')
      return new Response(null, { status: 400 });
    try {
      const video = await this.deps.identities.use(place.identity, request.signal, (entry, signal) =>
        this.videos.open({ entry, place, token: lease, signal }, request.headers.get('range')),
      );
      if (video) return new Response(video.body, { status: video.status, headers: video.headers });
      const given = await this.read({ ...place, isForWindow: true }, lease, request.signal);
      this.deps.mosaicShapes?.note(place, given);
      return answerWith(given, request.headers.get('range'));
    } catch (reason) {
      return new Response(null, { status: this.statusOf(request.url, reason, place) });
    }
  }

  private statusOf(url: string, reason: unknown, place: PictureTarget): number {
    if (reason instanceof AppFailure && reason.error.kind !== 'cancelled') this.deps.onFailed?.(url, reason.error);
    return toStatus(reason, place);
  }

  /** Returns a picture in the form that may leave main now. */
  read(place: PictureTarget, token: Question['token'], signal: AbortSignal): Promise<Authorized<GivenPicture>> {
    return this.deps.identities.use(place.identity, signal, (entry, joined) =>
      this.pictures.read({ entry, place, token, signal: joined }),
    );
  }

  /** Drops all bytes of the identity. */
  forget(identity: IdentityKey): void {
    this.caches.forget(identity);
    this.forgotten.note(identity);
  }
}

function toStatus(reason: unknown, { kind }: PictureTarget): number {
  if (!(reason instanceof AppFailure)) return 500;
  // The request was cancelled, so the page has no failure to report.
  if (reason.error.kind === 'cancelled') return 204;
  // An album that the person kept may be gone, or have no cover any more.
  if (reason.error.kind === 'not-found' && kind === 'cover') return 204;
  if (reason.error.kind === 'not-found') return 404;
  return reason.error.kind === 'rate-limited' ? 429 : 502;
}
