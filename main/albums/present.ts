/** Records of a service → what the window may know of them. Addresses pass the gate. See [Note: Gate] */
import type { MaskState, PictureDetails, PictureSummary, Rendition, Safety } from '../../preload/contract';
import { askGate } from '../mask/gate';
import type { PictureRecord, PictureSource } from '../services/album-service';

export function toSummary({ details, availability }: PictureRecord): PictureSummary {
  return {
    id: details.id,
    title: details.title,
    kind: details.kind,
    width: details.width ?? null,
    height: details.height ?? null,
    safety: details.safety,
    availability,
  };
}

export function toDetails({ details, sources }: PictureRecord, mask: MaskState): PictureDetails {
  const { albumAddress, ...rest } = details;
  const mayShowPage = albumAddress !== undefined && askGate(details.safety, mask).form === 'plain';
  return {
    ...rest,
    ...(mayShowPage ? { albumAddress } : {}),
    renditions: sources.map((source) => toRendition(source, details.safety, mask)),
  };
}

function toRendition(source: PictureSource, pictureSafety: Safety, mask: MaskState): Rendition {
  const rendition: Rendition = { label: source.label, kind: source.kind };
  const mayShow = askGate(worseSafety(source.safety, pictureSafety), mask).form === 'plain';
  return mayShow ? { ...rendition, address: source.url } : rendition;
}

/** A picture counts as safe only where everything said of it says so. */
export function worseSafety(one: Safety, other: Safety): Safety {
  if (one === 'unsafe' || other === 'unsafe') return 'unsafe';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'safe';
}
