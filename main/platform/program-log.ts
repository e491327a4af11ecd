/** Opens the program's log in the folder where the system keeps logs, and logs processes and pages that fail. */
import { randomUUID } from 'node:crypto';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, type WebContents } from 'electron';
import { errorTextOf } from '../core/error-text';
import { catchAll, createIncidents, type Incidents } from '../core/incidents';
import { createLog, type Log } from '../core/log';
import { createRedactor, type Redactor } from '../core/redact';
import { RotatingFile } from '../storage/rotating-file';

export interface ProgramLog {
  readonly log: Log;
  readonly incidents: Incidents;
  readonly redactor: Redactor;
  /** Returns the latest entries as text. */
  readonly readEnd: () => string;
  readonly folder: () => string;
  /** Call once the data folder is known and no other instance writes to it; entries wait in memory until then. */
  readonly begin: () => void;
}

const LOG_FILE = 'proofsheet.log';
/** More than a report shows. */
const END_BYTES = 200_000;

/** Call first of all, so that every later failure is logged. */
export function openProgramLog(): ProgramLog {
  const file = new RotatingFile();
  const redactor = createRedactor({ privatePaths: [{ path: homedir(), as: '~' }, ...userNames()] });
  const root = app.getAppPath();
  const log = createLog({ sink: file, redactor, root, nowMs: () => Date.now(), print: printForDeveloper });
  const incidents = createIncidents(log, printForDeveloper);
  catchAll(incidents.report);
  // A terminal that was closed must not become one incident per printed line.
  process.stderr.on('error', () => undefined);
  watchProcesses(log);
  watchPages(incidents, root);
  return {
    log,
    incidents,
    redactor,
    readEnd: () => file.readEnd(END_BYTES),
    folder: () => app.getPath('logs'),
    begin() {
      // A data folder of its own, as tests use, has a log of its own.
      if (app.commandLine.hasSwitch('user-data-dir')) app.setAppLogsPath(join(app.getPath('userData'), 'logs'));
      file.open(join(app.getPath('logs'), LOG_FILE));
      const { electron, chrome, node } = process.versions;
      log.info('program started', { version: app.getVersion(), electron, chrome, node, platform: process.platform });
      app.on('quit', (_event, exitCode) => {
        log.info('program ended', { exitCode });
        file.close();
      });
    },
  };
}

function printForDeveloper(line: string): void {
  if (!app.isPackaged) console.error(line);
}

function userNames(): readonly { readonly path: string; readonly as: string }[] {
  try {
    const { username } = userInfo();
    return username === 'root' ? [] : [{ path: username, as: 'user' }];
  } catch {
    return [];
  }
}

function watchProcesses(log: Log): void {
  const gone = (kind: string, reason: string, exitCode: number): void => {
    if (reason === 'clean-exit') return;
    log.warn('process gone', { incident: randomUUID(), kind, reason, exitCode });
  };
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => gone(pageOf(contents), reason, exitCode));
  app.on('child-process-gone', (_event, { type, name, serviceName, reason, exitCode }) =>
    gone(name ?? serviceName ?? type, reason, exitCode),
  );
}

/** Names the page by its file, such as `index` or `lock-screen`. */
function pageOf(contents: WebContents): string {
  const url = contents.isDestroyed() ? '' : contents.getURL();
  return /\/([\w-]+)\.html$/.exec(url)?.[1] ?? 'page';
}

/**
 * The page reports its errors itself; this code reports errors of a page that cannot, such as a page without its
 * preload script.
 */
function watchPages(incidents: Incidents, root: string): void {
  app.on('web-contents-created', (_event, contents) => {
    const onMessage = (message: unknown, line: unknown, source: unknown): void => {
      const [, name = ''] = /^Uncaught (?:\(in promise\) )?(\w+)/.exec(String(message)) ?? [];
      if (name === '') return;
      const stack = `    at ${String(source)}:${String(line)}:1`;
      incidents.reportText(randomUUID(), `${pageOf(contents)} (uncaught)`, errorTextOf(name, stack, { root }));
    };
    // Newer versions of Electron pass one object.
    contents.on('console-message', (event: unknown, _level?: unknown, ...[message, line, source]: unknown[]) => {
      if (message !== undefined) onMessage(message, line, source);
      else if (isConsoleMessage(event)) onMessage(event.message, event.lineNumber, event.sourceId);
    });
  });
}

function isConsoleMessage(event: unknown): event is { message: string; lineNumber: number; sourceId: string } {
  return typeof event === 'object' && event !== null && 'message' in event;
}
