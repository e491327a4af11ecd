/** Logs unexpected errors under a random number, which the person sees and can quote. */
import { randomUUID } from 'node:crypto';
import type { AppError } from '../../preload/contract';
import type { ErrorText } from './error-text';
import { AppFailure } from './errors';
import type { Log } from './log';

export interface Incident {
  readonly incidentId: string;
  /** The contract's name of the called procedure, or where else the error happened. */
  readonly procedure: string;
  readonly reason: unknown;
}

export type ReportIncident = (incident: Incident) => void;

/** Converts a failure inside a successful result to an error that can be sent to the window. */
export function appErrorOf(reason: unknown, procedure: string, reportIncident: ReportIncident): AppError {
  if (reason instanceof AppFailure) return reason.error;
  const incidentId = randomUUID();
  reportIncident({ incidentId, procedure, reason });
  return { kind: 'internal', incidentId };
}

export interface Incidents {
  readonly report: ReportIncident;
  /** Logs an error that was described elsewhere, such as in the window. */
  readonly reportText: (incidentId: string, procedure: string, text: ErrorText) => void;
}

/** `print` writes one line for a developer; the line has no message, because that may quote a service. */
export function createIncidents(log: Log, print: (line: string) => void): Incidents {
  const reportText: Incidents['reportText'] = (incidentId, procedure, text) => {
    log.error('incident', { incident: incidentId, procedure }, text);
  };
  return {
    reportText,
    report({ incidentId, procedure, reason }) {
      const text = log.describe(reason);
      reportText(incidentId, procedure, text);
      const [name = ''] = text.headline.split(' ', 1);
      print(`Incident ${incidentId} in ${procedure}: ${name}`);
    },
  };
}

/**
 * Reports uncaught exceptions and rejections, and lets the program continue. Without it Electron shows a dialog with
 * the stack trace.
 */
export function catchAll(report: ReportIncident): void {
  const reportAs = (procedure: string) => (reason: unknown) => {
    report({ incidentId: randomUUID(), procedure, reason });
  };
  process.on('uncaughtException', reportAs('main (uncaught exception)'));
  process.on('unhandledRejection', reportAs('main (unhandled rejection)'));
  // A file-size limit (SIGXFSZ) kills the process unless there is a listener; with one, the write fails with an error
  // code.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
}
