/** Records of a service → what the window may know of them. Addresses pass the gate. See [Note: Gate] */
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
import { askGate, type GateAnswer, letThrough, type Passed } from '../masking/gate';
import type { Mask } from '../masking/mask';
import type { PictureRecord, PictureSource } from '../services/album-service';
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

/** Whose picture it is, and where. */
export interface PictureOf {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
}

export function toDetails(
  { details, sources }: PictureRecord,
  of: PictureOf,
  mask: Pick<Mask, 'rulesOf' | 'findLease'>,
): PictureDetails {
  const { albumAddress, ...rest } = details;
  const subject = { kind: 'picture', albumId: of.albumId, pictureId: details.id } as const;
  // An address outlives a moment, and opens every size.
  const ask = (safety: Safety): GateAnswer =>
    askGate(mask, {
      identity: of.identity,
      subject,
      longEdgePx: null,
      token: 'timed',
      safety,
      isHidden: details.isHidden ?? false,
    });
  const pageAnswer = ask(details.safety);
  const page =
    albumAddress !== undefined && pageAnswer.form === 'plain' ? letThrough(pageAnswer, albumAddress) : undefined;
  return {
    ...rest,
    ...(page !== undefined ? { albumAddress: page } : {}),
    ...(pageAnswer.form === 'masked' ? { other: tellableOfMasked(rest.other) } : {}),
    renditions: sources.map((source) => {
      const answer = ask(worseSafety(source.safety, details.safety));
      return toRendition(source, answer.form === 'plain' ? letThrough(answer, source.url) : null);
    }),
  };
}

/** `record`: null if no answer of this run has named the picture; it counts as masked then. */
export function toExif(
  { fields }: PictureExif,
  record: PictureRecord | null,
  of: PictureOf,
  mask: Pick<Mask, 'rulesOf' | 'findLease'>,
): PictureExif {
  if (record === null) return { fields: tellableOfMasked(fields) };
  const { id, safety, isHidden } = record.details;
  const subject = { kind: 'picture', albumId: of.albumId, pictureId: id } as const;
  const { form } = askGate(mask, {
    identity: of.identity,
    subject,
    longEdgePx: null,
    token: 'timed',
    safety,
    isHidden: isHidden ?? false,
  });
  return { fields: form === 'masked' ? tellableOfMasked(fields) : fields };
}

/** The unknown fields of an album may lead to any of its pictures, of which nothing is said here. */
export function toAlbumDetails(
  details: AlbumDetails,
  { identity, albumId }: PictureOf,
  mask: Pick<Mask, 'rulesOf' | 'findLease'>,
): AlbumDetails {
  const subject = { kind: 'cover', albumId } as const;
  const { form } = askGate(mask, {
    identity,
    subject,
    longEdgePx: null,
    token: 'timed',
    safety: 'unknown',
    isHidden: null,
  });
  return form === 'masked' ? { ...details, other: tellableOfMasked(details.other) } : details;
}

function toRendition({ label, kind }: PictureSource, address: Passed<string> | null): Rendition {
  return address === null ? { label, kind } : { label, kind, address };
}

/** A picture counts as safe only where everything said of it says so. */
export function worseSafety(one: Safety, other: Safety): Safety {
  if (one === 'unsafe' || other === 'unsafe') return 'unsafe';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'safe';
}
