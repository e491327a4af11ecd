/**
 * Streams videos of any length: passes the host's data to the window as it arrives, and the player's range requests to
 * the host (RFC 9110, section 14). Nothing is cached.
 */
import type { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import { AppFailure } from '../core/errors';
import { codingsOf } from '../net/http/content-coding';
import { PICTURE_LABEL, type StreamingHttp } from '../net/http/http';
import { parseAddress, securely } from './picture-bytes';
import { typeOfVideo } from './picture-type';

export interface VideoRequest {
  readonly url: string;
  /** See `HttpRequest.givenBy`. */
  readonly givenBy: URL | undefined;
  /** The `Range` header of the player. */
  readonly range: string | null;
  readonly signal: AbortSignal;
  /** Called before each chunk, because the gate may no longer allow the video. */
  readonly mayContinue: () => boolean;
}

export interface VideoStreams {
  /** Rejects with the same failures as `PictureFetcher.fetch`. */
  open(request: VideoRequest): Promise<VideoAnswer>;
}

export interface VideoAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** Players abandon requests without closing them, so the oldest stream above this number ends. */
const MAX_OPEN = 4;
/** Milliseconds to wait for the host's next chunk or the player's next read. A player resumes with a range request. */
const IDLE_LIMIT_MS = 60_000;
/** Number of cached types: only the start of a video reveals its type, and a later range needs it. */
const KNOWN_TYPES = 200;
/** Enough bytes for a signature. */
const START_BYTES = 16;

export function createVideoStreams(http: StreamingHttp, idleLimitMs = IDLE_LIMIT_MS): VideoStreams {
  const playing = new Set<Readable>();
  const types = new LRUCache<string, string>({ max: KNOWN_TYPES });

  return {
    async open({ url, givenBy, range, signal, mayContinue }) {
      const { status, headers, body } = await http.open({
        method: 'GET',
        label: PICTURE_LABEL,
        kind: 'picture',
        url: securely(parseAddress(url)),
        givenBy,
        headers: { accept: 'video/*', ...(range !== null && { range }) },
        signal,
      });
      try {
        const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
        const contentRange = readContentRange(headers['content-range']);
        if (status === 416 && range !== null) {
          return { status, headers: { ...common, ...(contentRange && { 'content-range': contentRange }) }, body: null };
        }
        if (status !== 200 && status !== 206)
          throw new AppFailure({ kind: status === 403 ? 'forbidden' : 'not-found', status });
        if (codingsOf(headers['content-encoding']).codings.length > 0) throw noVideo();
        const pieces = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>; // strings only if an encoding was set
        const first = await readStart(body, pieces);
        const isFromStart = contentRange === null || contentRange.startsWith('bytes 0-');
        const type = isFromStart
          ? typeOfVideo(first.done ? new Uint8Array() : first.value, headers['content-type'])
          : types.get(url);
        if (type === undefined || type === null) throw noVideo();
        types.set(url, type);
        remember(body);
        const length = headers['content-length'];
        const isPart = status === 206 && range !== null && contentRange !== null;
        return {
          status: isPart ? 206 : 200,
          headers: {
            ...common,
            'content-type': type,
            ...(length !== undefined && /^\d+$/.test(length) && { 'content-length': length }),
            ...(isPart && { 'content-range': contentRange }),
            ...((isPart || headers['accept-ranges'] === 'bytes') && { 'accept-ranges': 'bytes' }),
          },
          body: streamOf(body, first, pieces, mayContinue),
        };
      } catch (reason) {
        body.destroy();
        throw reason instanceof AppFailure ? reason : new AppFailure({ kind: 'offline' });
      } finally {
        if (status === 416) body.destroy();
      }
    },
  };

  /** Reads enough bytes to detect the type, even if a slow host sends them in several chunks. */
  async function readStart(body: Readable, pieces: AsyncIterator<Buffer>): Promise<IteratorResult<Buffer>> {
    const limit = setTimeout(() => body.destroy(new AppFailure({ kind: 'timed-out' })), idleLimitMs);
    try {
      const start: Buffer[] = [];
      for (let lengthBytes = 0; lengthBytes < START_BYTES;) {
        const piece = await pieces.next();
        if (piece.done === true) return start.length === 0 ? piece : { value: Buffer.concat(start) };
        start.push(piece.value);
        lengthBytes += piece.value.length;
      }
      return { value: Buffer.concat(start) };
    } finally {
      clearTimeout(limit);
    }
  }

  function remember(body: Readable): void {
    playing.add(body);
    body.once('close', () => playing.delete(body));
    const [oldest] = playing;
    if (playing.size > MAX_OPEN) oldest?.destroy();
  }

  function streamOf(
    body: Readable,
    first: IteratorResult<Buffer>,
    pieces: AsyncIterator<Buffer>,
    mayContinue: () => boolean,
  ): ReadableStream<Uint8Array> {
    let next: Promise<IteratorResult<Buffer>> | null = Promise.resolve(first);
    let limit = startLimit();
    function startLimit(): NodeJS.Timeout {
      return setTimeout(() => body.destroy(), idleLimitMs);
    }
    body.once('close', () => clearTimeout(limit));
    // The iterator already reports errors to the reader.
    body.on('error', () => undefined);
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          clearTimeout(limit);
          limit = startLimit();
          const piece = await (next ?? pieces.next());
          next = null;
          if (!mayContinue()) {
            body.destroy();
            throw new Error('The video may no longer be shown.');
          }
          if (piece.done) {
            clearTimeout(limit);
            controller.close();
          } else controller.enqueue(piece.value);
        },
        cancel() {
          body.destroy();
        },
      },
      { highWaterMark: 0 },
    );
  }
}

function noVideo(): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', detail: 'The address of a video gave something else.' });
}

/** Returns a valid `Content-Range` header for a single byte range, or null. */
function readContentRange(header: string | undefined): string | null {
  return header !== undefined && /^bytes (\d+-\d+|\*)\/(\d+|\*)$/.test(header) ? header : null;
}
