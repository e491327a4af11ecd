/**
 * Answers the window's picture addresses: Request → Response. The window gets real bytes only where the gate allows it,
 * otherwise a few coarse colours made here, so that what is masked is not in the window at all.
 */
import type { IdentityKey, MaskLook } from '../../preload/contract';
import type { LeaseSubject, MaskedSubject } from '../../preload/contract/mask-rule';
import { worseSafety } from '../library/present';
import { AppFailure } from '../core/errors';
import type { IdentityRegistry, KnownIdentity } from '../identity/identity-registry';
import type { OnHeld } from '../identity/identity-registry';
import {
  askGate,
  type GateAnswer,
  letThrough,
  type MaskedAnswer,
  maskedForm,
  type Passed,
  type Question,
} from '../masking/gate';
import type { Mask } from '../masking/mask';
import type { PictureSource } from '../services/album-service';
import { answerWith } from './answer';
import { chooseSource, smallestSource } from './choose-source';
import { AddressEnded, renewAddress, tellEnd } from './ended-address';
import { createMosaics, type EncodePng, type Mosaics, PLAIN_TILE } from './mosaics';
import type { PicturePlace } from './picture-address';
import { parsePictureAddress } from './picture-address';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import { rememberPictures } from './picture-bytes';
import type { PictureDecoder } from './picture-decoder';
import { createPictureShelves } from './picture-cache';
import { createScaledPictures, type ScaledPictures } from './scaled-pictures';
import type { VideoAnswer, VideoStreams } from './video-stream';

export interface PictureDeskParts {
  readonly identities: IdentityRegistry;
  readonly mask: Pick<Mask, 'rulesOf' | 'findLease'>;
  readonly fetcher: PictureFetcher;
  readonly videos: VideoStreams;
  readonly decoder: Pick<PictureDecoder, 'pixels' | 'scaleDown'>;
  readonly encodePng: EncodePng;
  readonly onHeld?: OnHeld;
}

/** Of all identities together. A mosaic takes some hundred bytes. */
const PICTURES_LIMIT_BYTES = 192 * 1024 * 1024;
const MOSAICS_LIMIT_BYTES = 16 * 1024 * 1024;

/** What was fetched as revealed lies apart from everything else, even where the addresses are equal. */
interface IdentityCaches {
  readonly usual: PictureFetcher;
  readonly revealed: PictureFetcher;
  readonly mosaics: Mosaics;
  /** Of what is revealed. */
  readonly scaled: ScaledPictures;
}

/** A picture, and what is asked of the gate before it is given away. */
interface Found {
  readonly sources: readonly PictureSource[];
  readonly question: Question;
  /** A lease opens it, so that the service is asked for the picture itself. */
  readonly isRevealed: boolean;
}

/** `as-it-is`: nothing masks it. `leased`: only a lease shows it. Else how the mask looks that is given in its place. */
export interface GivenPicture extends PictureBytes {
  readonly given: 'as-it-is' | 'leased' | MaskLook;
}

export class PictureDesk {
  private readonly caches = new Map<IdentityKey, IdentityCaches>();
  private readonly pictures = createPictureShelves(PICTURES_LIMIT_BYTES);
  private readonly mosaics = createPictureShelves(MOSAICS_LIMIT_BYTES);
  /** How often an identity was forgotten: a video that began before ends. */
  private readonly forgetCounts = new Map<IdentityKey, number>();

  constructor(private readonly parts: PictureDeskParts) {}

  async answer(request: Request): Promise<Response> {
    const address = parsePictureAddress(request.url);
    if (!address || request.method !== 'GET') return new Response(null, { status: 400 });
    try {
      const video = address.place.kind === 'video' ? await this.play(address.place, address.lease, request) : null;
      if (video) return new Response(video.body, { status: video.status, headers: video.headers });
      return answerWith(await this.read(address.place, address.lease, request.signal), request.headers.get('range'));
    } catch (reason) {
      return new Response(null, { status: toStatus(reason) });
    }
  }

  /** In the form that may leave main at this moment. `lease`: see `Question`. */
  read(place: PicturePlace, lease: Question['token'], signal: AbortSignal): Promise<Passed<GivenPicture>> {
    return this.parts.identities.use(place.identity, signal, (known, joined) =>
      this.readAs(known, place, lease, joined),
    );
  }

  /** Its bytes; what is still under way for it lands where nobody looks any more. */
  forget(identity: IdentityKey): void {
    this.caches.delete(identity);
    for (const shelf of [usualShelf, revealedShelf]) this.pictures.clear(shelf(identity));
    this.mosaics.clear(identity);
    this.forgetCounts.set(identity, this.forgetCountOf(identity) + 1);
  }

