/**
 * Responds to the window's picture addresses. The window gets the original bytes only if the access gate allows it,
 * otherwise a few coarse colours made here, so that a masked picture never reaches the window.
 */
import type { AppError, IdentityKey } from '../../preload/contract';
import type { LeaseSubject, MaskedSubject } from '../../preload/contract/mask-rule';
import { worseSafety } from '../library/present';
import { AppFailure } from '../core/errors';
import type { Forgettables } from '../core/forgettables';
import { managerKeyOf } from '../identity/identity-key';
import type { IdentityRegistry, KnownIdentity } from '../library/identity-registry';
import {
  checkAccess,
  type GateAnswer,
  type GateMask,
  authorize,
  type MaskedAnswer,
  maskedForm,
  type Authorized,
  type Question,
} from '../masking/gate';
import type { Mask } from '../masking/mask';
import type { PictureSource } from '../services/album-service';
import { answerWith, type PictureAnswer, pictureAnswer, refusal } from './answer';
import { AddressExpired, renewAddress, detectExpiry } from './expired-address';
import type { GivenPicture } from './given-picture';
import { type IdentityCaches, type IdentityCachesDeps, openIdentityCaches } from './identity-caches';
import type { LoadedSizes } from './loaded-sizes';
import { notePlaceholder, pictureInAlbum, type PlaceholderMaker } from './note-placeholder';
import type { MosaicShapes } from './mosaic-shapes';
import { PLAIN_TILE } from './mosaics';
import type { PictureTarget } from './picture-address';
import { parsePictureAddress } from './picture-address';
import type { PictureDecoder } from './picture-decoder';
import { createPictureCache } from './picture-cache';
import { pictureToFetch, type PictureToFetch, textOfKey, textOfSize } from './picture-key';
import { chooseSource, findSources, smallestSource, subjectOf, videoWithin } from './picture-sources';
import type { Placeholders } from './placeholders';
import { fetchShown } from './scaled-pictures';
import { PictureNotScaled, smallerSize, whyNotShown } from './smaller-size';
import { mayBeStored, removeStored } from './stored-pictures';
import type { VideoAnswer, VideoStreams } from './video-stream';

export interface PictureRequestHandlerDeps extends Omit<IdentityCachesDeps, 'largeDecoder'> {
  readonly largeDecoder: IdentityCachesDeps['largeDecoder'] & Pick<PictureDecoder, 'dropKept'>;
  readonly identities: IdentityRegistry;
  readonly mask: GateMask & Pick<Mask, 'whenChanged'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly videos: VideoStreams;
  /** Called with the address that could not be answered, unless the request was cancelled. */
  readonly onFailed?: (address: string, error: AppError) => void;
  /** Called when a picture is given unmasked although no lease allows it. */
  readonly onGivenPlain?: (identity: IdentityKey, subject: LeaseSubject, sources: readonly PictureSource[]) => void;
  readonly loadedSizes?: Pick<LoadedSizes, 'record' | 'noteNotShown'>;
  readonly mosaicShapes?: Pick<MosaicShapes, 'note'>;
  readonly placeholders?: PlaceholderMaker & Pick<Placeholders, 'removePlain'>;
}

/** For all identities together. A mosaic takes a few hundred bytes. */
const PICTURES_LIMIT_BYTES = 192 * 1024 * 1024;
const MOSAICS_LIMIT_BYTES = 16 * 1024 * 1024;

/** A picture, and the question for the access gate before it is returned. */
interface Found {
  readonly sources: readonly PictureSource[];
  readonly question: Question;
  /** A lease covers it, so the service is asked for the unmasked picture. */
  readonly isRevealed: boolean;
  /** Throws if the identity was forgotten since: it must neither get caches again nor have its picture returned. */
  readonly assertNotForgotten: () => void;
}

export class PictureRequestHandler {
  private readonly caches = new Map<IdentityKey, IdentityCaches>();
  private readonly pictures = createPictureCache(PICTURES_LIMIT_BYTES);
  private readonly mosaics = createPictureCache(MOSAICS_LIMIT_BYTES);
  /** How often an identity was forgotten; a video that started before ends. */
  private readonly forgetCounts = new Map<IdentityKey, number>();
  /** How often the identity itself ended, and not only a member of it; a picture of an earlier one is not returned. */
  private readonly goneCounts = new Map<IdentityKey, number>();

