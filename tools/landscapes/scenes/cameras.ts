/** The invented cameras that the EXIF data names. */
import type { Shot } from '../scene';

type Exposure = Pick<Shot, 'exposureTime' | 'fNumber' | 'iso' | 'focalLengthMm'>;

export function kestrel(exposure: Exposure): Shot {
  return { make: 'Kestrel', model: 'K-2', lens: lensFor(exposure.focalLengthMm, 'Kestrel'), ...exposure };
}

export function halden(exposure: Exposure): Shot {
  return { make: 'Halden Optik', model: 'Meridian 6', lens: lensFor(exposure.focalLengthMm, 'Halden'), ...exposure };
}

export function tarn(exposure: Exposure): Shot {
  return { make: 'Orvane', model: 'Tarn 40', lens: 'Orvane 24-105mm F4', ...exposure };
}

function lensFor(focalLengthMm: number, make: string): string {
  if (focalLengthMm < 24) return `${make} 14-24mm F2.8`;
  return focalLengthMm <= 70 ? `${make} 24-70mm F2.8` : `${make} 70-200mm F4`;
}
