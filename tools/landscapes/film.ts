/** Turns scene light into the final picture: bloom, exposure, tone curve, grading, downsampling, vignette and grain. */
import type { Rgb } from './atmosphere';
import { addBloom } from './bloom';
import { latticeUnit, mix } from './noise';

export interface FilmSettings {
  /** Exposure compensation in stops, relative to the automatic exposure. */
  exposure?: number;
  contrast?: number;
  saturation?: number;
  whiteBalance?: Rgb;
  /** Tints added to display values, small numbers such as 0.02. */
  shadowTint?: Rgb;
  highlightTint?: Rgb;
  bloom?: number;
  vignette?: number;
  grain?: number;
}

export interface Picture {
  width: number;
  height: number;
  /** Linear rgb. */
  light: Float32Array;
}

function meanLuminance(picture: Picture): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < picture.light.length; index += 3 * 37) {
    const [r, g, b] = [picture.light[index]!, picture.light[index + 1]!, picture.light[index + 2]!];
    sum += Math.log(1e-6 + 0.27 * r + 0.67 * g + 0.06 * b);
    count++;
  }
  return Math.exp(sum / count);
}

/** Maps one channel to 0 to 1 with a film-like shoulder and toe. */
function toneCurve(light: number): number {
  const x = light * 0.72;
  return Math.min(1, Math.max(0, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)));
}

function encodeGamma(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}

function sCurve(value: number, contrast: number): number {
  const curved = value * value * (3 - 2 * value);
  return mix(value, curved, contrast);
}

/** Turns scene light into display values in place. */
function develop(picture: Picture, film: FilmSettings): void {
  const gain = (0.2 / meanLuminance(picture)) * 2 ** (film.exposure ?? 0);
  const balance = film.whiteBalance ?? [1, 1, 1];
  const saturation = film.saturation ?? 1.08;
  const contrast = film.contrast ?? 0.3;
  const { light } = picture;
  const tone: Rgb = [0, 0, 0];
  for (let index = 0; index < light.length; index += 3) {
    for (let c = 0; c < 3; c++) tone[c] = encodeGamma(toneCurve(light[index + c]! * gain * balance[c]!));
    const luminance = 0.25 * tone[0] + 0.65 * tone[1] + 0.1 * tone[2];
    for (let c = 0; c < 3; c++) {
      const tint = mix(film.shadowTint?.[c] ?? 0, film.highlightTint?.[c] ?? 0, luminance);
      const vivid = luminance + (tone[c]! - luminance) * saturation;
      light[index + c] = sCurve(Math.min(1, Math.max(0, vivid)), contrast) + tint;
    }
  }
}

/** Downsamples to the final size by area averaging. */
function reduce(picture: Picture, width: number, height: number): Picture {
  const across = squeeze(picture.light, picture.width, picture.height, width, 3, picture.width * 3);
  const light = squeeze(across, picture.height, width, height, width * 3, 3);
  return { width, height, light: transpose(light, width, height) };
}

function transpose(columnsFirst: Float32Array, width: number, height: number): Float32Array {
  const light = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) light[(y * width + x) * 3 + c] = columnsFirst[(x * height + y) * 3 + c]!;
  return light;
}

/** Averages each of `lines` lines of `length` pixels down to `target` pixels; the result is packed line by line. */
function squeeze(
  source: Float32Array,
  length: number,
  lines: number,
  target: number,
  pixelStride: number,
  lineStride: number,
): Float32Array {
  const packed = new Float32Array(lines * target * 3);
  const ratio = length / target;
  for (let line = 0; line < lines; line++) {
    for (let index = 0; index < target; index++) {
      const from = index * ratio;
      const to = Math.min(length, from + ratio);
      for (let at = Math.floor(from); at < to; at++) {
        const share = (Math.min(to, at + 1) - Math.max(from, at)) / ratio;
        const read = line * lineStride + at * pixelStride;
        const write = (line * target + index) * 3;
        for (let c = 0; c < 3; c++) packed[write + c] = packed[write + c]! + source[read + c]! * share;
      }
    }
  }
  return packed;
}

export function printPicture(picture: Picture, film: FilmSettings, width: number, height: number): Uint8Array {
  addBloom(picture, film.bloom ?? 0.12);
  develop(picture, film);
  const { light } = reduce(picture, width, height);
  const print = new Uint8Array(width * height * 3);
  const vignette = film.vignette ?? 0.16;
  const grain = film.grain ?? 0.012;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = (x / width - 0.5) * 2;
      const dy = (y / height - 0.5) * 2;
      const falloff = 1 - vignette * ((dx * dx + dy * dy) / 2) ** 1.5;
      const noise = (latticeUnit(x, y, 61) + latticeUnit(x, y, 62) - 1) * grain;
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const dither = (latticeUnit(x, y, 63 + c) - 0.5) / 255;
        print[at + c] = Math.min(255, Math.max(0, Math.round((light[at + c]! * falloff + noise + dither) * 255)));
      }
    }
  }
  return print;
}
