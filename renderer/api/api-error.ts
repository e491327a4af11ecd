import type { AppError } from '../../preload/contract';
import { incidentOf, isAbort } from './page-errors';

/** The error that a failed call rejects with. */
export class ApiError extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.kind);
    this.name = 'ApiError';
    this.error = error;
  }
}

/** Converts any thrown value into one of the contract's errors. */
export function toAppError(reason: unknown): AppError {
  if (reason instanceof ApiError) return reason.error;
  const quote = reason instanceof Error ? reason.name : typeof reason;
  return { kind: 'internal', incidentId: isAbort(reason) ? 'window' : incidentOf(reason), quote };
}
