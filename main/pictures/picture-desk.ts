/**
 * Answers the window's picture addresses: Request → Response. The window gets real bytes only where the gate allows it,
 * otherwise a mosaic of a few coarse colours made here, so that what is masked is not in the window at all.
 */
import type { IdentityKey, Safety } from '../../preload/contract';
import { worseSafety } from '../albums/present';
import { AppFailure } from '../failure';
import type { IdentityRegistry, KnownIdentity } from '../identities/identity-registry';
import { askGate } from '../mask/gate';
import type { Mask } from '../mask/mask';
import type { PictureSource } from '../services/album-service';
import { answerWith } from './answer';
import { chooseSource, smallestSource } from './choose-source';
import type { PictureAddress } from './picture-address';
import { parsePictureAddress } from './picture-address';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import { rememberPictures } from './picture-bytes';
import { createPictureShelves, type PictureShelf } from './picture-shelves';

/** A few coarse colours in place of a picture. Must be total: bytes it cannot read become a plain tile. */
export type MakeMosaic = (picture: PictureBytes) => PictureBytes;

export interface PictureDeskParts {
  readonly identities: IdentityRegistry;
  readonly mask: Mask;
  readonly fetcher: PictureFetcher;
  readonly makeMosaic: MakeMosaic;
}

/** Of all identities together. A mosaic takes some hundred bytes. */
const PLAIN_LIMIT_BYTES = 192 * 1024 * 1024;
const MOSAICS_LIMIT_BYTES = 16 * 1024 * 1024;
const FORMS = ['masked', 'plain'] as const;

interface IdentityCaches {
  readonly plain: PictureFetcher;
  readonly mosaics: PictureShelf;
}

export class PictureDesk {
  private readonly caches = new Map<string, IdentityCaches>();
  private readonly plain = createPictureShelves(PLAIN_LIMIT_BYTES);
  private readonly mosaics = createPictureShelves(MOSAICS_LIMIT_BYTES);

  constructor(private readonly parts: PictureDeskParts) {}

  async answer(request: Request): Promise<Response> {
    const address = parsePictureAddress(request.url);
    if (!address || request.method !== 'GET') return new Response(null, { status: 400 });
    try {
      return answerWith(await this.read(address, request.signal), request.headers.get('range'));
    } catch (reason) {
      return new Response(null, { status: toStatus(reason) });
    }
  }

  /** Its bytes; what is still under way for it lands where nobody looks any more. */
  forget(identity: IdentityKey): void {
    for (const form of FORMS) {
      const key = `${form} ${identity}`;
      this.caches.delete(key);
      this.plain.clear(key);
      this.mosaics.clear(key);
    }
  }

  private read(address: PictureAddress, signal: AbortSignal): Promise<PictureBytes> {
    return this.parts.identities.use(address.identity, signal, (known, joined) => this.readAs(known, address, joined));
  }

  private async readAs(known: KnownIdentity, address: PictureAddress, signal: AbortSignal): Promise<PictureBytes> {
    const { sources, safety } = await findSources(known, address, signal);
    const chosen = chooseSource(sources, address.longEdgePx, address.kind === 'video' ? 'video' : 'picture');
    const smallest = smallestSource(sources);
    if (!chosen || !smallest) throw new AppFailure({ kind: 'not-found' });
    const caches = this.cachesOf(address.identity, this.parts.mask.state.isOn);
    const gate = askGate(worseSafety(chosen.safety, safety), this.parts.mask.state);
    if (gate.form === 'masked') return this.mosaic(caches, smallest, signal);
    const picture = await caches.plain.fetch(chosen.url, signal);
    // The mask may have come on while the bytes were on their way.
    const isStillAllowed = askGate(worseSafety(chosen.safety, safety), this.parts.mask.state).form === 'plain';
    return isStillAllowed ? picture : this.mosaic(caches, smallest, signal);
  }

  private async mosaic(caches: IdentityCaches, source: PictureSource, signal: AbortSignal): Promise<PictureBytes> {
    const known = caches.mosaics.get(source.url);
    if (known) return known;
    const mosaic = this.parts.makeMosaic(await this.parts.fetcher.fetch(source.url, signal));
    caches.mosaics.put(source.url, mosaic);
    return mosaic;
  }

  /** What was fetched under the mask and without it is kept apart, even where the addresses are equal. */
  private cachesOf(identity: IdentityKey, isMasked: boolean): IdentityCaches {
    const form: (typeof FORMS)[number] = isMasked ? 'masked' : 'plain';
    const key = `${form} ${identity}`;
    const known = this.caches.get(key);
    if (known) return known;
    const made = {
      plain: rememberPictures(this.parts.fetcher, this.plain.of(key)),
      mosaics: this.mosaics.of(key),
    };
    this.caches.set(key, made);
    return made;
  }
}

interface Found {
  readonly sources: readonly PictureSource[];
  readonly safety: Safety;
}

async function findSources(known: KnownIdentity, address: PictureAddress, signal: AbortSignal): Promise<Found> {
  const { library, group } = known;
  switch (address.kind) {
    case 'cover':
      return only(await library.cover(address.albumId, signal));
    case 'portrait':
      return only((await group?.portrait(address.member, signal)) ?? null);
    case 'member-cover':
      return only((await group?.overview.cover(address.member, address.albumId, signal)) ?? null);
    case 'picture':
    case 'video': {
      const record = await library.picture(address.albumId, address.pictureId, signal);
      return { sources: record.sources, safety: record.details.safety };
    }
  }
}

function only(source: PictureSource | null): Found {
  return source ? { sources: [source], safety: source.safety } : { sources: [], safety: 'unknown' };
}

function toStatus(reason: unknown): number {
  if (!(reason instanceof AppFailure)) return 500;
  // Nobody waits for it: no failure that the page would have to tell of.
  if (reason.error.kind === 'cancelled') return 204;
  if (reason.error.kind === 'not-found') return 404;
  return reason.error.kind === 'rate-limited' ? 429 : 502;
}
