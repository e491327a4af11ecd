/** Keeps the password prompt open while the last password is being checked, so that the typed text stays. */
import { useState } from 'react';
import type { AppError } from '../../preload/contract';
import { toAppError } from '../api/api-error';

export type PasswordNeed = Extract<AppError, { kind: 'password-needed' }>;

export function usePasswordNeed(reason: Error | null, isOpen: boolean): PasswordNeed | null {
  const [asked, setAsked] = useState<PasswordNeed | null>(null);
  const error = reason ? toAppError(reason) : null;
  const next = isOpen ? null : error === null ? asked : error.kind === 'password-needed' ? error : null;
  if (next !== asked) setAsked(next);
  return next;
}
