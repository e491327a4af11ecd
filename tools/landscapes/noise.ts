/** Seeded lattice noise, the basis of all landforms, clouds and textures. */

const DIRECTION_COUNT = 256;
const directionX = new Float64Array(DIRECTION_COUNT);
const directionY = new Float64Array(DIRECTION_COUNT);
for (let index = 0; index < DIRECTION_COUNT; index++) {
  const angle = (index / DIRECTION_COUNT) * Math.PI * 2;
  directionX[index] = Math.cos(angle);
  directionY[index] = Math.sin(angle);
}

/** A derivative; mutable, so that hot loops get it without an allocation. */
export interface Slope {
  x: number;
  y: number;
}

const STEP_X = 0x27d4eb2d;
const STEP_Y = 0x165667b1;
const STEP_SEED = 0x9e3779b1;

function scramble(mixed: number): number {
  let hash = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

function latticeHash(x: number, y: number, seed: number): number {
  return scramble(Math.imul(x, STEP_X) ^ Math.imul(y, STEP_Y) ^ Math.imul(seed, STEP_SEED)) >>> 0;
}

/** Returns a hash of the lattice point, uniform in [0, 1). */
export function latticeUnit(x: number, y: number, seed: number): number {
  return latticeHash(x, y, seed) / 4294967296;
}

function corner(mixed: number, dx: number, dy: number): number {
  const index = scramble(mixed) & (DIRECTION_COUNT - 1);
  return directionX[index]! * dx + directionY[index]! * dy;
}

/** Returns gradient noise, about -1 to 1. */
export function gradientNoise(x: number, y: number, seed: number): number {
  const cellX = Math.floor(x);
  const cellY = Math.floor(y);
  const dx = x - cellX;
  const dy = y - cellY;
  const blendX = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
  const blendY = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
  const left = Math.imul(cellX, STEP_X);
  const right = (left + STEP_X) | 0;
  const near = Math.imul(cellY, STEP_Y) ^ Math.imul(seed, STEP_SEED);
  const far = Math.imul(cellY + 1, STEP_Y) ^ Math.imul(seed, STEP_SEED);
  const a = corner(left ^ near, dx, dy);
  const b = corner(right ^ near, dx - 1, dy);
  const c = corner(left ^ far, dx, dy - 1);
  const d = corner(right ^ far, dx - 1, dy - 1);
  const low = a + (b - a) * blendX;
  return (low + (c + (d - c) * blendX - low) * blendY) * 1.5;
}

/** Returns value noise, -1 to 1, and writes its derivative to `slope`. */
function valueNoise(x: number, y: number, seed: number, slope: Slope): number {
  const cellX = Math.floor(x);
  const cellY = Math.floor(y);
  const dx = x - cellX;
  const dy = y - cellY;
  const blendX = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
  const blendY = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
  const a = latticeUnit(cellX, cellY, seed);
  const b = latticeUnit(cellX + 1, cellY, seed) - a;
  const c = latticeUnit(cellX, cellY + 1, seed) - a;
  const d = latticeUnit(cellX + 1, cellY + 1, seed) - a - b - c;
  slope.x = 60 * dx * dx * (dx - 1) * (dx - 1) * (b + d * blendY);
  slope.y = 60 * dy * dy * (dy - 1) * (dy - 1) * (c + d * blendX);
  return 2 * (a + b * blendX + c * blendY + d * blendX * blendY) - 1;
}

/** Returns a sum of octaves, about -1 to 1. `octaves` may be fractional: the last octave is faded. */
export function fractal(x: number, y: number, octaves: number, seed: number): number {
  let sum = 0;
  let amplitude = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    const fade = octaves - octave < 1 ? octaves - octave : 1;
    sum += gradientNoise(x, y, seed + octave) * amplitude * fade;
    amplitude *= 0.5;
    const turned = 1.6 * x - 1.2 * y;
    y = 1.2 * x + 1.6 * y;
    x = turned;
  }
  return sum;
}

/** Returns a ridged multifractal, 0 to about 1: sharp crests, with more detail on high ground. */
export function ridged(x: number, y: number, octaves: number, seed: number): number {
  let sum = 0;
  let amplitude = 0.5;
  let weight = 1;
  for (let octave = 0; octave < octaves; octave++) {
    const fade = octaves - octave < 1 ? octaves - octave : 1;
    const crest = 1 - Math.abs(gradientNoise(x, y, seed + octave));
    const signal = crest * crest * weight;
    sum += signal * amplitude * fade;
    weight = signal * 1.9 > 1 ? 1 : signal * 1.9;
    amplitude *= 0.5;
    const turned = 1.6 * x - 1.2 * y;
    y = 1.2 * x + 1.6 * y;
    x = turned;
  }
  return sum;
}

const octaveSlope: Slope = { x: 0, y: 0 };

/** Returns fractal noise with less detail on steep slopes, so that the terrain looks weathered. */
export function eroded(x: number, y: number, octaves: number, seed: number): number {
  let sum = 0;
  let amplitude = 0.5;
  let slopeX = 0;
  let slopeY = 0;
  for (let octave = 0; octave < octaves; octave++) {
    const fade = octaves - octave < 1 ? octaves - octave : 1;
    const value = valueNoise(x, y, seed + octave, octaveSlope);
    slopeX += octaveSlope.x * 0.5;
    slopeY += octaveSlope.y * 0.5;
    sum += (amplitude * fade * value) / (1 + slopeX * slopeX + slopeY * slopeY);
    amplitude *= 0.5;
    const turned = 1.6 * x - 1.2 * y;
    y = 1.2 * x + 1.6 * y;
    x = turned;
  }
  return sum;
}

/** Returns how many octaves are visible if a pixel covers `footprint`. */
export function visibleOctaves(wavelength: number, footprint: number, most: number): number {
  const octaves = Math.log2(wavelength / footprint) + 0.5;
  return octaves < 1 ? 1 : octaves > most ? most : octaves;
}

export function smoothStep(from: number, to: number, value: number): number {
  const t = (value - from) / (to - from);
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  return t * t * (3 - 2 * t);
}

export function mix(from: number, to: number, amount: number): number {
  return from + (to - from) * amount;
}
