/** The image origin: plain picture bytes by opaque address. It knows no accounts and must never be sent a token. */
import { readFile } from 'node:fs/promises';
import { type Answer, type Handler, jsonAnswer } from '../http/message';
import type { ServedFile } from '../world/catalogue';
import type { Pictures } from '../world/pictures';
import { type ImageVariant, openAddress, sealAddress } from './address';

export interface ImageAddresses {
  urlOf(pictureId: number, variant: ImageVariant): string;
}

export function createImageAddresses(originUrl: string): ImageAddresses {
  return { urlOf: (pictureId, variant) => `${originUrl}/i/${sealAddress({ pictureId, variant })}.jpg` };
}

export function createImageHandler(pictures: Pictures): Handler {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return jsonAnswer(405, { error: 'Only GET and HEAD.' });
    const token = /^\/i\/([0-9a-v]+)\.jpg$/.exec(request.path)?.[1];
    const file = token && findFile(pictures, token);
    if (!file) return jsonAnswer(404, { error: 'There is no such picture.' });
    return imageAnswer(file, request.headers['if-none-match']);
  };
}

function findFile(pictures: Pictures, token: string): ServedFile | undefined {
  const address = openAddress(token);
  const photograph = address && pictures.find(address.pictureId)?.photograph;
  if (!photograph) return undefined;
  return address.variant === 'masked' ? photograph.masked : photograph.renditions[address.variant];
}

async function imageAnswer(file: ServedFile, knownEtag: string | undefined): Promise<Answer> {
  const headers = { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, max-age=3600', ETag: file.etag };
  if (knownEtag === file.etag) return { status: 304, headers, body: '' };
  return { status: 200, headers, body: await readFile(file.path) };
}
