/** Use cases of the log: the report for the clipboard, the log's folder, and the errors of the window. */
import type { PageError } from '../../preload/contract/diagnostics';
import { errorTextOf } from '../core/error-text';
import type { Incidents } from '../core/incidents';
import { createRateLimit } from '../core/rate-limit';
import { type ProgramFacts, type SystemFacts, writeReport } from './report';

export interface Diagnostics {
  copyReport(): Promise<void>;
  openLogs(): Promise<void>;
  /** Logs an error of the window under the number that the window shows. */
  reportPageError(error: PageError): void;
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
  /** The program's folder. */
  readonly root: string;
}

/** A page that was taken over must not crowd out the other entries. */
const MOST_PAGE_ERRORS = 50;
const WINDOW_MS = 60_000;

export function createDiagnostics(deps: DiagnosticsDeps): Diagnostics {
  const pageErrors = createRateLimit(MOST_PAGE_ERRORS, WINDOW_MS);
  return {
    async copyReport() {
      const { readLog, system, program, removeSecrets } = deps;
      const facts = { system: system(), program: program(), logText: readLog() };
      const text = writeReport({ writtenAt: new Date(), ...facts, removeSecrets });
      await deps.writeClipboard(text);
    },
    openLogs: () => deps.openFolder(),
    reportPageError({ incidentId, name, stack }) {
      if (!pageErrors.admits(performance.now())) return;
      deps.incidents.reportText(incidentId, 'window', errorTextOf(name, stack, { root: deps.root }));
    },
  };
}