  /** Nothing is shown to it any more that is masked. */
  forgetRevealed(identity: IdentityKey): void {
    this.caches.delete(identity);
    this.pictures.clear(revealedShelf(identity));
  }

  /** Null while it is masked. A player asks for parts, and may get them only as long as the gate allows. */
  private play(
    place: PicturePlace,
    lease: Question['token'],
    { headers, signal }: Request,
  ): Promise<Passed<VideoAnswer> | null> {
    return this.parts.identities.use(place.identity, signal, (known, joined) =>
      this.withRenewal(known, place, lease, joined, (found) =>
        this.playFound(known, found, place, headers.get('range'), joined),
      ),
    );
  }

  private async playFound(
    known: KnownIdentity,
    { sources, question }: Found,
    place: PicturePlace,
    range: string | null,
    signal: AbortSignal,
  ): Promise<Passed<VideoAnswer> | null> {
    const chosen = chooseSource(sources, place.longEdgePx, 'video');
    if (!chosen) throw new AppFailure({ kind: 'not-found' });
    const ask = (): GateAnswer => this.ask({ ...question, safety: worseSafety(chosen.safety, question.safety) });
    if (ask().form === 'masked') return null;
    const forgetCount = this.forgetCountOf(place.identity);
    const isForgotten = (): boolean =>
      known.ended?.aborted === true || this.forgetCountOf(place.identity) !== forgetCount;
    const mayContinue = (): boolean => !isForgotten() && ask().form === 'plain';
    const video = await tellEnd(
      chosen.url,
      this.parts.videos.open({ url: chosen.url, givenBy: known.library.origin, range, signal, mayContinue }),
    );
    const still = ask();
    if (still.form === 'plain') return letThrough(still, video);
    await video.body?.cancel();
    return null;
  }

  private forgetCountOf(identity: IdentityKey): number {
    return this.forgetCounts.get(identity) ?? 0;
  }

  private readAs(
    known: KnownIdentity,
    place: PicturePlace,
    lease: Question['token'],
    signal: AbortSignal,
  ): Promise<Passed<GivenPicture>> {
    return this.withRenewal(known, place, lease, signal, (found) => this.give(known, found, place, signal));
  }

  /** If the address of the picture has ended, asks the service for another one and tries once more. */
  private async withRenewal<Value>(
    known: KnownIdentity,
    place: PicturePlace,
    lease: Question['token'],
    signal: AbortSignal,
    use: (found: Found) => Promise<Value>,
  ): Promise<Value> {
    const found = await this.find(known, place, lease, signal);
    try {
      return await use(found);
    } catch (reason) {
      if (!(reason instanceof AddressEnded)) throw reason;
      const hasOther = await renewAddress(known, place, reason.url, signal, found.isRevealed);
      if (!hasOther) throw reason.failure;
    }
    return use(await this.find(known, place, lease, signal)).catch((reason: unknown) => {
      throw reason instanceof AddressEnded ? reason.failure : reason;
    });
  }

  private async give(
    known: KnownIdentity,
    { sources, question }: Found,
    place: PicturePlace,
    signal: AbortSignal,
  ): Promise<Passed<GivenPicture>> {
    const chosen = chooseSource(sources, place.longEdgePx, place.kind === 'video' ? 'video' : 'picture');
    const smallest = smallestSource(sources);
    if (!chosen || !smallest) throw new AppFailure({ kind: 'not-found' });
    const ask = (): GateAnswer => this.ask({ ...question, safety: worseSafety(chosen.safety, question.safety) });
    const answer = ask();
    const caches = this.cachesOf(place.identity, known);
    const mosaic = (masked: MaskedAnswer) => tellEnd(smallest.url, this.mosaic(caches, masked, smallest, signal));
    if (answer.form === 'masked') return mosaic(answer);
    const shelf = answer.why === 'leased' ? caches.revealed : caches.usual;
    const allowedPx = answer.why === 'leased' ? this.sizeLeased(question, chosen) : null;
    const fetched =
      allowedPx === null ? shelf.fetch(chosen.url, signal) : caches.scaled.of(chosen.url, allowedPx, signal);
    const picture = await tellEnd(chosen.url, fetched);
    // The lease may have ended while the bytes were on their way.
    const still = ask();
    if (still.form === 'masked') return mosaic(still);
    return letThrough(still, { ...picture, given: still.why === 'leased' ? 'leased' : 'as-it-is' });
  }

