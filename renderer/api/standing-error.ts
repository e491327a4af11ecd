/** What a screen shows of an error: a notice in place of what it asked for, or a strip over what was read before. */
import { useContext } from 'react';
import type { AppErrorKind } from '../../preload/contract';
import { WayInContext } from '../ui/error-notice';
import { toAppError } from './api-error';

export interface Asked {
  readonly error: Error | null;
  readonly data: unknown;
}

/** After these the account may no longer see what it was shown, or it must not be shown without a line in the journal. */
const ENDS_ACCESS: ReadonlySet<AppErrorKind> = new Set([
  'forbidden',
  'not-found',
  'not-subscribed',
  'password-needed',
  'not-recorded',
  'mask-required',
]);

/** The error to show in place of what was asked for; null also if an answer of before is there and may stay. */
export function standingError({ error, data }: Asked, isToldAbove: boolean): Error | null {
  if (error === null || data === undefined) return error;
  const { kind } = toAppError(error);
  return ENDS_ACCESS.has(kind) || (kind === 'signed-out' && !isToldAbove) ? error : null;
}

/** The error to say over the answer of before, which stays; null also if the strip above the stage says that the account is signed out. */
export function staleError(asked: Asked, isToldAbove: boolean): Error | null {
  const { error, data } = asked;
  if (error === null || data === undefined || standingError(asked, isToldAbove) !== null) return null;
  return isSignedOut(error) ? null : error;
}

/** See `standingError`. */
export function useStandingError(asked: Asked): Error | null {
  return standingError(asked, useContext(WayInContext) !== null);
}

function isSignedOut(error: Error): boolean {
  return toAppError(error).kind === 'signed-out';
}
