/** A failure that the same request may not meet again. */
import type { AppError } from '../../preload/contract';
import { AppFailure } from '../failure';

export class RepeatableFailure extends AppFailure {
  /** How long the service asks to be left alone. */
  readonly waitMs: number;

  constructor(error: AppError, waitMs = 0) {
    super(error);
    this.waitMs = waitMs;
  }
}
