import { randomUUID } from 'node:crypto';
import type { AppError } from '../../preload/contract';
import type { Incident } from '../ipc/dispatcher';
import { AppFailure } from './errors';

/** Converts a failure inside a successful result to an error that can be sent to the window. */
export type ReportIncident = (incident: Incident) => void;

/** `procedure` is the contract's name of the called procedure. */
export function appErrorOf(reason: unknown, procedure: string, reportIncident: ReportIncident): AppError {
  if (reason instanceof AppFailure) return reason.error;
  const incidentId = randomUUID();
  reportIncident({ incidentId, procedure, reason });
  return { kind: 'internal', incidentId };
}

/** Logs an unexpected error with the incident ID that the user sees, never with content from a service. */
export function reportIncident({ incidentId, procedure, reason }: Incident): void {
  const kind = reason instanceof Error ? reason.name : typeof reason;
  console.error(`Incident ${incidentId} in ${procedure}: ${kind}`);
}

/**
 * Reports uncaught exceptions and rejections, and lets the program continue. Without it Electron shows a dialog with
 * the stack trace.
 */
export function catchAll(report: (incident: Incident) => void): void {
  const reportAs = (procedure: string) => (reason: unknown) => {
    report({ incidentId: randomUUID(), procedure, reason });
  };
  process.on('uncaughtException', reportAs('main (uncaught exception)'));
  process.on('unhandledRejection', reportAs('main (unhandled rejection)'));
  // A file-size limit (SIGXFSZ) kills the process unless there is a listener; with one, the write fails with an error
  // code.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
}
