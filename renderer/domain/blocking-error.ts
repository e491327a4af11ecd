/** Decides how a screen shows an error: a notice in place of the content, or a strip above earlier content. */
import { useContext } from 'react';
import type { AppErrorKind } from '../../preload/contract';
import { WayInContext } from '../ui/error-notice';
import { toAppError } from '../api/api-error';

export interface Asked {
  readonly error: Error | null;
  readonly data: unknown;
}

/** After these errors, the account may no longer see earlier content, or must not see it without a journal entry. */
const ENDS_ACCESS: ReadonlySet<AppErrorKind> = new Set([
  'forbidden',
  'not-found',
  'not-subscribed',
  'password-needed',
  'not-recorded',
  'mask-required',
]);

/** Returns the error to show in place of the content; null if there is no error, or if earlier content may stay. */
export function blockingError({ error, data }: Asked, isToldAbove: boolean): Error | null {
  if (error === null || data === undefined) return error;
  const { kind } = toAppError(error);
  return ENDS_ACCESS.has(kind) || (kind === 'signed-out' && !isToldAbove) ? error : null;
}

/**
 * Returns the error to show above earlier content; null if there is none, or if the strip above the stage reports that
 * the account is signed out.
 */
export function staleError(asked: Asked, isToldAbove: boolean): Error | null {
  const { error, data } = asked;
  if (error === null || data === undefined || blockingError(asked, isToldAbove) !== null) return null;
  return isSignedOut(error) ? null : error;
}

export function useBlockingError(asked: Asked): Error | null {
  return blockingError(asked, useContext(WayInContext) !== null);
}

function isSignedOut(error: Error): boolean {
  return toAppError(error).kind === 'signed-out';
}
