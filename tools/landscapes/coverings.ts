/** Ground materials: reflectance by height, slope and noise. */
import type { Rgb } from './atmosphere';
import type { Covering, Ground } from './ground-light';
import { fractal, latticeUnit, mix, smoothStep } from './noise';

function write(out: Float64Array, from: Rgb, to: Rgb, amount: number, brightness: number): void {
  for (let c = 0; c < 3; c++) out[c] = mix(from[c]!, to[c]!, amount) * brightness;
}

function lay(out: Float64Array, colour: Rgb, amount: number): void {
  for (let c = 0; c < 3; c++) out[c] = mix(out[c]!, colour[c]!, amount);
}

interface MountainCover {
  rock: Rgb;
  rockDark: Rgb;
  grass: Rgb;
  grassDry: Rgb;
  grassToM: number;
  /** The steepest ground on which grass grows, as the vertical part of the normal; 0.76 by default. */
  grassHold?: number;
  snow?: Rgb;
  snowFromM: number;
  /** The steepest ground on which snow stays, as the vertical part of the normal. */
  snowHold: number;
}

/** Returns rock with visible strata, meadows below and snow on the ledges above. */
export function mountainCover(cover: MountainCover): Covering {
  return (ground: Ground, out) => {
    const { x, z, heightM, level } = ground;
    const broad = fractal(x / 420, z / 420, 4, 811);
    const strata = fractal(x / 900 + broad, (heightM + x * 0.12 + broad * 90) / 75, 4, 812) * 0.35;
    write(out, cover.rockDark, cover.rock, smoothStep(-0.4, 0.5, strata + broad * 0.5), 0.9 + broad * 0.35);
    const hold = cover.grassHold ?? 0.76;
    const grows = 1 - smoothStep(0.55, 1.05, heightM / cover.grassToM + broad * 0.5);
    const meadow = smoothStep(hold - 0.1, hold + 0.1, level + broad * 0.12) * grows;
    if (meadow > 0) {
      const dry = smoothStep(-0.3, 0.5, fractal(x / 160, z / 160, 4, 813) + heightM / cover.grassToM - 0.5);
      const grass: Rgb = [0, 1, 2].map((c) => mix(cover.grass[c]!, cover.grassDry[c]!, dry)) as Rgb;
      lay(out, grass, meadow);
    }
    if (!cover.snow) return;
    const line = smoothStep(cover.snowFromM * 0.82, cover.snowFromM * 1.25, heightM + broad * cover.snowFromM * 0.3);
    const holds = smoothStep(cover.snowHold - 0.1, cover.snowHold + 0.08, level + line * 0.1 + broad * 0.06);
    lay(out, cover.snow, line * holds);
  };
}

/** Returns one material with gentle mottling and a second one on steep ground. */
export function plainCover(flat: Rgb, steep: Rgb, steepBelow: number, patchM: number): Covering {
  return ({ x, z, level }, out) => {
    const broad = fractal(x / patchM, z / patchM, 5, 821);
    const bare = 1 - smoothStep(steepBelow - 0.08, steepBelow + 0.06, level + broad * 0.05);
    write(out, flat, steep, bare, 1 + broad * 0.28);
  };
}

/** Returns red rock in horizontal bands, with dusty ledges and scrub on flat ground. */
export function layeredRock(bands: Rgb[], scrub: Rgb, sand: Rgb, bandM: number): Covering {
  return ({ x, z, heightM, level }, out) => {
    const warp = fractal(x / 700, z / 700, 3, 831) * 0.8 + heightM / bandM;
    const index = Math.floor(warp);
    const from = bands[Math.floor(latticeUnit(index, 3, 832) * bands.length)] ?? sand;
    const to = bands[Math.floor(latticeUnit(index + 1, 3, 832) * bands.length)] ?? sand;
    const fine = fractal(x / 90, (heightM * 6) / bandM, 4, 833);
    write(out, from, to, smoothStep(0.55, 1, warp - index), 0.95 + fine * 0.4);
    const flat = smoothStep(0.72, 0.93, level);
    lay(out, sand, flat * 0.75);
    const bushes = smoothStep(0.1, 0.28, fractal(x / 26, z / 26, 4, 834) + fractal(x / 400, z / 400, 2, 835) * 0.5);
    lay(out, scrub, flat * bushes * 0.8);
  };
}

/** Returns a patchwork of fields with sown rows and hedges between them. */
export function fields(crops: Rgb[], hedge: Rgb, fieldM: number): Covering {
  return ({ x, z, footprintM }, out) => {
    const bentX = x + fractal(x / 700, z / 700, 3, 841) * fieldM * 0.9;
    const bentZ = z * 0.62 + fractal(x / 700 + 9, z / 700, 3, 842) * fieldM * 0.9;
    const near = nearestPlots(bentX / fieldM, bentZ / fieldM);
    const crop = crops[Math.floor(latticeUnit(near.x, near.z, 845) * crops.length)] ?? hedge;
    const heading = latticeUnit(near.x, near.z, 846) * Math.PI;
    const across = bentX * Math.cos(heading) + (bentZ / 0.62) * Math.sin(heading);
    const rowM = 7;
    const seen = Math.max(0, 1 - (footprintM * 3) / rowM);
    const rows = 1 + Math.sin((across / rowM) * Math.PI * 2) * 0.08 * seen;
    const mottle = 1 + fractal(x / 55, z / 55, 4, 847) * 0.22;
    write(out, crop, crop, 0, rows * mottle);
    const edgeM = near.gap * fieldM;
    lay(out, hedge, (1 - smoothStep(4, 10, edgeM + fractal(x / 14, z / 14, 2, 848) * 7)) * 0.85);
  };
}

function nearestPlots(x: number, z: number): { x: number; z: number; gap: number } {
  const cellX = Math.floor(x);
  const cellZ = Math.floor(z);
  let [first, second, plotX, plotZ] = [9, 9, 0, 0];
  for (let neighbour = 0; neighbour < 9; neighbour++) {
    const i = cellX + (neighbour % 3) - 1;
    const j = cellZ + Math.floor(neighbour / 3) - 1;
    const dx = i + 0.15 + latticeUnit(i, j, 843) * 0.7 - x;
    const dz = j + 0.15 + latticeUnit(i, j, 844) * 0.7 - z;
    const distance = Math.abs(dx) * 0.6 + Math.sqrt(dx * dx + dz * dz) * 0.5;
    if (distance < first) [first, second, plotX, plotZ] = [distance, first, i, j];
    else if (distance < second) second = distance;
  }
  return { x: plotX, z: plotZ, gap: (second - first) * 0.5 };
}
