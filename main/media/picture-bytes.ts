/**
 * Fetches a picture's bytes from its host and checks that they are a picture. No `Authorization` header is sent there.
 */
import { AppFailure } from '../core/errors';
import { isLoopback } from '../net/http/address';
import type { Http } from '../net/http/http';
import { PICTURE_LABEL } from '../net/http/http';
import { pictureTypeOf, typeOfVideo } from './picture-type';

export interface PictureBytes {
  /** Derived from the bytes, not from the service's header. */
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** See `HttpRequest.onThrottled`. */
type OnThrottled = (untilMs: number) => void;

export interface PictureFetcher {
  /** `givenBy` is the address of the service that returned `url`. */
  fetch(url: string, signal: AbortSignal, onThrottled?: OnThrottled, givenBy?: URL): Promise<PictureBytes>;
}

/** Pictures requested within this many milliseconds belong to the same view. */
const VIEW_MS = 250;

/** Requests the latest view's pictures first, in their order; pictures scrolled out of view can wait. */
export function createPictureFetcher(http: Http, nowMs: () => number = () => performance.now()): PictureFetcher {
  return {
    async fetch(url, signal, onThrottled, givenBy) {
      const answer = await http.send({
        method: 'GET',
        label: PICTURE_LABEL,
        url: securely(parseAddress(url)),
        givenBy,
        headers: { accept: 'image/*,video/*' },
        signal,
        priority: Math.floor(nowMs() / VIEW_MS),
        kind: 'picture',
        onThrottled,
      });
      if (answer.status !== 200) {
        throw new AppFailure({ kind: answer.status === 403 ? 'forbidden' : 'not-found', status: answer.status });
      }
      const contentType = typeOf(answer.body, answer.headers['content-type']);
      if (contentType === null) {
        throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'picture-not-a-picture' } });
      }
      return { contentType, body: answer.body };
    },
  };
}

/**
 * Decides by the bytes: services send pictures as `image/jpg`, `application/octet-stream`, `text/plain`, or with no
 * type at all.
 */
function typeOf(body: Uint8Array, stated: string | undefined): string | null {
  return pictureTypeOf(body) ?? typeOfVideo(body, stated);
}

export function parseAddress(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'picture-address-unusable' } });
  }
}

/** Changes http to https except for this computer, because recorded answers of old services contain http addresses. */
export function securely(url: URL): URL {
  if (url.protocol === 'http:' && !isLoopback(url)) url.protocol = 'https:';
  return url;
}
