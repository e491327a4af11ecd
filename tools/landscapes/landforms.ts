/** Height fields for the kinds of terrain in the scenes, in metres. */
import { eroded, fractal, gradientNoise, mix, ridged, smoothStep, visibleOctaves } from './noise';
import type { HeightField } from './visibility';

interface LandformSettings {
  seed: number;
  heightM: number;
  /** The distance between neighbouring hills or ridges, metres. */
  scaleM: number;
  offsetX?: number;
  offsetZ?: number;
}

/** Returns sharp crests over weathered flanks; heights from 0 to about `heightM`. */
export function alpine(settings: LandformSettings): HeightField {
  const { seed, heightM, scaleM, offsetX = 0, offsetZ = 0 } = settings;
  return (x, z, footprintM) => {
    const px = (x + offsetX) / scaleM;
    const pz = (z + offsetZ) / scaleM;
    const warpX = gradientNoise(px * 0.9, pz * 0.9, seed + 900) * 0.28;
    const warpZ = gradientNoise(px * 0.9 + 7.7, pz * 0.9, seed + 901) * 0.28;
    const octaves = visibleOctaves(scaleM, footprintM, 13);
    const crests = ridged(px + warpX, pz + warpZ, octaves, seed);
    const flanks = eroded((px + warpX) * 1.7, (pz + warpZ) * 1.7, octaves, seed + 300);
    return heightM * (crests * 0.95 + flanks * 0.34 - 0.12);
  };
}

/** Returns rounded hills. */
export function hills(settings: LandformSettings): HeightField {
  const { seed, heightM, scaleM, offsetX = 0, offsetZ = 0 } = settings;
  return (x, z, footprintM) => {
    const px = (x + offsetX) / scaleM;
    const pz = (z + offsetZ) / scaleM;
    const broad = fractal(px, pz, 3, seed) + 0.5;
    const octaves = visibleOctaves(scaleM / 8, footprintM, 6);
    return heightM * (broad * broad * 0.9 + fractal(px * 8, pz * 8, octaves, seed + 40) * 0.012);
  };
}

/** Returns weathered old mountains without sharp crests. */
export function weathered(settings: LandformSettings): HeightField {
  const { seed, heightM, scaleM, offsetX = 0, offsetZ = 0 } = settings;
  return (x, z, footprintM) => {
    const px = (x + offsetX) / scaleM;
    const pz = (z + offsetZ) / scaleM;
    return heightM * (0.45 + eroded(px, pz, visibleOctaves(scaleM, footprintM, 13), seed) * 0.95);
  };
}

/** Returns wind-blown sand: long backs, steep slip faces and ripples. */
export function dunes(settings: LandformSettings): HeightField {
  const { seed, heightM, scaleM, offsetX = 0, offsetZ = 0 } = settings;
  const ridge = (px: number, pz: number, layer: number): number => {
    const bend = fractal(px * 0.45, pz * 0.45, 3, seed + layer) * 1.9;
    const phase = px * 0.62 + pz * 0.78 + bend;
    const t = phase - Math.floor(phase);
    // The two flanks meet in a sharp crest and flatten toward the trough.
    const rise = t < 0.7 ? (t / 0.7) ** 1.7 : ((1 - t) / 0.3) ** 1.35;
    const strength = smoothStep(-0.5, 0.45, fractal(px * 0.35 + 9, pz * 0.35, 2, seed + layer + 5));
    return rise * (0.3 + 0.7 * strength);
  };
  return (x, z, footprintM) => {
    const px = (x + offsetX) / scaleM;
    const pz = (z + offsetZ) / scaleM;
    const grand = ridge(px, pz, 0) + ridge(px * 2.3 + 5, pz * 2.3 + pz * 0.6, 30) * 0.16;
    const swell = fractal(px * 0.22, pz * 0.22, 2, seed + 80) * 0.9;
    let ripple = 0;
    if (footprintM < 0.5) {
      const bend = gradientNoise(x / 3, z / 3, seed + 60) * 0.8 + gradientNoise(x / 17, z / 17, seed + 61) * 3;
      ripple = Math.sin((x * 0.75 + z * 0.5) * 3.2 + bend) * 0.022 * (1 - footprintM * 2);
    }
    return heightM * (grand + swell) + ripple;
  };
}

