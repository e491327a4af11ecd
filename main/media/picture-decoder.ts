/**
 * Decodes pictures in a separate process, one at a time, within limits of pixels, memory and time. A picture beyond a
 * limit is not decoded, a process that exceeds one is ended, and the next picture gets a new process. [Note: Decoder]
 */
import type { DecodedTile, EncodedForm } from '../../preload/contract/decoder-channel';
import type { PictureHistogram } from '../../preload/contract/histogram';
import { AppFailure } from '../core/errors';
import {
  type DecodedPicture,
  type DecodeRequest,
  type DecoderProcess,
  type OpenDecoderProcess,
  readAnswer,
} from './decoder-process';
import { readHistogram } from './histogram';
import type { PictureBytes } from './picture-bytes';
import { readPictureHeader } from './picture-size';
import type { PictureType } from './picture-type';

/** Rows from the top; four bytes per pixel: red, green, blue, alpha, not premultiplied. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * `unreadable`, `too-large` and `ended` (the process had to be ended, or crashed): another attempt would fail too. `busy`: a
 * later attempt may succeed.
 */
export type NotDecoded = 'unreadable' | 'too-large' | 'ended' | 'busy';

export interface DecodeOptions {
  /**
   * Largest edge of the result in pixels; a smaller picture keeps its size. The result is rotated according to EXIF.
   */
  readonly longEdgePx: number;
  readonly signal: AbortSignal;
  /** Only this part of the scaled picture. */
  readonly tile?: DecodedTile;
  /** Names the picture: the process keeps it decoded, and the next request of this name is answered faster. */
  readonly keepAs?: string;
  /** A person waits for this picture, so it is decoded before all others. */
  readonly isWaitedFor?: boolean;
  /** Decoded after all others. */
  readonly isBackground?: boolean;
}

export interface PictureDecoder {
  pixels(picture: Uint8Array, options: DecodeOptions): Promise<Pixels | NotDecoded>;
  /** Counts the pixels of the picture in the given size; resolves to null if all are transparent. */
  histogram(picture: Uint8Array, options: DecodeOptions): Promise<PictureHistogram | null | NotDecoded>;
  /** Scales a picture down and encodes it again. */
  scaleDown(picture: Uint8Array, options: DecodeOptions): Promise<PictureBytes | NotDecoded>;
  /** Ends the process if it may keep a picture decoded. */
  dropKept(): void;
  /** Ends the decoder permanently, without waiting. */
  close(): void;
}

export interface DecoderLimits {
  /** Pixels of one picture as stored. Decoding needs twice four bytes per pixel at the same time. */
  readonly pixels: number;
  readonly memoryBytes: number;
  /** Time for decoding one picture, in milliseconds. */
  readonly decodingMs: number;
  /** Time for starting a process, in milliseconds. */
  readonly startMs: number;
  /** Time after which an idle process is ended, in milliseconds. */
  readonly idleMs: number;
  readonly waitingCount: number;
  readonly waitingBytes: number;
}

export const DECODER_LIMITS: DecoderLimits = {
  pixels: 8_192 * 8_192,
  memoryBytes: 1024 * 1024 * 1024,
  decodingMs: 10_000,
  startMs: 30_000,
  idleMs: 30_000,
  waitingCount: 1_000,
  waitingBytes: 256 * 1024 * 1024,
};

/**
 * For pictures too large for the window, such as panoramas and scans: one at a time, in a process of its own, so that
 * mosaics do not wait for them.
 */
export const LARGE_DECODER_LIMITS: DecoderLimits = {
  pixels: 256_000_000,
  memoryBytes: 2560 * 1024 * 1024,
  decodingMs: 30_000,
  startMs: 30_000,
  idleMs: 20_000,
  waitingCount: 200,
  // Counts the bytes once for each tile, although tiles of a picture share them.
  waitingBytes: 16 * 1024 * 1024 * 1024,
};

const MEMORY_CHECK_MS = 200;
/** Pictures up to this size are decoded before larger pictures, so that a few large pictures do not delay an album. */
const SMALL_PIXELS = 4_000_000;

interface Job {
  readonly request: DecodeRequest;
  /** The lowest rank is decoded first. */
  readonly rank: number;
  readonly signal: AbortSignal;
  readonly settle: (result: DecodedPicture | NotDecoded) => void;
}

/** Output formats that preserve what the input format can contain. */
const ENCODED_AS: Readonly<Record<PictureType, EncodedForm>> = {
  'image/jpeg': 'image/jpeg',
  'image/bmp': 'image/jpeg',
  'image/png': 'image/png',
  'image/gif': 'image/png',
  'image/webp': 'image/webp',
  'image/avif': 'image/webp',
};

export class QueueingDecoder implements PictureDecoder {
  private waiting: readonly Job[] = [];
  private isRunning = false;
  private running: Job | null = null;
  private isClosed = false;
  private mustDrop = false;
  private process: DecoderProcess | null = null;
  private idleTimer: NodeJS.Timeout | null = null;
  private readonly closing = new AbortController();

  constructor(
    private readonly open: OpenDecoderProcess,
    private readonly limits: DecoderLimits = DECODER_LIMITS,
  ) {}

  async pixels(picture: Uint8Array, options: DecodeOptions): Promise<Pixels | NotDecoded> {
    const result = await this.decode(picture, options, () => 'pixels');
    return typeof result === 'string' ? result : { width: result.width, height: result.height, rgba: result.bytes };
  }

