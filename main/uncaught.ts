/** What nothing else caught: reported, and the program goes on. Without this Electron puts a box with the stack over everything. */
import { randomUUID } from 'node:crypto';
import type { Incident } from './dispatcher';

export function catchAll(report: (incident: Incident) => void): void {
  const reportAs = (procedure: string) => (reason: unknown) => {
    report({ incidentId: randomUUID(), procedure, reason });
  };
  process.on('uncaughtException', reportAs('main (uncaught exception)'));
  process.on('unhandledRejection', reportAs('main (unhandled rejection)'));
  // A limit on the size of files kills by a signal where no one listens; with a listener the write fails with a code.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
}
