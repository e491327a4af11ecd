import type { AppError } from '../../preload/contract';

/** What a failed call rejects with. */
export class ApiError extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.kind);
    this.name = 'ApiError';
    this.error = error;
  }
}

/** Whatever was thrown, as one of the errors the program knows. */
export function toAppError(reason: unknown): AppError {
  if (reason instanceof ApiError) return reason.error;
  return { kind: 'internal', incidentId: 'window', detail: reason instanceof Error ? reason.name : 'Unknown' };
}