/** Returns table mountains: plateaus, cliffs with ledges and slopes of scree. */
export function mesas(settings: LandformSettings & { cover: number; buttes?: Mound[] }): HeightField {
  const { seed, heightM, scaleM, offsetX = 0, offsetZ = 0, cover, buttes = [] } = settings;
  return (x, z, footprintM) => {
    const px = (x + offsetX) / scaleM;
    const pz = (z + offsetZ) / scaleM;
    const octaves = visibleOctaves(scaleM, footprintM, 8);
    let mass = fractal(px, pz, octaves, seed) + cover;
    for (const butte of buttes) {
      const away = Math.hypot(x - butte.x, (z - butte.z) * 0.8) / butte.radiusM;
      if (away > 3) continue;
      const ragged = fractal(px * 5, pz * 5, octaves, seed + 11) * 0.05;
      mass = Math.max(mass, (1 - away) * 0.14 + 0.05 + ragged);
    }
    mass += fractal(px * 6, pz * 6, Math.max(1, octaves - 2), seed + 20) * 0.07;
    const skirt = smoothStep(-0.16, 0.05, mass) * 0.34;
    const lower = smoothStep(0.05, 0.062, mass) * 0.33;
    const upper = smoothStep(0.088, 0.098, mass) * 0.33;
    const roughness = fractal(px * 12, pz * 12, Math.max(1, octaves - 3), seed + 30) * 0.022;
    return heightM * (skirt + lower + upper + roughness);
  };
}

/** Cuts a winding trough into the land ahead of the camera: a valley, a fjord or a lake. */
export function parted(
  land: HeightField,
  trough: {
    widthM: number;
    bankM: number;
    floorM: number;
    bendM: number;
    bendLengthM: number;
    seed: number;
    endM?: number;
  },
): HeightField {
  return (x, z, footprintM) => {
    const centre = gradientNoise(0.5, z / trough.bendLengthM, trough.seed) * trough.bendM;
    const rough = fractal(x / 900, z / 900, 4, trough.seed + 3) * trough.bankM * 0.5;
    let away = Math.abs(x - centre) + rough - trough.widthM / 2;
    if (trough.endM !== undefined) away = Math.max(away, (z - trough.endM) * 0.8 + rough);
    const share = smoothStep(0, trough.bankM, away);
    if (share === 0) return trough.floorM;
    return mix(trough.floorM, land(x, z, footprintM), share);
  };
}

/** A round hill in low ground or water. */
interface Mound {
  x: number;
  z: number;
  radiusM: number;
  heightM: number;
}

export function mounds(list: Mound[], floorM: number, seed: number, raggedness = 0.5): HeightField {
  return (x, z, footprintM) => {
    let top = floorM;
    for (const mound of list) {
      const dx = (x - mound.x) / mound.radiusM;
      const dz = (z - mound.z) / mound.radiusM;
      const squared = dx * dx + dz * dz;
      if (squared > 4) continue;
      const octaves = visibleOctaves(mound.radiusM, footprintM, 10);
      const px = x / mound.radiusM;
      const pz = z / mound.radiusM;
      const shape = 1 - Math.sqrt(squared) + fractal(px * 1.4, pz * 1.4, octaves, seed) * raggedness;
      const crest = ridged(px * 1.8, pz * 1.8, octaves, seed + 9) * raggedness;
      top = Math.max(top, mound.heightM * (shape * (1 - raggedness * 0.4) + crest * 0.6 * Math.max(0, shape)));
    }
    return top;
  };
}
