/** The glow that a lens adds around bright light: a wide, soft blur, computed on a downscaled copy. */
import type { Picture } from './film';

const SHRINK = 8;

interface Plane {
  width: number;
  height: number;
  light: Float32Array;
}

function shrink(picture: Picture): Plane {
  const width = Math.ceil(picture.width / SHRINK);
  const height = Math.ceil(picture.height / SHRINK);
  const light = new Float32Array(width * height * 3);
  const share = 1 / (SHRINK * SHRINK);
  for (let y = 0; y < picture.height; y++) {
    const line = Math.floor(y / SHRINK) * width;
    for (let x = 0; x < picture.width; x++) {
      const write = (line + Math.floor(x / SHRINK)) * 3;
      const read = (y * picture.width + x) * 3;
      for (let c = 0; c < 3; c++) light[write + c] = light[write + c]! + picture.light[read + c]! * share;
    }
  }
  return { width, height, light };
}

/** Applies one box blur along lines; three passes approximate a Gaussian blur. */
function smear(
  source: Float32Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
  radius: number,
): Float32Array {
  const target = new Float32Array(source.length);
  const span = radius * 2 + 1;
  for (let line = 0; line < lines; line++) {
    for (let c = 0; c < 3; c++) {
      const start = line * lineStep + c;
      const at = (index: number): number => source[start + Math.min(length - 1, Math.max(0, index)) * step]!;
      let sum = 0;
      for (let index = -radius; index <= radius; index++) sum += at(index);
      for (let index = 0; index < length; index++) {
        target[start + index * step] = sum / span;
        sum += at(index + radius + 1) - at(index - radius);
      }
    }
  }
  return target;
}

function blur(plane: Plane, radius: number): Plane {
  let { light } = plane;
  const { width, height } = plane;
  for (let pass = 0; pass < 3; pass++) {
    light = smear(light, width, height, 3, width * 3, radius);
    light = smear(light, height, width, width * 3, 3, radius);
  }
  return { width, height, light };
}

function sample(plane: Plane, x: number, y: number, c: number): number {
  const sx = Math.min(plane.width - 1.001, Math.max(0, (x + 0.5) / SHRINK - 0.5));
  const sy = Math.min(plane.height - 1.001, Math.max(0, (y + 0.5) / SHRINK - 0.5));
  const x0 = Math.floor(sx);
  const y0 = Math.floor(sy);
  const at = (y0 * plane.width + x0) * 3 + c;
  const low = plane.light[at]! + (plane.light[at + 3]! - plane.light[at]!) * (sx - x0);
  const next = at + plane.width * 3;
  const high = plane.light[next]! + (plane.light[next + 3]! - plane.light[next]!) * (sx - x0);
  return low + (high - low) * (sy - y0);
}

export function addBloom(picture: Picture, amount: number): void {
  if (amount <= 0) return;
  const small = shrink(picture);
  const unit = Math.max(picture.width, picture.height) / SHRINK;
  const near = blur(small, Math.max(1, Math.round(unit * 0.006)));
  const wide = blur(small, Math.max(2, Math.round(unit * 0.035)));
  const { light, width } = picture;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const glow = sample(near, x, y, c) * 0.45 + sample(wide, x, y, c) * 0.55;
        light[at + c] = light[at + c]! * (1 - amount) + glow * amount;
      }
    }
  }
}