  async histogram(picture: Uint8Array, options: DecodeOptions): Promise<PictureHistogram | null | NotDecoded> {
    const result = await this.decode(picture, options, () => 'histogram');
    return typeof result === 'string' ? result : readHistogram(result);
  }

  async scaleDown(picture: Uint8Array, options: DecodeOptions): Promise<PictureBytes | NotDecoded> {
    let contentType: EncodedForm = 'image/png';
    const result = await this.decode(picture, options, (type) => (contentType = ENCODED_AS[type]));
    return typeof result === 'string' ? result : { contentType, body: result.bytes };
  }

  /** Starts the process for a picture that is expected soon. */
  warmUp(): void {
    void this.work(async () => {
      this.process ??= await this.start();
    });
  }

  /**
   * Ends the process that holds a decoded picture, at the latest after the picture that it is decoding; at once if that one
   * was cancelled.
   */
  dropKept(): void {
    // Also if a process is starting.
    this.mustDrop = this.isRunning;
    if (!this.isRunning || this.running?.signal.aborted) this.endProcess();
  }

  close(): void {
    this.isClosed = true;
    this.closing.abort();
    this.endProcess();
    const { waiting } = this;
    this.waiting = [];
    for (const { settle } of waiting) settle('busy');
  }

  private decode(
    body: Uint8Array,
    { longEdgePx, tile, keepAs, signal, isWaitedFor = false, isBackground = false }: DecodeOptions,
    formFor: (type: PictureType) => DecodeRequest['form'],
  ): Promise<DecodedPicture | NotDecoded> {
    if (signal.aborted) return Promise.reject(new AppFailure({ kind: 'cancelled' }));
    const header = readPictureHeader(body);
    const pixels = header ? header.width * header.height : Infinity;
    if (!header) return Promise.resolve('unreadable');
    if (pixels > this.limits.pixels) return Promise.resolve('too-large');
    if (this.isClosed || !this.hasRoomFor(body)) return Promise.resolve('busy');
    const request = {
      body,
      contentType: header.type,
      longEdgePx,
      form: formFor(header.type),
      ...(tile && { tile }),
      ...(keepAs !== undefined && { keepAs }),
    };
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.waiting = this.waiting.filter((each) => each !== job);
        reject(new AppFailure({ kind: 'cancelled' }));
      };
      const job: Job = {
        request,
        signal,
        rank: isWaitedFor ? 0 : isBackground ? 3 : pixels <= SMALL_PIXELS ? 1 : 2,
        settle: (result) => {
          signal.removeEventListener('abort', giveUp);
          resolve(result);
        },
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.waiting = [...this.waiting, job];
      void this.work();
    });
  }

  private hasRoomFor(body: Uint8Array): boolean {
    const { waitingBytes, waitingCount } = this.limits;
    const bytes = this.waiting.reduce((sum, { request }) => sum + request.body.byteLength, body.byteLength);
    return this.waiting.length < waitingCount && bytes <= waitingBytes;
  }

  private async work(prepare?: () => Promise<void>): Promise<void> {
    if (this.isRunning || this.isClosed) return;
    this.isRunning = true;
    if (prepare) await prepare();
    this.dropIfDue();
    for (let job = this.takeNext(); job; job = this.takeNext()) {
      this.running = job;
      job.settle(await this.run(job));
      this.running = null;
      this.dropIfDue();
    }
    this.isRunning = false;
    this.idleTimer = setTimeout(() => this.endProcess(), this.limits.idleMs);
    this.idleTimer.unref();
  }

  /** Removes the next job; jobs of equal rank keep their order. */
  private takeNext(): Job | undefined {
    if (this.idleTimer) clearTimeout(this.idleTimer);
    const next = this.waiting.reduce<Job | undefined>(
      (first, each) => (first && first.rank <= each.rank ? first : each),
      undefined,
    );
    this.waiting = this.waiting.filter((each) => each !== next);
    return next;
  }

  /** Runs one job; never rejects. */
  private async run({ request, signal }: Job): Promise<DecodedPicture | NotDecoded> {
    if (this.process?.hasEnded) this.process = null;
    const process = (this.process ??= await this.start());
    if (!process || signal.aborted) return 'busy';
    const end = (): void => {
      this.endProcess();
    };
    const late = setTimeout(end, this.limits.decodingMs);
    const watch = setInterval(() => {
      if ((process.usedBytes() ?? 0) > this.limits.memoryBytes) end();
    }, MEMORY_CHECK_MS);
    try {
      const answer = readAnswer(await process.decode(request), request);
      return answer ?? 'unreadable';
    } catch {
      this.endProcess();
      return this.isClosed ? 'busy' : 'ended';
    } finally {
      clearTimeout(late);
      clearInterval(watch);
    }
  }

  /** Starts a process; resolves to null if none starts in time. */
  private async start(): Promise<DecoderProcess | null> {
    const limit = new AbortController();
    const giveUp = (): void => limit.abort();
    const timer = setTimeout(giveUp, this.limits.startMs);
    this.closing.signal.addEventListener('abort', giveUp);
    try {
      const process = await this.open(limit.signal);
      if (!this.isClosed) return process;
      process.kill();
      return null;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
      this.closing.signal.removeEventListener('abort', giveUp);
    }
  }

  private dropIfDue(): void {
    if (this.mustDrop) this.endProcess();
    this.mustDrop = false;
  }

  private endProcess(): void {
    this.process?.kill();
    this.process = null;
  }
}
