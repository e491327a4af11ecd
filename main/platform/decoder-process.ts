/**
 * The process that decodes pictures: a sandboxed page without a window, in a separate session without network, picture
 * addresses or disk. See docs/decisions/0015-decoding.md.
 */
import { setImmediate } from 'node:timers/promises';
import type { MessagePortMain, Session, WebContents } from 'electron';
import { app, MessageChannelMain } from 'electron';
import { DECODER_CHANNEL, type DecoderJob } from '../../preload/contract/decoder-channel';
import type { SpareTime } from '../core/spare-time';
import type { DecodeRequest, DecoderProcess } from '../media/decoder-process';
import { LARGE_DECODER_LIMITS } from '../media/decoder-limits';
import { QueueingDecoder } from '../media/queueing-decoder';
import { DECODER_URL, serveDecoderPage } from './app-scheme';
import { CLOSED_PAGE, DECODER_PRELOAD } from './page-preferences';
import { openSession } from './session';
import { createHiddenView, type HiddenView } from './hidden-view';

/** Pieces are copied one at a time, so that main can do other work in between. */
const PIECE_BYTES = 1024 * 1024;

/** Shared by all decoder processes, because a session's protocol handlers can be registered only once. */
let opened: Session | null = null;

function openDecoderSession(): Session {
  const session = openSession('decoder');
  serveDecoderPage(session);
  return session;
}

/** Opens the decoder, whose process starts soon: the first screen may have masked covers, which would wait for it. */
export function openWarmDecoder(spareTime: SpareTime): QueueingDecoder {
  const decoder = new QueueingDecoder(openDecoderProcess);
  spareTime.run(() => decoder.warmUp());
  return decoder;
}

/** Opens the decoder of pictures that are too large for the window; its process starts with the first of them. */
export function openLargeDecoder(): QueueingDecoder {
  return new QueueingDecoder(openDecoderProcess, LARGE_DECODER_LIMITS);
}

/** Opens a decoder process; rejects if its page cannot be loaded. */
async function openDecoderProcess(signal: AbortSignal): Promise<DecoderProcess> {
  const session = (opened ??= openDecoderSession());
  const view = createHiddenView({ session, ...CLOSED_PAGE, preload: DECODER_PRELOAD, backgroundThrottling: false });
  const contents = view.webContents;
  const page = new PageProcess(view, contents);
  const end = (): void => page.kill();
  signal.addEventListener('abort', end);
  try {
    await Promise.race([contents.loadURL(DECODER_URL), page.gone]);
    signal.throwIfAborted();
    page.connect();
    return page;
  } catch (reason) {
    page.kill();
    throw reason;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

class PageProcess implements DecoderProcess {
  /** Rejects when the process ends. */
  readonly gone: Promise<never>;
  private port: MessagePortMain | null = null;
  private answer: ((data: unknown) => void) | null = null;
  private endAll: (reason: Error) => void = () => undefined;
  hasEnded = false;
  /** The name of the picture that the process keeps decoded. */
  private kept: string | undefined;

  constructor(
    /** Keeps a reference: an unreferenced view is garbage-collected together with its page. */
    private readonly view: HiddenView,
    private readonly contents: WebContents,
  ) {
    this.gone = new Promise<never>((_resolve, reject) => {
      this.endAll = reject;
    });
    this.gone.catch(() => undefined);
    contents.once('render-process-gone', () => this.kill());
    contents.once('destroyed', () => this.kill());
  }

  connect(): void {
    const { port1, port2 } = new MessageChannelMain();
    this.contents.postMessage(DECODER_CHANNEL, null, [port2]);
    port1.once('close', () => this.kill());
    port1.on('message', ({ data }) => {
      // The process may send exactly one message per request.
      if (!this.answer) this.kill();
      this.answer?.(data);
      this.answer = null;
    });
    port1.start();
    this.port = port1;
  }

  async decode({ body, ...job }: DecodeRequest): Promise<unknown> {
    const { port } = this;
    if (!port || this.hasEnded) throw new Error('The process has ended.');
    const answer = new Promise<unknown>((resolve) => {
      this.answer = resolve;
    });
    const isKept = job.keepAs !== undefined && job.keepAs === this.kept;
    this.kept = job.keepAs;
    const sentBytes = isKept ? 0 : body.byteLength;
    port.postMessage({ ...job, pieceCount: Math.ceil(sentBytes / PIECE_BYTES) } satisfies DecoderJob);
    const isAlive = (): boolean => !this.hasEnded;
    for (let from = 0; from < sentBytes && isAlive(); from += PIECE_BYTES) {
      // Copied, because posting a view would send its whole underlying buffer.
      port.postMessage(new Uint8Array(body.subarray(from, from + PIECE_BYTES)));
      await setImmediate();
    }
    const decoded = await Promise.race([answer, this.gone]);
    // The page may have kept nothing, so it gets the picture again.
    if (decoded === null) this.kept = undefined;
    return decoded;
  }

  usedBytes(): number | null {
    if (this.hasEnded) return null;
    const pid = this.contents.getOSProcessId();
    const metric = app.getAppMetrics().find((each) => each.pid === pid);
    return metric ? metric.memory.workingSetSize * 1024 : null;
  }

  kill(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.endAll(new Error('The process has ended.'));
    this.port?.close();
    const { webContents } = this.view;
    if (webContents.isDestroyed()) return;
    const pid = webContents.getOSProcessId();
    webContents.forcefullyCrashRenderer();
    webContents.close();
    endForCertain(pid);
  }
}

/** Kills the process, because Chromium's request to end does not reach a process that the system has suspended. */
function endForCertain(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}
