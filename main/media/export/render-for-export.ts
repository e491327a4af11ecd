/**
 * What is taken of a picture to leave the program: what the gate lets through at that moment, in the journal where somebody is
 * acted as, and the mask's own form enlarged where it is masked. See [Note: Hand-out]
 */
import type { AlbumId, HandedForm, IdentityKey, MaskLook, PictureId } from '../../../preload/contract';
import type { ActingDesk } from '../../impersonation/impersonation-controller';
import type { IdentityRegistry } from '../../identity/identity-registry';
import { madeOf, type Passed } from '../../masking/gate';
import type { Mask } from '../../masking/mask';
import type { PictureBytes } from '../picture-bytes';
import type { GivenPicture, PictureDesk } from '../picture-request-handler';
import type { NamedPicture } from './picture-file-name';

export interface PictureToTake {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  /** Pixels: nothing larger is wanted. */
  readonly longEdgePx: number;
}

/** Must be total; a few coarse colours → the same, as large as a picture is that somebody is given. */
export type EnlargeMosaic = (mosaic: PictureBytes, look: MaskLook) => PictureBytes;

export interface PictureTakerParts {
  readonly desk: Pick<PictureDesk, 'read'>;
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly mask: Pick<Mask, 'findLease'>;
  readonly acting: Pick<ActingDesk, 'current' | 'record'>;
  readonly enlargeMosaic: EnlargeMosaic;
}

/** `any`: whatever lease there is opens it. Null: none does. */
type Token = 'any' | null;

export class PictureTaker {
  constructor(private readonly parts: PictureTakerParts) {}

  /** As it would be taken now; nothing is recorded. */
  async look(of: PictureToTake, token: Token, signal: AbortSignal): Promise<Passed<GivenPicture>> {
    const place = { ...of, kind: 'picture' } as const;
    const largest = await this.parts.desk.read(place, token, signal);
    // No lease opens more outside than inside: what it was granted for is the largest that leaves the program under it.
    const lease = formOf(largest) === 'masked' && token === 'any' ? this.leaseOf(of) : null;
    const given =
      lease && lease.longEdgePx < of.longEdgePx
        ? await this.parts.desk.read({ ...place, longEdgePx: lease.longEdgePx }, token, signal)
        : largest;
    return madeOf(given, (picture) => this.forOutside(picture));
  }

  /** `how`: what is done with it, for the journal: "copied". Rejects with `not-recorded`. */
  async take(of: PictureToTake, how: string, token: Token, signal: AbortSignal): Promise<Passed<GivenPicture>> {
    const picture = await this.look(of, token, signal);
    if (formOf(picture) === 'masked' || !this.parts.acting.current()) return picture;
    await this.parts.acting.record({ kind: 'downloaded', what: `${await this.describe(of, signal)}, ${how}` });
    // That took a moment.
    return this.look(of, token, signal);
  }

  isRevealed(of: PictureToTake): boolean {
    return this.leaseOf(of) !== null;
  }

  name(of: PictureToTake, signal: AbortSignal): Promise<NamedPicture> {
    return this.parts.identities.use(of.identity, signal, async ({ library }, joined) => {
      const { details } = await library.picture(of.albumId, of.pictureId, joined, this.isRevealed(of));
      return details;
    });
  }

  private forOutside(picture: GivenPicture): GivenPicture {
    const { given } = picture;
    if (given === 'as-it-is' || given === 'leased') return picture;
    return { ...this.parts.enlargeMosaic(picture, given), given };
  }

  private leaseOf({ identity, albumId, pictureId }: PictureToTake) {
    return this.parts.mask.findLease(identity, { kind: 'picture', albumId, pictureId }, null, 'any');
  }

  private describe(of: PictureToTake, signal: AbortSignal): Promise<string> {
    return this.parts.identities.use(of.identity, signal, async ({ library }, joined) => {
      const album = await library.describeAlbum(of.albumId, joined);
      return `“${(await this.name(of, joined)).title}” in “${album.name}”`;
    });
  }
}

export function formOf({ given }: Pick<GivenPicture, 'given'>): HandedForm {
  return given === 'as-it-is' || given === 'leased' ? 'plain' : 'masked';
}
