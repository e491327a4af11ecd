/** The only exception class of main; it carries the typed error that is sent to the window. */
import type { AppError } from '../../preload/contract';

export class AppFailure extends Error {
  readonly error: AppError;

  constructor(error: AppError, options?: ErrorOptions) {
    super(error.detail ?? error.kind, options);
    this.name = 'AppFailure';
    this.error = error;
  }
}
