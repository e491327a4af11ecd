/** Decodes pictures one at a time, those first that a person waits for. [Note: Decoder] */
import type { EncodedForm } from '../../preload/contract/decoder-channel';
import type { PictureHistogram } from '../../preload/contract/histogram';
import { AppFailure } from '../core/errors';
import { DECODER_LIMITS, type DecoderLimits } from './decoder-limits';
import type { DecodedPicture, DecodeRequest, OpenDecoderProcess } from './decoder-process';
import { readHistogram } from './histogram';
import { LimitedProcess } from './limited-process';
import type { PictureBytes } from './picture-bytes';
import type { DecodeOptions, NotDecoded, PictureDecoder, Pixels } from './picture-decoder';
import { readPictureHeader } from './picture-size';
import type { PictureType } from './picture-type';

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
  private readonly process: LimitedProcess;
  private idleTimer: NodeJS.Timeout | null = null;

  constructor(
    open: OpenDecoderProcess,
    private readonly limits: DecoderLimits = DECODER_LIMITS,
  ) {
    this.process = new LimitedProcess(open, limits);
  }

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
    void this.work(() => this.process.start());
  }

  /**
   * Ends the process that holds a decoded picture, at the latest after the picture that it is decoding; at once if that one
   * was cancelled.
   */
  dropKept(): void {
    // Also if a process is starting.
    this.mustDrop = this.isRunning;
    if (!this.isRunning || this.running?.signal.aborted) this.process.end();
  }

  close(): void {
    this.isClosed = true;
    this.process.close();
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

  private async work(prepare?: () => Promise<unknown>): Promise<void> {
    if (this.isRunning || this.isClosed) return;
    this.isRunning = true;
    if (prepare) await prepare();
    this.dropIfDue();
    for (let job = this.takeNext(); job; job = this.takeNext()) {
      this.running = job;
      job.settle(await this.process.decode(job.request, job.signal));
      this.running = null;
      this.dropIfDue();
    }
    this.isRunning = false;
    this.idleTimer = setTimeout(() => this.process.end(), this.limits.idleMs);
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

  private dropIfDue(): void {
    if (this.mustDrop) this.process.end();
    this.mustDrop = false;
  }
}
