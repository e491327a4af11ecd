/**
 * Streams videos of any length: sends the host's data to the window as it arrives, and the player's range requests to
 * the host (RFC 9110, section 14). Nothing is cached.
 */
import type { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import { AppFailure } from '../core/errors';
import { parseRange } from '../net/http/byte-range';
import { PICTURE_LABEL, type StreamingHttp } from '../net/http/http';
import { STREAM_IDLE_TIMEOUT_MS } from '../net/http/limits';
import { parseAddress, securely } from './picture-bytes';
import { typeOfVideo } from './picture-type';

export interface VideoRequest {
  /** Identifies the video, whose address may be renewed while it plays. */
  readonly id: string;
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
/** Number of cached types: only the start of a video reveals its type, and a later range needs it. */
const KNOWN_TYPES = 200;
/** Enough bytes for a signature. */
const START_BYTES = 16;

/** `idleLimitMs` also limits the wait for the player's next read. A player resumes with a range request. */
export function createVideoStreams(http: StreamingHttp, idleLimitMs = STREAM_IDLE_TIMEOUT_MS): VideoStreams {
  const playing = new Set<Readable>();
  const types = new LRUCache<string, string>({ max: KNOWN_TYPES });

  return {
    async open({ id, url, givenBy, range, signal, mayContinue }) {
      const requested = range === null ? null : parseRange(range);
      const { status, headers, part, totalBytes, body } = await http.open({
        method: 'GET',
        label: PICTURE_LABEL,
        kind: 'stream',
        url: securely(parseAddress(url)),
        givenBy,
        headers: { accept: 'video/*' },
        range: requested,
        signal,
      });
      try {
        const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
        if (status === 416 && requested !== null) {
          const unsatisfied = /^bytes \*\/\d+$/.exec(headers['content-range'] ?? '')?.[0];
          return {
            status,
            headers: { ...common, ...(unsatisfied !== undefined && { 'content-range': unsatisfied }) },
            body: null,
          };
        }
        if (status !== 200 && status !== 206)
          throw new AppFailure({ kind: status === 403 ? 'forbidden' : 'not-found', status });
        const pieces = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>; // strings only if an encoding was set
        const first = await readStart(body, pieces);
        const isFromStart = part === null || part.first === 0;
        const type = isFromStart
          ? typeOfVideo(first.done ? new Uint8Array() : first.value, headers['content-type'])
          : types.get(id);
        if (type === undefined || type === null) throw noVideo();
        types.set(id, type);
        remember(body);
        const lengthBytes = part === null ? totalBytes : part.last - part.first + 1;
        return {
          status: part === null ? 200 : 206,
          headers: {
            ...common,
            'content-type': type,
            ...(lengthBytes !== null && { 'content-length': String(lengthBytes) }),
            ...(part !== null && { 'content-range': `bytes ${part.first}-${part.last}/${part.totalBytes ?? '*'}` }),
            ...((part !== null || headers['accept-ranges'] === 'bytes') && { 'accept-ranges': 'bytes' }),
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
  return new AppFailure({ kind: 'unreadable-answer', detail: { code: 'video-not-a-video' } });
}
