/** Records of a service → what the window may know of them. Addresses pass the gate. See [Note: Gate] */
import type { AlbumId, IdentityKey, PictureDetails, PictureSummary, Rendition, Safety } from '../../preload/contract';
import { askGate, type GateAnswer, letThrough, type Passed } from '../mask/gate';
import type { Mask } from '../mask/mask';
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

export function toDetails({ details, sources }: PictureRecord, of: PictureOf, mask: Pick<Mask, 'rulesOf' | 'findLease'>): PictureDetails {
  const { albumAddress, ...rest } = details;
  const subject = { kind: 'picture', albumId: of.albumId, pictureId: details.id } as const;
  // An address outlives a moment, and opens every size.
  const ask = (safety: Safety): GateAnswer =>
    askGate(mask, { identity: of.identity, subject, longEdgePx: null, token: 'timed', safety, isHidden: details.isHidden ?? false });
  const pageAnswer = ask(details.safety);
  const page = albumAddress !== undefined && pageAnswer.form === 'plain' ? letThrough(pageAnswer, albumAddress) : undefined;
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

function toRendition({ label, kind }: PictureSource, address: Passed<string> | null): Rendition {
  return address === null ? { label, kind } : { label, kind, address };
}

/** A picture counts as safe only where everything said of it says so. */
export function worseSafety(one: Safety, other: Safety): Safety {
  if (one === 'unsafe' || other === 'unsafe') return 'unsafe';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'safe';
}
