/** Use cases of the log: the report for the clipboard, the log's folder, and the errors of the window. */
import type { PageError, ProgramVersions, SavedReport } from '../../preload/contract/diagnostics';
import { errorTextOf } from '../core/error-text';
import { AppFailure, systemCodeOf } from '../core/errors';
import type { Incidents } from '../core/incidents';
import { createRateLimit } from '../core/rate-limit';
import { type ProgramFacts, type SystemFacts, writeReport, writeVersions } from './report';

export interface Diagnostics {
  versions(): ProgramVersions;
  copyReport(): Promise<void>;
  /** Copies the report without the errors of the log. */
  copyVersions(): Promise<void>;
  /** Returns a new report, and keeps it for `saveReport`. */
  writeReport(): string;
  /** Saves exactly the text that `writeReport` returned last. Returns null if the person cancels. */
  saveReport(): Promise<SavedReport | null>;
  openLogs(): Promise<void>;
  /** Logs an error of the window under the number that the window shows. */
  reportPageError(error: PageError): void;
}

/** A file that the person chose. */
export interface ReportFile extends SavedReport {
  write(text: AsyncIterable<string>): Promise<void>;
}

export interface DiagnosticsDeps {
  readonly incidents: Pick<Incidents, 'reportText'>;
  readonly system: () => SystemFacts;
  /** Returns null until the program has started. */
  readonly program: () => ProgramFacts | null;
  /** Returns the end of the log. */
  readonly readLog: () => string;
  readonly removeSecrets: (text: string) => string;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly openFolder: () => Promise<void>;
  /** Asks the person for a file; resolves with null if they cancel. */
  readonly chooseFile: (suggestedName: string, extension: string) => Promise<ReportFile | null>;
  /** The program's folder. */
  readonly root: string;
}

/** A page that was taken over must not crowd out the other entries. */
const MOST_PAGE_ERRORS = 50;
const WINDOW_MS = 60_000;

export function createDiagnostics(deps: DiagnosticsDeps): Diagnostics {
  const pageErrors = createRateLimit(MOST_PAGE_ERRORS, WINDOW_MS);
  let latest: string | null = null;
  return {
    versions() {
      const { version, chrome, session: _session, language: _language, scaleFactor: _scale, ...rest } = deps.system();
      return { proofsheet: version, chromium: chrome, ...rest };
    },
    copyReport: () => deps.writeClipboard(reportNow(deps)),
    copyVersions: () => deps.writeClipboard(writeVersions(deps.system(), deps.program())),
    writeReport() {
      latest = reportNow(deps);
      return latest;
    },
    async saveReport() {
      const text = latest ?? reportNow(deps);
      const file = await deps.chooseFile(`proofsheet-report-${new Date().toISOString().slice(0, 10)}.txt`, 'txt');
      if (!file) return null;
      await file.write(inOnePiece(text)).catch(notSaved);
      return { fileName: file.fileName };
    },
    openLogs: () => deps.openFolder(),
    reportPageError({ incidentId, name, stack }) {
      if (!pageErrors.admits(performance.now())) return;
      deps.incidents.reportText(incidentId, 'window', errorTextOf(name, stack, { root: deps.root }));
    },
  };
}

function reportNow({ readLog, system, program, removeSecrets }: DiagnosticsDeps): string {
  const facts = { system: system(), program: program(), logText: readLog() };
  return writeReport({ writtenAt: new Date(), ...facts, removeSecrets });
}

function notSaved(reason: unknown): never {
  const detail = { code: 'file-not-written', systemCode: systemCodeOf(reason) } as const;
  throw new AppFailure({ kind: 'not-saved', detail }, { cause: reason });
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
