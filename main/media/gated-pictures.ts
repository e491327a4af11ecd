/**
 * Gives pictures in the form that the access gate allows: the original bytes, or a few coarse colours made here, so that
 * a masked picture never leaves main.
 */
import type { IdentityKey } from '../../preload/contract';
import type { LeaseSubject, MaskedSubject } from '../../preload/contract/mask-rule';
import { AppFailure } from '../core/errors';
import { worseSafety } from '../library/present';
import {
  authorize,
  type Authorized,
  type GateAnswer,
  type GateMask,
  type MaskedAnswer,
  maskedForm,
} from '../masking/gate';
import type { PictureSource } from '../services/album-service';
import { detectExpiry } from './expired-address';
import type { GivenPicture } from './given-picture';
import type { IdentityCaches } from './identity-caches';
import type { LoadedSizes } from './loaded-sizes';
import { PLAIN_TILE } from './mosaics';
import { notePlaceholder, pictureInAlbum, type PlaceholderMaker } from './note-placeholder';
import type { PictureTarget } from './picture-address';
import type { PictureCaches } from './picture-caches';
import type { FoundPicture, PictureFinder, PictureRequest } from './picture-finder';
import { pictureToFetch, type PictureToFetch, textOfKey } from './picture-key';
import { chooseSource, smallestSource } from './picture-sources';
import type { Placeholders } from './placeholders';
import { fetchShown } from './scaled-pictures';
import { PictureNotScaled, smallerSize, whyNotShown } from './smaller-size';
import { mayBeStored, removeStored, type StoredPictures } from './stored-pictures';

export interface GatedPicturesDeps {
  readonly mask: GateMask;
  readonly finder: PictureFinder;
  readonly caches: PictureCaches;
  readonly stored?: StoredPictures;
  /** Called when a picture is given unmasked although no lease allows it. */
  readonly onGivenPlain?: (identity: IdentityKey, subject: LeaseSubject, sources: readonly PictureSource[]) => void;
  readonly loadedSizes?: Pick<LoadedSizes, 'noteNotShown'>;
  readonly placeholders?: PlaceholderMaker & Pick<Placeholders, 'removePlain'>;
}

export class GatedPictures {
  constructor(private readonly deps: GatedPicturesDeps) {}

  read(request: PictureRequest): Promise<Authorized<GivenPicture>> {
    return this.deps.finder.withPicture(request, (found) => this.give(request, found));
  }

  private async give(
    request: PictureRequest,
    found: FoundPicture,
    chosen = chooseSource(found.sources, request.place, request.place.kind === 'video' ? 'video' : 'picture'),
  ): Promise<Authorized<GivenPicture>> {
    const { entry, place, signal } = request;
    const { sources, question } = found;
    const { finder } = this.deps;
    const smallest = smallestSource(sources);
    if (!chosen || !smallest) throw new AppFailure({ kind: 'not-found' });
    const ask = (): GateAnswer => finder.ask(question, chosen);
    const answer = ask();
    signal.throwIfAborted();
    found.assertNotForgotten();
    const caches = this.deps.caches.of(place.identity, entry);
    const mayStore = (): boolean => mayBeStored(this.deps.mask, question, chosen);
    const forms = [pictureToFetch(place, smallest), { ...pictureToFetch(place, chosen), mayStore }] as const;
    const mosaic = (masked: MaskedAnswer) => detectExpiry(smallest.url, mosaicOf(caches, masked, forms, signal));
    const rated = { safety: worseSafety(chosen.safety, question.safety), isHidden: question.isHidden };
    const note = (picture: Authorized<GivenPicture>): Authorized<GivenPicture> => {
      const maskOfLeased = entry.identity.capabilities.safetyFlags
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
    const leasedPx = answer.why === 'leased' ? finder.leasedPx(question) : null;
    const shown =
      leasedPx === null
        ? { pictures: caches.regular, scaled: caches.scaled }
        : { pictures: caches.revealed, scaled: caches.scaledRevealed };
    const isEnded = (): boolean => leasedPx !== null && caches.ending.signal.aborted;
    const smaller = smallerSize(sources, chosen, place);
    const name = `${place.part ? 'parts of ' : ''}${textOfKey(picture.key)}`;
    if (caches.notShown.has(name)) {
      if (smaller) return this.give(request, found, smaller);
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
    if (!bytes) return this.give(request, found, isEnded() ? chosen : smaller);
    // The lease may have ended while the bytes were loading.
    found.assertNotForgotten();
    const still = ask();
    if (still.form === 'masked') return note(await mosaic(still));
    if (still.why === 'leased') {
      // Another lease, which allows less, or the picture has become a masked one meanwhile.
      if (leasedPx === null || leasedPx > finder.leasedPx(question)) return this.give(request, found);
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
}

async function mosaicOf(
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
