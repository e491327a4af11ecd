/**
 * The image origin: serves the bytes of pictures and videos by opaque address. It has no accounts, and clients must
 * never send it a token.
 */
import { readFile } from 'node:fs/promises';
import { type Answer, type Handler, jsonAnswer, type Parameters } from '../http/message';
import type { SettingsHolder } from '../http/settings';
import type { ServedFile } from '../world/catalogue';
import type { Picture, Pictures } from '../world/pictures';
import { isOfSmugMug } from '../world/smugmug-album';
import { VIDEO_WIDTHS, type VideoWidth } from '../world/videos';
import {
  type ImageVariant,
  isVideoVariant,
  openAddress,
  sealAddress,
  type VideoVariant,
  videoVariantOf,
} from './address';
import { readByteRange } from './byte-range';
import { createMarks } from './marks';

export interface ImageAddresses {
  urlOf(pictureId: number, variant: Exclude<ImageVariant, VideoVariant>): string;
  videoUrlOf(pictureId: number, width: VideoWidth): string;
}

export function createImageAddresses(originUrl: string): ImageAddresses {
  return {
    urlOf: (pictureId, variant) => `${originUrl}/i/${sealAddress({ pictureId, variant })}.jpg`,
    videoUrlOf: (pictureId, width) =>
      `${originUrl}/i/${sealAddress({ pictureId, variant: videoVariantOf(width) })}.mp4`,
  };
}

export function createImageHandler(pictures: Pictures, settings: SettingsHolder): Handler {
  const mark = createMarks();
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return jsonAnswer(405, { error: 'Only GET and HEAD.' });
    const [, token, extension] = /^\/i\/([0-9a-v]+)\.(jpg|mp4)$/.exec(request.path) ?? [];
    const address = token === undefined ? undefined : openAddress(token);
    const picture = address && pictures.find(address.pictureId);
    const file = picture && fileOf(picture, address.variant, extension === 'mp4');
    if (!file) return jsonAnswer(404, { error: 'There is no such picture.' });
    if (extension === 'mp4')
      return fileAnswer({ etag: file.etag, bytes: await readFile(file.path) }, 'video/mp4', request.headers);
    const { marksSafe, marksUnsafe } = settings.current;
    const isMarked = isSafe(picture, address.variant) ? marksSafe && address.variant !== 'masked' : marksUnsafe;
    const served = isMarked
      ? { etag: `"marked-${file.etag.slice(1)}`, bytes: await mark(file) }
      : { etag: file.etag, bytes: await readFile(file.path) };
    return fileAnswer(served, 'image/jpeg', request.headers);
  };
}

function fileOf(picture: Picture, variant: ImageVariant, isVideoWanted: boolean): ServedFile | undefined {
  return isVideoWanted ? videoFile(picture, variant) : pictureFile(picture, variant);
}

function videoFile({ video }: Picture, variant: ImageVariant): ServedFile | undefined {
  const width = VIDEO_WIDTHS.find((each) => videoVariantOf(each) === variant);
  return width && video?.renditions[width];
}

function pictureFile({ photograph }: Picture, variant: ImageVariant): ServedFile | undefined {
  if (variant === 'masked') return photograph.masked;
  return isVideoVariant(variant) ? undefined : photograph.renditions[variant];
}

/**
 * Returns whether the service reports this size as safe; SmugMug reports nothing, so all of its pictures count as
 * unsafe.
 */
function isSafe(picture: Picture, variant: ImageVariant): boolean {
  if (variant === 'masked') return true;
  if (isOfSmugMug(picture.id)) return false;
  const isWhole = !isVideoVariant(variant) && picture.photograph.renditions[variant] === picture.photograph.original;
  return isWhole ? picture.isImageSafe : picture.isThumbSafe;
}

interface Served {
  readonly etag: string;
  readonly bytes: Buffer;
}

function fileAnswer({ etag, bytes }: Served, contentType: string, asked: Parameters): Answer {
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': 'private, max-age=3600',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  };
  if (asked['if-none-match'] === etag) return { status: 304, headers, body: '' };
  const isRangeOfThis = asked['if-range'] === undefined || asked['if-range'] === etag;
  const range = isRangeOfThis ? readByteRange(asked['range'], bytes.length) : null;
  if (range === null) return { status: 200, headers, body: bytes };
  if (range === 'none') {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes.length}` }, body: '' };
  }
  const { from, to } = range;
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${bytes.length}` },
    body: bytes.subarray(from, to + 1),
  };
}
