/** The error that a screen has to show in place of what it asked for. */
import { useContext } from 'react';
import { WayInContext } from '../ui/error-notice';
import { toAppError } from './api-error';

export interface Asked {
  readonly error: Error | null;
  readonly data: unknown;
}

/**
 * Null also where the account is signed out and an answer of before is there: it stays, and what is above the stage says
 * the rest.
 */
export function useStandingError({ error, data }: Asked): Error | null {
  const isToldAbove = useContext(WayInContext) !== null;
  return error && isToldAbove && data !== undefined && isSignedOut(error) ? null : error;
}

export function isSignedOut(error: Error): boolean {
  return toAppError(error).kind === 'signed-out';
}
