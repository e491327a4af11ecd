/** A picture's bytes from its host, checked to be a picture, kept for a while. No `Authorization` goes there. */
import { createSharedWork } from '../core/async';
import { AppFailure } from '../core/errors';
import { isLoopback } from '../net/http/address';
import type { Http } from '../net/http/http';
import { PICTURE_LABEL } from '../net/http/http';
import type { PictureShelf } from './picture-cache';
import { pictureTypeOf, typeOfVideo } from './picture-type';

export interface PictureBytes {
  /** By its bytes, not as the service calls it. */
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** As of `HttpRequest.onHeld`. */
type OnHeld = (untilMs: number) => void;

export interface PictureFetcher {
  /** `givenBy`: an address of the service that gave this one. */
  fetch(url: string, signal: AbortSignal, onHeld?: OnHeld, givenBy?: URL): Promise<PictureBytes>;
}

/** Pictures asked for within one of these belong to one look of the person. */
const LOOK_MS = 250;

/** What the latest look asked for goes first, in its order: what was scrolled past can wait. */
export function createPictureFetcher(http: Http, nowMs: () => number = () => performance.now()): PictureFetcher {
  return {
    async fetch(url, signal, onHeld, givenBy) {
      const answer = await http.send({
        method: 'GET',
        label: PICTURE_LABEL,
        url: securely(parseAddress(url)),
        givenBy,
        headers: { accept: 'image/*,video/*' },
        signal,
        priority: Math.floor(nowMs() / LOOK_MS),
        kind: 'picture',
        onHeld,
      });
      if (answer.status !== 200) {
        throw new AppFailure({ kind: answer.status === 403 ? 'forbidden' : 'not-found', status: answer.status });
      }
      const contentType = typeOf(answer.body, answer.headers['content-type']);
      if (contentType === null) {
        throw new AppFailure({ kind: 'unreadable-answer', detail: 'The address of a picture gave something else.' });
      }
      return { contentType, body: answer.body };
    },
  };
}

/** The bytes decide: services send pictures as `image/jpg`, `application/octet-stream`, `text/plain`, or with no type at all. */
function typeOf(body: Uint8Array, stated: string | undefined): string | null {
  return pictureTypeOf(body) ?? typeOfVideo(body, stated);
}

export function parseAddress(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw new AppFailure({ kind: 'unreadable-answer', detail: 'The address of a picture is none.' });
  }
}

/**
 * Recorded answers of old services name their pictures by http. Off this computer they are asked for by https or not at
 * all.
 */
export function securely(url: URL): URL {
  if (url.protocol === 'http:' && !isLoopback(url)) url.protocol = 'https:';
  return url;
}

/** The same, remembering on the shelf what it fetched; equal ones at the same time are one. */
export function rememberPictures(fetcher: PictureFetcher, shelf: PictureShelf): PictureFetcher {
  const work = createSharedWork();
  return {
    async fetch(url, signal) {
      const known = shelf.get(url);
      if (known) return known;
      return work.run(url, signal, async (shared) => {
        const fetched = await fetcher.fetch(url, shared);
        shelf.put(url, fetched);
        return fetched;
      });
    },
  };
}
