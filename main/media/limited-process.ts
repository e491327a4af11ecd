/** The process that decodes, within limits of time and memory: ended when it exceeds one, and started again when needed. */
import type { DecoderLimits } from './decoder-limits';
import {
  type DecodedPicture,
  type DecodeRequest,
  type DecoderProcess,
  type OpenDecoderProcess,
  readAnswer,
} from './decoder-process';
import type { NotDecoded } from './picture-decoder';

const MEMORY_CHECK_MS = 200;

export class LimitedProcess {
  private process: DecoderProcess | null = null;
  private readonly closing = new AbortController();

  constructor(
    private readonly open: OpenDecoderProcess,
    private readonly limits: Pick<DecoderLimits, 'memoryBytes' | 'decodingMs' | 'startMs'>,
  ) {}

  /** Starts the process unless it runs; resolves to null if none starts in time. Await it before the next call. */
  async start(): Promise<DecoderProcess | null> {
    if (this.process?.hasEnded) this.process = null;
    return (this.process ??= await this.startAnother());
  }

  /** Decodes one picture; never rejects. Call it for one picture at a time. */
  async decode(request: DecodeRequest, signal: AbortSignal): Promise<DecodedPicture | NotDecoded> {
    const process = await this.start();
    if (!process || signal.aborted) return 'busy';
    const end = (): void => this.end();
    const late = setTimeout(end, this.limits.decodingMs);
    const watch = setInterval(() => {
      if ((process.usedBytes() ?? 0) > this.limits.memoryBytes) end();
    }, MEMORY_CHECK_MS);
    try {
      const answer = readAnswer(await process.decode(request), request);
      return answer ?? 'unreadable';
    } catch {
      this.end();
      return this.closing.signal.aborted ? 'busy' : 'ended';
    } finally {
      clearTimeout(late);
      clearInterval(watch);
    }
  }

  /** Ends the process; the next picture gets a new one. */
  end(): void {
    this.process?.kill();
    this.process = null;
  }

  /** Ends the process, also one that is starting. */
  close(): void {
    this.closing.abort();
    this.end();
  }

  private async startAnother(): Promise<DecoderProcess | null> {
    const limit = new AbortController();
    const giveUp = (): void => limit.abort();
    const timer = setTimeout(giveUp, this.limits.startMs);
    this.closing.signal.addEventListener('abort', giveUp);
    try {
      const process = await this.open(limit.signal);
      if (!this.closing.signal.aborted) return process;
      process.kill();
      return null;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
      this.closing.signal.removeEventListener('abort', giveUp);
    }
  }
}
