/**
 * Answers the window's picture addresses: Request → Response. The window gets real bytes only where the gate allows it,
 * otherwise a mosaic of a few coarse colours made here, so that what is masked is not in the window at all.
 */
import { LRUCache } from 'lru-cache';
import type { IdentityKey, Safety } from '../../preload/contract';
import type { AlbumLibrary } from '../albums/album-library';
import { worseSafety } from '../albums/present';
import { AppFailure } from '../failure';
import type { IdentityRegistry } from '../identities/identity-registry';
import { askGate } from '../mask/gate';
import type { Mask } from '../mask/mask';
import type { PictureSource } from '../services/album-service';
import { answerWith } from './answer';
import { chooseSource, smallestSource } from './choose-source';
import type { PictureAddress } from './picture-address';
import { parsePictureAddress } from './picture-address';
import type { PictureBytes, PictureFetcher } from './picture-bytes';
import { rememberPictures } from './picture-bytes';

/** A few coarse colours in place of a picture. Must be total: bytes it cannot read become a plain tile. */
export type MakeMosaic = (picture: PictureBytes) => PictureBytes;

export interface PictureDeskParts {
  readonly identities: IdentityRegistry;
  readonly mask: Mask;
  readonly fetcher: PictureFetcher;
  readonly makeMosaic: MakeMosaic;
}

/** Bytes of pictures remembered for one identity. */
const PLAIN_LIMIT_BYTES = 96 * 1024 * 1024;
const MOSAICS_KEPT = 20_000;
const FORMS = ['masked', 'plain'] as const;

interface IdentityCaches {
  readonly plain: PictureFetcher;
  readonly mosaics: LRUCache<string, PictureBytes>;
}

export class PictureDesk {
  private readonly caches = new Map<string, IdentityCaches>();

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

  /** Its bytes; what is still under way for it lands in caches that nobody reads any more. */
  forget(identity: IdentityKey): void {
    for (const form of FORMS) this.caches.delete(`${form} ${identity}`);
  }

  private async read(address: PictureAddress, signal: AbortSignal): Promise<PictureBytes> {
    const { library } = await this.parts.identities.find(address.identity);
    const { sources, safety } = await findSources(library, address, signal);
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
    caches.mosaics.set(source.url, mosaic);
    return mosaic;
  }

  /** What was fetched under the mask and without it is kept apart, even where the addresses are equal. */
  private cachesOf(identity: IdentityKey, isMasked: boolean): IdentityCaches {
    const form: (typeof FORMS)[number] = isMasked ? 'masked' : 'plain';
    const key = `${form} ${identity}`;
    const known = this.caches.get(key);
    if (known) return known;
    const made = {
      plain: rememberPictures(this.parts.fetcher, PLAIN_LIMIT_BYTES),
      mosaics: new LRUCache<string, PictureBytes>({ max: MOSAICS_KEPT }),
    };
    this.caches.set(key, made);
    return made;
  }
}

async function findSources(
  library: AlbumLibrary,
  address: PictureAddress,
  signal: AbortSignal,
): Promise<{ sources: readonly PictureSource[]; safety: Safety }> {
  if (address.kind === 'cover') {
    const source = await library.cover(address.albumId, signal);
    return source ? { sources: [source], safety: source.safety } : { sources: [], safety: 'unknown' };
  }
  const record = await library.picture(address.albumId, address.pictureId, signal);
  return { sources: record.sources, safety: record.details.safety };
}

function toStatus(reason: unknown): number {
  if (!(reason instanceof AppFailure)) return 500;
  if (reason.error.kind === 'not-found') return 404;
  return reason.error.kind === 'rate-limited' ? 429 : 502;
}
