/** Renders one scene and writes its JPEG files, from the original to the smallest size. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, SIZE_CODES, SIZES, type CatalogueEntry, type CatalogueFile, type SizeCode } from './catalogue';
import { exifOf } from './exif';
import { printPicture } from './film';
import { renderWorld } from './render';
import type { Scene } from './scene';

/** Renders at a larger scale than the final size, for smooth edges. */
const OVERSAMPLING = 1.3;
const ORIGINAL_BYTES_AT_MOST = 262_000;
const PREVIEW_LONG_EDGE_PX = 512;

interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

function develop(scene: Scene, longEdge: number): Pixels {
  const [across, down] = scene.world.aspect;
  const scale = longEdge / Math.max(across, down);
  const width = Math.round(across * scale);
  const height = Math.round(down * scale);
  const picture = renderWorld(scene.world, Math.round(width * OVERSAMPLING), Math.round(height * OVERSAMPLING));
  return { data: printPicture(picture, scene.world.film, width, height), width, height };
}

function load({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/**
 * Encodes the original at the highest quality that stays within its size budget in the repository, but not below the
 * minimum quality.
 */
async function encodeOriginal(pixels: Pixels, scene: Scene): Promise<Buffer> {
  for (let quality = 88; ; quality -= 3) {
    const jpeg = await load(pixels).withExif(exifOf(scene)).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= ORIGINAL_BYTES_AT_MOST || quality <= 55) return jpeg;
  }
}

async function encodeSmaller(pixels: Pixels, longEdge: number): Promise<Buffer> {
  const box = pixels.width >= pixels.height ? { width: longEdge } : { height: longEdge };
  return load(pixels)
    .resize(box)
    .sharpen({ sigma: 0.5, m1: 0.4, m2: 0.8 })
    .jpeg({ quality: longEdge > 700 ? 74 : 78, mozjpeg: true })
    .toBuffer();
}

async function store(folder: string, scene: Scene, size: SizeCode, pixels: Pixels): Promise<CatalogueFile> {
  const jpeg = size === 'O' ? await encodeOriginal(pixels, scene) : await encodeSmaller(pixels, SIZES[size]);
  const file = `${scene.id}-${size}.jpg`;
  await writeFile(join(folder, file), jpeg);
  const { width, height } = await sharp(jpeg).metadata();
  return { file, width, height, bytes: jpeg.length, md5: createHash('md5').update(jpeg).digest('hex') };
}

export async function printScene(scene: Scene, folder: string): Promise<CatalogueEntry> {
  const pixels = develop(scene, SIZES.O);
  const files: Partial<Record<SizeCode, CatalogueFile>> = {};
  for (const size of SIZE_CODES) files[size] = await store(folder, scene, size, pixels);
  return describe(scene, files as Record<SizeCode, CatalogueFile>);
}

export async function previewScene(scene: Scene, folder: string): Promise<string> {
  const file = join(folder, `${scene.id}.jpg`);
  await load(develop(scene, PREVIEW_LONG_EDGE_PX)).jpeg({ quality: 90 }).toFile(file);
  return file;
}
