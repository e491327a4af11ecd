/** The night sky in a long exposure: stars, the Milky Way and an aurora. */
import type { Rgb } from './atmosphere';
import { fractal, latticeUnit, smoothStep } from './noise';

export interface Night {
  /** The share of cells that contain a star, 0 to 1. */
  stars: number;
  starBrightness: number;
  milkyWay?: { brightness: number; slope: number; offset: number };
  aurora?: { brightness: number; seed: number };
  glow: Rgb;
  /** The light of the night sky on the ground. */
  ambient: Rgb;
}

const STAR_CELLS_PER_UNIT = 150;

/** Adds starlight for the direction (u, v); `pixel` is the width of one pixel in u. */
export function addStars(night: Night, u: number, v: number, pixel: number, out: Float64Array): void {
  const cellX = Math.floor(u * STAR_CELLS_PER_UNIT);
  const cellY = Math.floor(v * STAR_CELLS_PER_UNIT);
  const band = night.milkyWay ? milkyBand(night.milkyWay, u, v) : 0;
  for (let neighbour = 0; neighbour < 9; neighbour++) {
    const i = cellX + (neighbour % 3) - 1;
    const j = cellY + Math.floor(neighbour / 3) - 1;
    if (latticeUnit(i, j, 301) > night.stars * (1 + band * 1.5)) continue;
    const dx = u - (i + latticeUnit(i, j, 302)) / STAR_CELLS_PER_UNIT;
    const dy = v - (j + latticeUnit(i, j, 303)) / STAR_CELLS_PER_UNIT;
    const magnitude = latticeUnit(i, j, 304) ** 12;
    const radius = Math.max(pixel * 0.7, 0.00042) * (1 + magnitude * 1.4);
    const light = Math.exp(-(dx * dx + dy * dy) / (radius * radius)) * (0.1 + magnitude * 3) * night.starBrightness;
    const warmth = latticeUnit(i, j, 305) - 0.5;
    out[0] = out[0]! + light * (1 + warmth * 0.5);
    out[1] = out[1]! + light;
    out[2] = out[2]! + light * (1.08 - warmth * 0.5);
  }
}

function milkyBand(band: { slope: number; offset: number }, u: number, v: number): number {
  const length = Math.hypot(1, band.slope);
  const across = (u - band.offset - v * band.slope) / length;
  return Math.exp(-((across / 0.17) ** 2));
}

export function addNightGlow(night: Night, u: number, v: number, out: Float64Array): void {
  for (let c = 0; c < 3; c++) out[c] = out[c]! + night.glow[c]!;
  if (night.milkyWay) addMilkyWay(night.milkyWay, u, v, out);
  if (night.aurora) addAurora(night.aurora, u, v, out);
}

function addMilkyWay(
  way: { brightness: number; slope: number; offset: number },
  u: number,
  v: number,
  out: Float64Array,
): void {
  const length = Math.hypot(1, way.slope);
  const along = (u * way.slope + v) / length;
  const across = (u - way.offset - v * way.slope) / length;
  const warp = fractal(along * 3, across * 3, 4, 71) * 0.1;
  const core = Math.exp(-(((across + warp * 0.6) / 0.13) ** 2));
  const halo = Math.exp(-((across / 0.3) ** 2)) * 0.35;
  const dust = smoothStep(-0.05, 0.32, fractal(along * 5 + 9, across * 11 + warp * 6, 6, 72) + 0.3 - core * 0.34);
  const mottle = 0.75 + fractal(along * 14, across * 14, 5, 73) * 0.8;
  const light = way.brightness * (core * dust * mottle + halo * (0.5 + dust * 0.5));
  out[0] = out[0]! + light * (0.92 + core * 0.25);
  out[1] = out[1]! + light * 0.84;
  out[2] = out[2]! + light * (1.02 - core * 0.22);
}

/** Adds curtains of light: each starts at a wandering line and consists of vertical rays. */
function addAurora(aurora: { brightness: number; seed: number }, u: number, v: number, out: Float64Array): void {
  for (let curtain = 0; curtain < 3; curtain++) {
    const seed = aurora.seed + curtain * 10;
    const sway = fractal(u * 1.3 + curtain * 3.1, v * 0.35, 3, seed);
    const foot = 0.2 + curtain * 0.2 + sway * 0.42 + u * (curtain - 1) * 0.25;
    const above = v - foot;
    if (above < -0.08) continue;
    const rays = 0.55 + 0.75 * fractal(u * 17 + sway * 7, above * 0.35, 4, seed + 5);
    const patches = smoothStep(-0.25, 0.3, fractal(u * 2.1, curtain * 5 + v * 0.5, 3, seed + 7));
    const tall = 0.16 + 0.16 * patches;
    const shape = smoothStep(-0.05, 0.03, above) * Math.exp(-Math.max(0, above) / tall);
    const light = aurora.brightness * Math.max(0.06, rays) * patches * shape * (1 - curtain * 0.2);
    const violet = smoothStep(0.12, 0.5, above);
    out[0] = out[0]! + light * (0.1 + violet * 0.75);
    out[1] = out[1]! + light * (1 - violet * 0.7);
    out[2] = out[2]! + light * (0.42 + violet * 0.55);
  }
}
