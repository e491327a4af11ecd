/** The image origin: plain bytes of pictures and videos by opaque address. It knows no accounts and must never be sent a token. */
import { readFile } from 'node:fs/promises';
import { type Answer, type Handler, jsonAnswer, type Parameters } from '../http/message';
import type { ServedFile } from '../world/catalogue';
import type { Picture, Pictures } from '../world/pictures';
import { VIDEO_WIDTHS, type VideoWidth } from '../world/videos';
import { type ImageVariant, isVideoVariant, openAddress, sealAddress, type VideoVariant, videoVariantOf } from './address';
import { readByteRange } from './byte-range';

export interface ImageAddresses {
  urlOf(pictureId: number, variant: Exclude<ImageVariant, VideoVariant>): string;
  videoUrlOf(pictureId: number, width: VideoWidth): string;
}

export function createImageAddresses(originUrl: string): ImageAddresses {
  return {
    urlOf: (pictureId, variant) => `${originUrl}/i/${sealAddress({ pictureId, variant })}.jpg`,
    videoUrlOf: (pictureId, width) => `${originUrl}/i/${sealAddress({ pictureId, variant: videoVariantOf(width) })}.mp4`,
  };
}

export function createImageHandler(pictures: Pictures): Handler {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return jsonAnswer(405, { error: 'Only GET and HEAD.' });
    const [, token, extension] = /^\/i\/([0-9a-v]+)\.(jpg|mp4)$/.exec(request.path) ?? [];
    const file = token && findFile(pictures, token, extension === 'mp4');
    if (!file) return jsonAnswer(404, { error: 'There is no such picture.' });
    return fileAnswer(file, extension === 'mp4' ? 'video/mp4' : 'image/jpeg', request.headers);
  };
}

function findFile(pictures: Pictures, token: string, isVideoWanted: boolean): ServedFile | undefined {
  const address = openAddress(token);
  const picture = address && pictures.find(address.pictureId);
  return picture && (isVideoWanted ? videoFile(picture, address.variant) : pictureFile(picture, address.variant));
}

function videoFile({ video }: Picture, variant: ImageVariant): ServedFile | undefined {
  const width = VIDEO_WIDTHS.find((each) => videoVariantOf(each) === variant);
  return width && video?.renditions[width];
}

function pictureFile({ photograph }: Picture, variant: ImageVariant): ServedFile | undefined {
  if (variant === 'masked') return photograph.masked;
  return isVideoVariant(variant) ? undefined : photograph.renditions[variant];
}

async function fileAnswer(file: ServedFile, contentType: string, asked: Parameters): Promise<Answer> {
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': 'private, max-age=3600',
    'Accept-Ranges': 'bytes',
    ETag: file.etag,
  };
  if (asked['if-none-match'] === file.etag) return { status: 304, headers, body: '' };
  const bytes = await readFile(file.path);
  const isRangeOfThis = asked['if-range'] === undefined || asked['if-range'] === file.etag;
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
