/**
 * Makes a PDF file of a report: prints a page without a window that runs no script, loads no picture and reaches no
 * network, in a process and a session of its own. The page exists only while it is printed.
 */
import type { PrintToPDFOptions, Session, WebContents } from 'electron';
import { createQueue } from '../core/async';
import { AppFailure } from '../core/errors';
import { paperIn } from '../core/paper';
import { REPORT_STYLES_PATH, type ReportPages } from '../impersonation/check/report-pages';
import { REPORT_STYLES } from '../impersonation/check/report-styles';
import { answerScheme, type SchemeAnswer } from './answer-scheme';
import { APP_SCHEME } from './app-scheme';
import { readCountryCode } from './country';
import { createHiddenView } from './hidden-view';
import { STATIC_PAGE } from './page-preferences';
import { openSession } from './session';

/** A page takes about 50 ms of processor time; the largest check makes more than a thousand. */
const LIMIT_MS = 300_000;
const ORIGIN = `${APP_SCHEME}://report`;
const PAGE_URL = `${ORIGIN}/`;
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; sandbox";

/** In inches. */
const MARGINS = { top: 0.7, bottom: 0.8, left: 0.7, right: 0.7 };

let opened: Session | null = null;
/** Served while it is printed. */
let current: ReportPages | null = null;
const inTurn = createQueue();

/** Rejects with `not-saved` if the pages cannot be made in time, and with `cancelled` if the signal aborts. */
export function printReport(pages: ReportPages, signal: AbortSignal): Promise<Uint8Array> {
  return inTurn(async () => {
    const assertNotCancelled = (): void => {
      if (signal.aborted) throw new AppFailure({ kind: 'cancelled' });
    };
    assertNotCancelled();
    const session = (opened ??= openReportSession());
    const view = createHiddenView({ session, ...STATIC_PAGE, backgroundThrottling: false });
    const contents = view.webContents;
    current = pages;
    const ending = untilEnd(contents, signal);
    try {
      return await Promise.race([ending.promise, print(contents, pages)]);
    } catch (cause) {
      // A page that hangs does not close.
      if (!contents.isDestroyed()) contents.forcefullyCrashRenderer();
      assertNotCancelled();
      throw new AppFailure({ kind: 'not-saved', detail: { code: 'report-not-printed' } }, { cause });
    } finally {
      ending.stop();
      current = null;
      if (!contents.isDestroyed()) contents.close();
    }
  });
}

async function print(contents: WebContents, { footer }: ReportPages): Promise<Uint8Array> {
  await contents.loadURL(PAGE_URL);
  const options: PrintToPDFOptions = {
    pageSize: paperIn(readCountryCode()),
    margins: MARGINS,
    printBackground: true,
    displayHeaderFooter: true,
    // Without a template Chromium prints the date and the title.
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    // Older versions of Electron ignore both.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  // eslint-disable-next-line no-restricted-syntax -- the page loads no picture
  return contents.printToPDF(options);
}

/** Rejects when the page must not be waited for any longer. */
function untilEnd(contents: WebContents, signal: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    const fail = (why: string) => (): void => reject(new Error(why));
    const timer = setTimeout(fail('The report was not printed in time.'), LIMIT_MS);
    const abort = fail('The call was cancelled.');
    contents.once('render-process-gone', fail('The process of the page has ended.'));
    signal.addEventListener('abort', abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
  });
  return { promise, stop };
}

function openReportSession(): Session {
  const session = openSession('report');
  answerScheme(session, APP_SCHEME, ({ method, url }) => {
    if (method === 'GET' && url === PAGE_URL && current) return Promise.resolve(answer('text/html', current.document));
    const areStyles = method === 'GET' && url === ORIGIN + REPORT_STYLES_PATH;
    return Promise.resolve(areStyles ? answer('text/css', REPORT_STYLES) : null);
  });
  return session;
}

function answer(type: string, body: string): SchemeAnswer {
  return {
    status: 200,
    body: Buffer.from(body),
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'referrer-policy': 'no-referrer',
    },
  };
}