  constructor(private readonly deps: PictureRequestHandlerDeps) {
    deps.mask.whenChanged(({ hiddenFrom }) => {
      for (const identity of hiddenFrom) this.forgetRevealed(identity);
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        this.goneCounts.set(identity, this.goneCountOf(identity) + 1);
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
      return refusal(this.statusOf(url, reason));
    }
  }

  /** Answers the address of a video, which is a stream. */
  async answerVideo(request: Request): Promise<Response> {
    const { place, lease } = parsePictureAddress(request.url) ?? {};
    if (place?.kind !== 'video' || lease === undefined || request.method !== 'GET')
      return new Response(null, { status: 400 });
    try {
      const video = await this.play(place, lease, request);
      if (video) return new Response(video.body, { status: video.status, headers: video.headers });
      const given = await this.read({ ...place, isForWindow: true }, lease, request.signal);
      this.deps.mosaicShapes?.note(place, given);
      return answerWith(given, request.headers.get('range'));
    } catch (reason) {
      return new Response(null, { status: this.statusOf(request.url, reason) });
    }
  }

  private statusOf(url: string, reason: unknown): number {
    if (reason instanceof AppFailure && reason.error.kind !== 'cancelled') this.deps.onFailed?.(url, reason.error);
    return toStatus(reason);
  }

  /** Returns a picture in the form that may leave main now. `lease`: see `Question`. */
  read(place: PictureTarget, lease: Question['token'], signal: AbortSignal): Promise<Authorized<GivenPicture>> {
    return this.deps.identities.use(place.identity, signal, (known, joined) =>
      this.readAs(known, place, lease, joined),
    );
  }

  /** Drops all bytes of the identity; requests in progress write to a dropped cache partition. */
  forget(identity: IdentityKey): void {
    this.dropCaches(identity);
    for (const form of ['regular', 'revealed'] as const) this.pictures.clear(identity, form);
    this.deps.largeDecoder.dropKept();
    this.mosaics.clear(identity, 'mosaic');
    this.forgetCounts.set(identity, this.forgetCountOf(identity) + 1);
  }

  /** Drops the pictures fetched under leases, once the identity has none left. */
  private forgetRevealed(identity: IdentityKey): void {
    this.dropCaches(identity);
    this.pictures.clear(identity, 'revealed');
    this.deps.largeDecoder.dropKept();
  }

  private dropCaches(identity: IdentityKey): void {
    this.caches.get(identity)?.ending.abort();
    this.caches.delete(identity);
  }

  /** Resolves to null if the video is masked. A player requests ranges, and gets them only while the gate allows it. */
  private play(
    place: PictureTarget,
    lease: Question['token'],
    { headers, signal }: Request,
  ): Promise<Authorized<VideoAnswer> | null> {
    return this.deps.identities.use(place.identity, signal, (known, joined) =>
      this.withRenewal(known, place, lease, joined, (found) =>
        this.playFound(known, found, place, headers.get('range'), joined),
      ),
    );
  }

  private async playFound(
    known: KnownIdentity,
    { sources, question }: Found,
    place: PictureTarget,
    range: string | null,
    signal: AbortSignal,
  ): Promise<Authorized<VideoAnswer> | null> {
    const fitting = chooseSource(sources, place, 'video');
    if (!fitting) throw new AppFailure({ kind: 'not-found' });
    const ask = (): GateAnswer => this.ask({ ...question, safety: worseSafety(fitting.safety, question.safety) });
    const answer = ask();
    if (answer.form === 'masked') return null;
    const chosen = answer.why === 'leased' ? videoWithin(sources, fitting, this.leasedPx(question)) : fitting;
    const forgetCount = this.forgetCountOf(place.identity);
    const isForgotten = (): boolean =>
      known.ended?.aborted === true || this.forgetCountOf(place.identity) !== forgetCount;
    const mayContinue = (): boolean => !isForgotten() && ask().form === 'plain';
    const video = await detectExpiry(
      chosen.url,
      this.deps.videos.open({
        id: `${place.identity} ${textOfSize(pictureToFetch(place, chosen).key)}`,
        url: chosen.url,
        givenBy: known.library.origin,
        range,
        signal,
        mayContinue,
      }),
    );
    const still = ask();
    if (still.form === 'plain') return authorize(still, video);
    await video.body?.cancel();
    return null;
  }

  private goneCountOf(identity: IdentityKey): number {
    return this.goneCounts.get(identity) ?? 0;
  }

  private forgetCountOf(identity: IdentityKey): number {
    return this.forgetCounts.get(identity) ?? 0;
  }

  private readAs(
    known: KnownIdentity,
    place: PictureTarget,
    lease: Question['token'],
    signal: AbortSignal,
  ): Promise<Authorized<GivenPicture>> {
    return this.withRenewal(known, place, lease, signal, (found) => this.give(known, found, place, signal));
  }

  /** If the address of the picture has expired, asks the service for another one and tries once more. */
  private async withRenewal<Value>(
    known: KnownIdentity,
    place: PictureTarget,
    lease: Question['token'],
    signal: AbortSignal,
    use: (found: Found) => Promise<Value>,
  ): Promise<Value> {
    const found = await this.find(known, place, lease, signal);
    try {
      return await use(found);
    } catch (reason) {
      if (!(reason instanceof AddressExpired)) throw reason;
      const hasOther = await renewAddress(known, place, reason.url, signal, found.isRevealed);
      if (!hasOther) throw reason.failure;
    }
    return use(await this.find(known, place, lease, signal)).catch((reason: unknown) => {
      throw reason instanceof AddressExpired ? reason.failure : reason;
    });
  }

  private async give(
    known: KnownIdentity,
    found: Found,
    place: PictureTarget,
    signal: AbortSignal,
    chosen = chooseSource(found.sources, place, place.kind === 'video' ? 'video' : 'picture'),
  ): Promise<Authorized<GivenPicture>> {
    const { sources, question } = found;
    const smallest = smallestSource(sources);
    if (!chosen || !smallest) throw new AppFailure({ kind: 'not-found' });
    const ask = (): GateAnswer => this.ask({ ...question, safety: worseSafety(chosen.safety, question.safety) });
    const answer = ask();
    signal.throwIfAborted();
    found.assertNotForgotten();
    const caches = this.cachesOf(place.identity, known);
    const mayStore = (): boolean => mayBeStored(this.deps.mask, question, chosen);
    const forms = [pictureToFetch(place, smallest), { ...pictureToFetch(place, chosen), mayStore }] as const;
    const mosaic = (masked: MaskedAnswer) => detectExpiry(smallest.url, this.mosaic(caches, masked, forms, signal));
    const rated = { safety: worseSafety(chosen.safety, question.safety), isHidden: question.isHidden };
    const note = (picture: Authorized<GivenPicture>): Authorized<GivenPicture> => {
      const maskOfLeased = known.identity.capabilities.safetyFlags
        ? null
        : () => caches.mosaics.of({ ...forms[0], mayStore: () => false }, signal, picture);
      notePlaceholder(this.deps.placeholders, { place, rated, picture, mayStore, maskOfLeased });
      return picture;
    };
    if (answer.form === 'masked') {
      if (answer.cause !== 'everything') this.removeUnmasked(place, sources, rated);
      return note(await mosaic(answer));
    }
    const [, picture] = forms;
    const leasedPx = answer.why === 'leased' ? this.leasedPx(question) : null;
    const shown =
      leasedPx === null
        ? { pictures: caches.regular, scaled: caches.scaled }
        : { pictures: caches.revealed, scaled: caches.scaledRevealed };
    const isEnded = (): boolean => leasedPx !== null && caches.ending.signal.aborted;
    const smaller = smallerSize(sources, chosen, place);
    const name = `${place.part ? 'parts of ' : ''}${textOfKey(picture.key)}`;
    if (caches.notShown.has(name)) {
      if (smaller) return this.give(known, found, place, signal, smaller);
      if (place.part) throw new PictureNotScaled('ended');
    }
    const bytes = await detectExpiry(chosen.url, fetchShown(place, picture, shown, leasedPx, signal)).catch(
      (reason: unknown) => {
        // The lease has ended, so scaling was cancelled.
        if (isEnded()) return null;
        const why = whyNotShown(reason, place);
        if (why) caches.notShown.set(name, why);
        if (why) this.deps.loadedSizes?.noteNotShown(place.identity, chosen.url, why);
        if (why && smaller) return null;
        throw reason;
      },
    );
    if (!bytes) return this.give(known, found, place, signal, isEnded() ? chosen : smaller);
    // The lease may have ended while the bytes were loading.
    found.assertNotForgotten();
    const still = ask();
    if (still.form === 'masked') return note(await mosaic(still));
    if (still.why === 'leased') {
      // Another lease, which allows less, or the picture has become a masked one meanwhile.
      if (leasedPx === null || leasedPx > this.leasedPx(question)) return this.give(known, found, place, signal);
      return note(authorize(still, { ...bytes, given: 'leased' }));
    }
    this.deps.onGivenPlain?.(place.identity, question.subject, sources);
    return note(authorize(still, { ...bytes, given: 'as-it-is' }));
  }

  /** Removes what was kept of a picture before it was known to be masked. */
  private removeUnmasked(place: PictureTarget, sources: readonly PictureSource[], rated: MaskedSubject): void {
    removeStored(this.deps.stored, place, sources);
    if (place.kind === 'picture') this.deps.placeholders?.removePlain(pictureInAlbum(place, rated));
  }

  /** Finds the picture. Under a lease, the service is asked for the unmasked picture instead of its own masked form. */
  private async find(
    known: KnownIdentity,
    place: PictureTarget,
    token: Question['token'],
    signal: AbortSignal,
  ): Promise<Found> {
    const { identity, longEdgePx } = place;
    const goneCount = this.goneCountOf(identity);
    const assertNotForgotten = (): void => {
      if (this.goneCountOf(identity) !== goneCount) throw new AppFailure({ kind: 'cancelled' });
    };
    const question = { identity, subject: subjectOf(place), longEdgePx, token };
    const isRevealed =
      token !== null && this.deps.mask.findLease(identity, question.subject, longEdgePx, token) !== null;
    const { sources, safety, isHidden } = await findSources(known, place, signal, isRevealed);
    return { sources, question: { ...question, safety, isHidden }, isRevealed, assertNotForgotten };
  }

  /** Returns the size that the lease allows; 0 if it has ended. */
  private leasedPx({ identity, subject, longEdgePx, token }: Question): number {
    return (token && this.deps.mask.findLease(identity, subject, longEdgePx, token)?.longEdgePx) ?? 0;
  }

  private ask(question: Question): GateAnswer {
    return checkAccess(this.deps.mask, question);
  }

  private async mosaic(
    { mosaics, regular }: IdentityCaches,
    masked: MaskedAnswer,
    [smallest, chosen]: readonly [PictureToFetch, PictureToFetch],
    signal: AbortSignal,
  ): Promise<Authorized<GivenPicture>> {
    // The plain style needs no data of the picture.
    if (masked.maskStyle === 'plain') return maskedForm(masked, { ...PLAIN_TILE, given: masked.maskStyle });
    // Raising the level masks pictures that are loaded, often many at once: no request is needed for them.
    const loaded =
      masked.cause === 'everything'
        ? ((await regular.peek(smallest.key)) ?? (await regular.peek(chosen.key)))
        : undefined;
    return maskedForm(masked, { ...(await mosaics.of(smallest, signal, loaded)), given: masked.maskStyle });
  }

  private cachesOf(identity: IdentityKey, { library }: KnownIdentity): IdentityCaches {
    const known = this.caches.get(identity);
    if (known) return known;
    const { pictures, mosaics } = this;
    const made = openIdentityCaches({ identity, library, pictures, mosaics }, this.deps);
    this.caches.set(identity, made);
    return made;
  }
}

function toStatus(reason: unknown): number {
  if (!(reason instanceof AppFailure)) return 500;
  // The request was cancelled, so the page has no failure to report.
  if (reason.error.kind === 'cancelled') return 204;
  if (reason.error.kind === 'not-found') return 404;
  return reason.error.kind === 'rate-limited' ? 429 : 502;
}
