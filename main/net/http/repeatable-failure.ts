import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

/** A failure that may not recur if the same request is repeated. */
export class RepeatableFailure extends AppFailure {
  /** The time that the service asks the program to wait; 0 if it does not ask. */
  readonly waitMs: number;

  constructor(error: AppError, waitMs = 0) {
    super(error);
    this.waitMs = waitMs;
  }
}
