/** Finds the sizes of the picture that an address names, and chooses one for a display size in pixels. */
import type { LeaseSubject, MaskedSubject } from '../../preload/contract/mask-rule';
import type { IdentityEntry } from '../library/identity-registry';
import type { PictureSource } from '../services/album-service';
import type { PictureTarget } from './picture-address';

export interface FoundSources extends MaskedSubject {
  readonly sources: readonly PictureSource[];
}

export async function findSources(
  entry: IdentityEntry,
  place: PictureTarget,
  signal: AbortSignal,
  isRevealed: boolean,
): Promise<FoundSources> {
  const { library, group } = entry;
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

/** Wraps a single source; services do not report a hidden flag for covers. */
function only(source: PictureSource | null): FoundSources {
  return source
    ? { sources: [source], safety: source.safety, isHidden: null }
    : { sources: [], safety: 'unknown', isHidden: null };
}

/** Returns what a lease or a rule must name to apply to the address. */
export function subjectOf(place: PictureTarget): LeaseSubject {
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

/** If a service does not state its sizes, the smallest serves displays up to this many pixels. */
const SMALLEST_SERVES_UP_TO_PX = 480;

/**
 * Returns the smallest source that fills the display size, otherwise the largest. For a tile, an original is returned
 * only if there is no other source. `sources` must be sorted smallest first.
 */
export function chooseSource(
  sources: readonly PictureSource[],
  { longEdgePx, isTile = false }: Pick<PictureTarget, 'longEdgePx' | 'isTile'>,
  wanted: PictureSource['kind'] = 'picture',
): PictureSource | undefined {
  const ofKind = sources.filter(({ kind }) => kind === wanted);
  const reduced = isTile ? ofKind.filter(({ isOriginal }) => !isOriginal) : [];
  const pictures = reduced.length > 0 ? reduced : ofKind;
  const fitting = pictures.find((source) => source.longEdgePx !== null && source.longEdgePx >= longEdgePx);
  if (fitting) return fitting;
  const sized = pictures.filter((source) => source.longEdgePx !== null);
  const isAnySizeKnown = sized.length > 0;
  // The original of a video may be far too large and of a type that cannot be played.
  if (wanted === 'video' && isAnySizeKnown) return sized.at(-1);
  return !isAnySizeKnown && longEdgePx <= SMALLEST_SERVES_UP_TO_PX ? pictures[0] : pictures.at(-1);
}

/**
 * Returns the largest video that is not larger than a lease allows, otherwise the smallest one: a video cannot be scaled
 * down. `fitting`: the video for the display size.
 */
export function videoWithin(
  sources: readonly PictureSource[],
  fitting: PictureSource,
  leasedPx: number,
): PictureSource {
  if ((fitting.longEdgePx ?? 0) <= leasedPx) return fitting;
  const sized = sources.filter(({ kind, longEdgePx }) => kind === 'video' && longEdgePx !== null);
  return sized.filter(({ longEdgePx }) => (longEdgePx ?? 0) <= leasedPx).at(-1) ?? sized[0] ?? fitting;
}

/** Returns the source that a mosaic is made from. */
export function smallestSource(sources: readonly PictureSource[]): PictureSource | undefined {
  return sources.find(({ kind }) => kind === 'picture');
}
