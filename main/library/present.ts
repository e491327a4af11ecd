/**
 * Converts a service's records to the data that the window may receive. Addresses are authorized by the access gate.
 * See [Note: Gate]
 */
import type {
  AlbumDetails,
  AlbumId,
  IdentityKey,
  PictureDetails,
  PictureExif,
  PictureSummary,
  Rendition,
  Safety,
} from '../../preload/contract';
import { checkAccess, type GateAnswer, type GateMask, authorize, type Authorized } from '../masking/gate';
import type { PictureRecord, PictureSource, RenditionSize } from '../services/album-service';
import { tellableOfMasked } from './masked-fields';

export function toSummary({ details, availability }: PictureRecord): PictureSummary {
  return {
    id: details.id,
    title: details.title,
    kind: details.kind,
    width: details.width ?? null,
    height: details.height ?? null,
    safety: details.safety,
    isHidden: details.isHidden ?? false,
    availability,
  };
}

/** The identity and album that a picture belongs to. */
export interface PictureOf {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
}

export function toDetails(
  { details, sources }: PictureRecord,
  of: PictureOf,
  mask: GateMask,
  findLoadedSize: (url: string) => RenditionSize | undefined,
): PictureDetails {
  const { albumAddress, ...rest } = details;
  const subject = { kind: 'picture', albumId: of.albumId, pictureId: details.id } as const;
  // An address is valid for longer than a reveal and allows access to every size.
  const ask = (safety: Safety): GateAnswer =>
    checkAccess(mask, {
      identity: of.identity,
      subject,
      longEdgePx: null,
      token: 'timed',
      safety,
      isHidden: details.isHidden ?? false,
    });
  const pageAnswer = ask(details.safety);
  const page =
    albumAddress !== undefined && pageAnswer.form === 'plain' ? authorize(pageAnswer, albumAddress) : undefined;
  return {
    ...rest,
    ...(page !== undefined ? { albumAddress: page } : {}),
    ...(pageAnswer.form === 'masked' ? { other: tellableOfMasked(rest.other) } : {}),
    renditions: sources.map((source) => {
      const answer = ask(worseSafety(source.safety, details.safety));
      const address = answer.form === 'plain' ? authorize(answer, source.url) : null;
      return toRendition(source, findLoadedSize(source.url), address);
    }),
  };
}

/** `record` is null if no answer has named the picture since the program started; it then counts as masked. */
export function toExif(
  { fields }: PictureExif,
  record: PictureRecord | null,
  of: PictureOf,
  mask: GateMask,
): PictureExif {
  if (record === null) return { fields: tellableOfMasked(fields) };
  const { id, safety, isHidden } = record.details;
  const subject = { kind: 'picture', albumId: of.albumId, pictureId: id } as const;
  const { form } = checkAccess(mask, {
    identity: of.identity,
    subject,
    longEdgePx: null,
    token: 'timed',
    safety,
    isHidden: isHidden ?? false,
  });
  return { fields: form === 'masked' ? tellableOfMasked(fields) : fields };
}

/** Filters the unknown fields of an album: they may lead to any of its pictures, whose safety is unknown here. */
export function toAlbumDetails(details: AlbumDetails, { identity, albumId }: PictureOf, mask: GateMask): AlbumDetails {
  const subject = { kind: 'cover', albumId } as const;
  const { form } = checkAccess(mask, {
    identity,
    subject,
    longEdgePx: null,
    token: 'timed',
    safety: 'unknown',
    isHidden: null,
  });
  return form === 'masked' ? { ...details, other: tellableOfMasked(details.other) } : details;
}

function toRendition(
  { label, kind, size, longEdgePx }: PictureSource,
  loaded: RenditionSize | undefined,
  address: Authorized<string> | null,
): Rendition {
  const known = { ...loaded, ...size };
  return {
    label,
    kind,
    ...known,
    ...(known.width === undefined && longEdgePx !== null && { upToPx: longEdgePx }),
    ...(address !== null && { address }),
  };
}

/** Returns the worse of two ratings, so that a picture counts as safe only if every rating of it is safe. */
export function worseSafety(one: Safety, other: Safety): Safety {
  if (one === 'unsafe' || other === 'unsafe') return 'unsafe';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'safe';
}
