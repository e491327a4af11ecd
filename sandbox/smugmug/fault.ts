/** Failures of 1.2.0, by code (smugmug-api.md, section 4), with the service's own messages. */
import type { Mode } from './result';

export class SmugMugFault extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly mode: Mode = null,
  ) {
    super(message);
  }
}

export const faults = {
  invalidLogin: () => new SmugMugFault(1, 'invalid login'),
  invalidSession: () => new SmugMugFault(3, 'invalid session'),
  invalidUser: (why: string) => new SmugMugFault(4, `invalid user (${why})`),
  systemError: (why: string) => new SmugMugFault(5, `system error (${why})`),
  emptySet: (what: 'albums' | 'images' | 'subcategories') => new SmugMugFault(15, `empty set - no ${what} found`),
  invalidMethod: () => new SmugMugFault(17, 'invalid method'),
  invalidApiKey: () => new SmugMugFault(18, 'invalid API key'),
  readOnly: (mode: Mode) => new SmugMugFault(99, 'read only mode', mode),
};

const MESSAGES: Readonly<Record<number, string>> = {
  1: 'invalid login',
  3: 'invalid session',
  4: 'invalid user',
  5: 'system error',
  11: 'ancient version',
  15: 'empty set - no images found',
  17: 'invalid method',
  18: 'invalid API key',
  99: 'read only mode',
};

/** Returns the message for a code that a fault rule asks for. */
export function messageOfCode(code: number): string {
  return MESSAGES[code] ?? 'unknown';
}
