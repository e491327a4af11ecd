/**
 * Prepares a picture for export: the form that the gate authorizes at that moment, recorded in the journal while acting
 * as a member, and with an enlarged mosaic if it is masked. See [Note: Export]
 */
import type { AlbumId, ExportedForm, IdentityKey, MaskStyle, PictureId, ShownSubject } from '../../../preload/contract';
import type { CallRecorder } from '../../core/call-recorder';
import type { IdentityRegistry } from '../../library/identity-registry';
import { mapAuthorized, type Authorized } from '../../masking/gate';
import type { Mask } from '../../masking/mask';
import type { PictureBytes } from '../picture-bytes';
import type { GivenPicture } from '../given-picture';
import type { PictureRequestHandler } from '../picture-request-handler';
import type { NamedPicture } from './picture-file-name';

export interface PictureToExport {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  /** Largest size wanted, in pixels. */
  readonly longEdgePx: number;
}

/** Enlarges a mosaic or plain tile to the size of an exported picture. Must not throw. */
export type EnlargeMosaic = (mosaic: PictureBytes, maskStyle: MaskStyle) => PictureBytes;

export interface ExportRendererDeps {
  readonly handler: Pick<PictureRequestHandler, 'read'>;
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly mask: Pick<Mask, 'findLease' | 'level' | 'areTitlesMasked'>;
  readonly enlargeMosaic: EnlargeMosaic;
}

/** `any` uses any lease for the picture; null uses none. */
type Token = 'any' | null;

export class ExportRenderer {
  constructor(private readonly deps: ExportRendererDeps) {}

  /** Returns the form that an export would have now, without recording anything. */
  preview(of: PictureToExport, token: Token, signal: AbortSignal): Promise<Authorized<GivenPicture>> {
    return this.read(of, token, signal, false);
  }

  /** Returns the largest size that can be shown, for a picture that is too large as a whole. */
  shown(of: PictureToExport, token: Token, signal: AbortSignal): Promise<Authorized<GivenPicture>> {
    return this.read(of, token, signal, true);
  }

  private async read(
    of: PictureToExport,
    token: Token,
    signal: AbortSignal,
    isForWindow: boolean,
  ): Promise<Authorized<GivenPicture>> {
    const place = { ...of, kind: 'picture', isForWindow } as const;
    const largest = await this.deps.handler.read(place, token, signal);
    // A lease allows the same size outside the program as inside, so its own size is the largest that can be exported.
    const lease = formOf(largest) === 'masked' && token === 'any' ? this.leaseOf(of) : null;
    const given =
      lease && lease.longEdgePx < of.longEdgePx
        ? await this.deps.handler.read({ ...place, longEdgePx: lease.longEdgePx }, token, signal)
        : largest;
    return mapAuthorized(given, (picture) => this.forOutside(picture));
  }

  /**
   * Returns the picture to export. `how` describes the action for the journal. Rejects with
   * `not-recorded`.
   */
  async render(
    of: PictureToExport,
    { how, token }: { readonly how: 'copied' | 'saved' | 'dragged'; readonly token: Token },
    recorder: CallRecorder,
    signal: AbortSignal,
  ): Promise<Authorized<GivenPicture>> {
    const picture = await this.preview(of, token, signal);
    if (formOf(picture) === 'masked' || !recorder.isNeeded()) {
      // A masked form shows nothing of a picture, and without a member there is no entry.
      recorder.recordNothing();
      return picture;
    }
    await recorder.record({ kind: 'downloaded', what: { ...(await this.describe(of, signal)), way: how } });
    // Read it again, because the lease may have ended while the entry was written.
    return this.preview(of, token, signal);
  }

  isRevealed(of: PictureToExport): boolean {
    return this.leaseOf(of) !== null;
  }

  /** Checks again whether a form that was rendered before may still leave the program. */
  mayLeave(of: PictureToExport, { given }: Pick<GivenPicture, 'given'>): boolean {
    if (given === 'leased') return this.isRevealed(of);
    return given !== 'as-it-is' || this.deps.mask.level !== 'everything' || this.isRevealed(of);
  }

  /** Returns the names for a file; without them if titles are masked. */
  async name(of: PictureToExport, signal: AbortSignal): Promise<NamedPicture> {
    const { title, fileName, kind } = await this.details(of, signal);
    return this.deps.mask.areTitlesMasked ? { title: '', kind } : { title, fileName, kind };
  }

  private details(of: PictureToExport, signal: AbortSignal): Promise<NamedPicture> {
    return this.deps.identities.use(of.identity, signal, async ({ library }, joined) => {
      const { details } = await library.picture(of.albumId, of.pictureId, joined, this.isRevealed(of));
      return details;
    });
  }

  private forOutside(picture: GivenPicture): GivenPicture {
    const { given } = picture;
    if (given === 'as-it-is' || given === 'leased') return picture;
    return { ...this.deps.enlargeMosaic(picture, given), given };
  }

  private leaseOf({ identity, albumId, pictureId }: PictureToExport) {
    return this.deps.mask.findLease(identity, { kind: 'picture', albumId, pictureId }, null, 'any');
  }

  private describe(of: PictureToExport, signal: AbortSignal): Promise<ShownSubject> {
    return this.deps.identities.use(of.identity, signal, async ({ library }, joined) => {
      const album = await library.describeAlbum(of.albumId, joined);
      return { code: 'picture', picture: (await this.details(of, joined)).title, album: album.name };
    });
  }
}

export function formOf({ given }: Pick<GivenPicture, 'given'>): ExportedForm {
  return given === 'as-it-is' || given === 'leased' ? 'plain' : 'masked';
}
