/** A failure that is part of an answer, as the error that crosses the border. */
import { randomUUID } from 'node:crypto';
import type { AppError } from '../../preload/contract';
import type { Incident } from '../dispatcher';
import { AppFailure } from '../failure';

export type ReportIncident = (incident: Incident) => void;

/** `procedure`: the contract's name of what was asked for. */
export function appErrorOf(reason: unknown, procedure: string, reportIncident: ReportIncident): AppError {
  if (reason instanceof AppFailure) return reason.error;
  const incidentId = randomUUID();
  reportIncident({ incidentId, procedure, reason });
  return { kind: 'internal', incidentId };
}
