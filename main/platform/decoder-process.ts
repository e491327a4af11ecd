/**
 * The process that decodes pictures: a page without a window, sandboxed, in a session of its own that has no network, no picture
 * addresses and no disk. See docs/decisions/0015-decoding.md.
 */
import { setImmediate } from 'node:timers/promises';
import type { MessagePortMain, Session, WebContents } from 'electron';
import { app, BrowserView, MessageChannelMain, WebContentsView } from 'electron';
import { DECODER_CHANNEL, type DecoderJob } from '../../preload/contract/decoder-channel';
import type { DecodeRequest, DecoderProcess } from '../media/decoder-process';
import { DECODER_URL, serveDecoderPage } from './app-scheme';
import { CLOSED_PAGE, DECODER_PRELOAD } from './page-preferences';
import { openSession } from './session';

/** Pieces are copied one at a time, and other work of main's comes between. */
const PIECE_BYTES = 1024 * 1024;

/** One for all processes: what a session is given, it is given once. */
let opened: Session | null = null;

function openDecoderSession(): Session {
  const session = openSession('decoder');
  serveDecoderPage(session);
  return session;
}

/** Rejects if the page cannot be loaded. */
export async function openDecoderProcess(signal: AbortSignal): Promise<DecoderProcess> {
  const session = (opened ??= openDecoderSession());
  const view = createView({ session, ...CLOSED_PAGE, preload: DECODER_PRELOAD, backgroundThrottling: false });
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

interface PageView {
  readonly webContents: WebContents;
}

class PageProcess implements DecoderProcess {
  /** Rejects when the process ends. */
  readonly gone: Promise<never>;
  private port: MessagePortMain | null = null;
  private answer: ((data: unknown) => void) | null = null;
  private endAll: (reason: Error) => void = () => undefined;
  hasEnded = false;

  constructor(
    /** Kept, for a view that nothing refers to is collected together with its page. */
    private readonly view: PageView,
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
      // It speaks when it is asked, and once.
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
    port.postMessage({ ...job, pieceCount: Math.ceil(body.byteLength / PIECE_BYTES) } satisfies DecoderJob);
    const isAlive = (): boolean => !this.hasEnded;
    for (let from = 0; from < body.byteLength && isAlive(); from += PIECE_BYTES) {
      // A copy of its own: of a view the whole buffer behind it would be sent.
      port.postMessage(new Uint8Array(body.subarray(from, from + PIECE_BYTES)));
      await setImmediate();
    }
    return Promise.race([answer, this.gone]);
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

/** Chromium asks a process to end, which one that the system has stopped does not hear. */
function endForCertain(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Older versions of Electron have a page without a window in a view of another kind only. */
function createView(webPreferences: Electron.WebPreferences): PageView {
  return 'setVisible' in WebContentsView.prototype
    ? new WebContentsView({ webPreferences })
    : new BrowserView({ webPreferences });
}
