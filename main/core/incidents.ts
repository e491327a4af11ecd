import { randomUUID } from 'node:crypto';
import type { AppError } from '../../preload/contract';
import type { Incident } from '../ipc/dispatcher';
import { AppFailure } from './errors';

/** A failure that is part of an answer, as the error that crosses the border. */

export type ReportIncident = (incident: Incident) => void;

/** `procedure`: the contract's name of what was asked for. */
export function appErrorOf(reason: unknown, procedure: string, reportIncident: ReportIncident): AppError {
  if (reason instanceof AppFailure) return reason.error;
  const incidentId = randomUUID();
  reportIncident({ incidentId, procedure, reason });
  return { kind: 'internal', incidentId };
}

/** What went wrong without a word for it: told by a number that the person was shown, never by what a service sent. */

export function reportIncident({ incidentId, procedure, reason }: Incident): void {
  const kind = reason instanceof Error ? reason.name : typeof reason;
  console.error(`Incident ${incidentId} in ${procedure}: ${kind}`);
}

/** What nothing else caught: reported, and the program goes on. Without this Electron puts a box with the stack over everything. */

export function catchAll(report: (incident: Incident) => void): void {
  const reportAs = (procedure: string) => (reason: unknown) => {
    report({ incidentId: randomUUID(), procedure, reason });
  };
  process.on('uncaughtException', reportAs('main (uncaught exception)'));
  process.on('unhandledRejection', reportAs('main (unhandled rejection)'));
  // A limit on the size of files kills by a signal where no one listens; with a listener the write fails with a code.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
}
