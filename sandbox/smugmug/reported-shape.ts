/** The dimensions that the service reports, which measurements may replace with those of other kinds of albums. */
import type { Settings } from '../http/settings';
import { scatter } from '../world/scatter';
import type { Picture } from '../world/pictures';

interface Dimensions {
  readonly widthPx: number;
  readonly heightPx: number;
}

const PANORAMA: Dimensions = { widthPx: 6_000, heightPx: 1_500 };
const PORTRAIT: Dimensions = { widthPx: 2_000, heightPx: 3_000 };
const SQUARE: Dimensions = { widthPx: 2_400, heightPx: 2_400 };
const LANDSCAPE: Dimensions = { widthPx: 3_000, heightPx: 2_000 };

/** Returns undefined if the service reports no dimensions. */
export function reportedShape(
  { shapes, shapeSeed }: Pick<Settings, 'shapes' | 'shapeSeed'>,
  { id }: Pick<Picture, 'id'>,
  own: Dimensions,
): Dimensions | undefined {
  switch (shapes) {
    case 'own':
      return own;
    case 'panoramas':
      return PANORAMA;
    case 'portraits':
      return PORTRAIT;
    case 'mixed':
      return [PANORAMA, PORTRAIT, SQUARE, LANDSCAPE][scatter(id + shapeSeed) % 4];
    case 'unknown':
      return undefined;
  }
}
