/** Orders the sizes of a picture for the contract: pictures before videos, each from smallest to largest. */
import type { PictureSource, RenditionSize } from '../album-service';
import type { WireSize } from './wire-sizes';

/** The longest edge that the service gives a size whose dimensions it does not state. */
const USUAL_EDGES: Readonly<Record<string, number>> = {
  Tiny: 100,
  Thumb: 150,
  Small: 400,
  Medium: 600,
  Large: 800,
  XLarge: 1024,
  X2Large: 1280,
  X3Large: 1600,
  X4Large: 2048,
  X5Large: 2560,
  '4K': 3840,
  '5K': 5120,
};
const LABELS: Readonly<Record<string, string>> = {
  XLarge: 'X-large',
  X2Large: 'X2-large',
  X3Large: 'X3-large',
  X4Large: 'X4-large',
  X5Large: 'X5-large',
  X6Large: 'X6-large',
};
const ORIGINAL = 'Original';

export interface Upload {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly sizeBytes: number | undefined;
}

/** `upload` states the dimensions of the original, which no other size exceeds. */
export function normalizeSources(
  sizes: readonly WireSize[],
  upload: Upload = { width: undefined, height: undefined, sizeBytes: undefined },
): readonly PictureSource[] {
  return sizes
    .map((size) => sourceOf(size, upload))
    .sort((one, other) => rankOf(one) - rankOf(other) || edgeOf(one) - edgeOf(other));
}

/** Returns the smallest size that fills a tile on a high-density screen, or else the largest. */
export function chooseCover(sources: readonly PictureSource[]): PictureSource | null {
  const pictures = sources.filter(({ kind }) => kind === 'picture');
  return pictures.find(({ longEdgePx }) => longEdgePx !== null && longEdgePx >= 400) ?? pictures.at(-1) ?? null;
}

function sourceOf({ name, kind, url, ...stated }: WireSize, upload: Upload): PictureSource {
  const isOriginal = name === ORIGINAL;
  const dimensions = isOriginal ? { ...upload, ...withoutUnknown(stated) } : stated;
  const size = sizeOf(dimensions);
  return {
    label: LABELS[name] ?? name,
    kind,
    url,
    longEdgePx: longEdgeOf(dimensions) ?? usualEdgeOf(name, upload),
    ...(isOriginal && { isOriginal }),
    ...(Object.keys(size).length > 0 && { size }),
    safety: 'unknown',
  };
}

function longEdgeOf({ width, height }: Upload): number | null {
  return width !== undefined && height !== undefined ? Math.max(width, height) : null;
}

function usualEdgeOf(name: string, upload: Upload): number | null {
  const usual = USUAL_EDGES[name];
  const longest = longEdgeOf(upload);
  if (usual === undefined) return null;
  return longest === null ? usual : Math.min(usual, longest);
}

function sizeOf({ width, height, sizeBytes }: Upload): RenditionSize {
  return {
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(sizeBytes !== undefined && { sizeBytes }),
  };
}

function withoutUnknown(stated: Upload): Partial<Upload> {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** The original comes after all other pictures, since its dimensions may be unknown. */
function rankOf({ kind, isOriginal }: PictureSource): number {
  return kind === 'video' ? 2 : isOriginal ? 1 : 0;
}

function edgeOf({ longEdgePx }: PictureSource): number {
  return longEdgePx ?? Number.MAX_SAFE_INTEGER;
}
