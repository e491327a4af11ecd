/** The only exception class of main; it carries the typed error that is sent to the window. */
import type { AppError } from '../../preload/contract';

export class AppFailure extends Error {
  readonly error: AppError;

  constructor(error: AppError, options?: ErrorOptions) {
    super(error.detail?.code ?? error.kind, options);
    this.name = 'AppFailure';
    this.error = error;
  }
}

/** Returns the code of Node's error, or "unknown". Its message is left out, because it may contain a path or an address. */
export function systemCodeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code).slice(0, 200) : 'unknown';
}

const UNREACHABLE: ReadonlySet<AppError['kind']> = new Set(['offline', 'timed-out', 'service-failed', 'blocked']);

/** Whether the service gave no answer of its own, so that an earlier answer is still the best. */
export function isUnreachable(reason: unknown): boolean {
  return reason instanceof AppFailure && UNREACHABLE.has(reason.error.kind);
}

const ENDS_ACCESS: ReadonlySet<AppError['kind']> = new Set([
  'forbidden',
  'not-found',
  'not-subscribed',
  'password-needed',
]);

/** Whether the account may no longer see what it has seen. */
export function endsAccess(reason: unknown): reason is AppFailure {
  return reason instanceof AppFailure && ENDS_ACCESS.has(reason.error.kind);
}