  /** Under a lease the service is asked for the picture itself, not for its own masked form of it. */
  private async find(
    known: KnownIdentity,
    place: PicturePlace,
    token: Question['token'],
    signal: AbortSignal,
  ): Promise<Found> {
    const { identity, longEdgePx } = place;
    const question = { identity, subject: subjectOf(place), longEdgePx, token };
    const isRevealed =
      token !== null && this.parts.mask.findLease(identity, question.subject, longEdgePx, token) !== null;
    const { sources, safety, isHidden } = await findSources(known, place, signal, isRevealed);
    return { sources, question: { ...question, safety, isHidden }, isRevealed };
  }

  /** What a lease opens where the service does not state that its picture is no larger; null: everything there is. */
  private sizeLeased({ identity, subject, longEdgePx, token }: Question, source: PictureSource): number | null {
    if (source.kind === 'video' || token === null) return null;
    const lease = this.parts.mask.findLease(identity, subject, longEdgePx, token);
    return lease && Math.max(lease.longEdgePx, source.longEdgePx ?? 0);
  }

  private ask(question: Question): GateAnswer {
    return askGate(this.parts.mask, question);
  }

  private async mosaic(
    { mosaics }: IdentityCaches,
    masked: MaskedAnswer,
    source: PictureSource,
    signal: AbortSignal,
  ): Promise<Passed<GivenPicture>> {
    // For a plain one nothing of it is needed.
    const form = masked.look === 'plain' ? PLAIN_TILE : await mosaics.of(source.url, signal);
    return maskedForm(masked, { ...form, given: masked.look });
  }

  private cachesOf(identity: IdentityKey, { library }: KnownIdentity): IdentityCaches {
    const known = this.caches.get(identity);
    if (known) return known;
    const { decoder, encodePng, onHeld } = this.parts;
    const fetcher: PictureFetcher = {
      fetch: (url, signal) =>
        this.parts.fetcher.fetch(url, signal, (untilMs) => onHeld?.(identity, untilMs), library.origin),
    };
    const shelf = this.pictures.of(revealedShelf(identity));
    const revealed = rememberPictures(fetcher, shelf);
    const made = {
      usual: rememberPictures(fetcher, this.pictures.of(usualShelf(identity))),
      revealed,
      mosaics: createMosaics({ fetcher, shelf: this.mosaics.of(identity), decoder, encodePng }),
      scaled: createScaledPictures({ fetcher: revealed, shelf, decoder }),
    };
    this.caches.set(identity, made);
    return made;
  }
}

const usualShelf = (identity: IdentityKey): string => `usual ${identity}`;
const revealedShelf = (identity: IdentityKey): string => `revealed ${identity}`;

interface FoundSources extends MaskedSubject {
  readonly sources: readonly PictureSource[];
}

async function findSources(
  known: KnownIdentity,
  place: PicturePlace,
  signal: AbortSignal,
  isRevealed: boolean,
): Promise<FoundSources> {
  const { library, group } = known;
  switch (place.kind) {
    case 'cover':
      return only(await library.cover(place.albumId, signal, isRevealed));
    case 'portrait':
      return only((await group?.portrait(place.member, signal)) ?? null);
    case 'member-cover':
      return only((await group?.overview.cover(place.member, place.albumId, signal)) ?? null);
    case 'picture':
    case 'video': {
      const { sources, details } = await library.picture(place.albumId, place.pictureId, signal, isRevealed);
      return { sources, safety: details.safety, isHidden: details.isHidden ?? false };
    }
  }
}

/** Of a cover nobody says whether its owner hides it. */
function only(source: PictureSource | null): FoundSources {
  return source
    ? { sources: [source], safety: source.safety, isHidden: null }
    : { sources: [], safety: 'unknown', isHidden: null };
}

function subjectOf(place: PicturePlace): LeaseSubject {
  switch (place.kind) {
    case 'cover':
      return { kind: 'cover', albumId: place.albumId };
    case 'picture':
    case 'video':
      return { kind: 'picture', albumId: place.albumId, pictureId: place.pictureId };
    case 'portrait':
    case 'member-cover':
      return { kind: 'other' };
  }
}

function toStatus(reason: unknown): number {
  if (!(reason instanceof AppFailure)) return 500;
  // Nobody waits for it: no failure that the page would have to tell of.
  if (reason.error.kind === 'cancelled') return 204;
  if (reason.error.kind === 'not-found') return 404;
  return reason.error.kind === 'rate-limited' ? 429 : 502;
}
