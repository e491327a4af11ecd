/**
 * Maps fault codes of 1.2.0 to typed errors (smugmug-api.md, section 4). Only the code counts, never the text beside
 * it.
 */
import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';

const INVALID_LOGIN = 1;
const INVALID_SESSION = 3;
const INVALID_USER = 4;
const EMPTY_SET = 15;
const INVALID_API_KEY = 18;
const READ_ONLY = 99;

/** The subject of a call, which decides the meaning of fault 4. */
export interface FaultContext {
  readonly asksFor: 'login' | 'owner' | 'album';
  readonly hasPassword: boolean;
}

/** Outside a login, servers have also sent 18 for a lost session. */
export function isSessionLost(code: number): boolean {
  return code === INVALID_SESSION || code === INVALID_API_KEY;
}

/** 1.2.0 reports an empty list as a fault. */
export function isEmptySet(code: number): boolean {
  return code === EMPTY_SET;
}

export function isInvalidLogin(error: unknown): error is AppFailure {
  return error instanceof AppFailure && error.error.kind === 'refused' && error.error.code === INVALID_LOGIN;
}

/** For logins only: elsewhere the same code means a lost session. */
export function isInvalidKey(error: unknown): error is AppFailure {
  return error instanceof AppFailure && error.error.kind === 'refused' && error.error.code === INVALID_API_KEY;
}

export function faultFailure(code: number, context: FaultContext): AppFailure {
  return new AppFailure({ ...meaningOf(code, context), code });
}

function meaningOf(code: number, context: FaultContext): AppError {
  switch (code) {
    case INVALID_LOGIN:
      return { kind: 'refused', detail: { code: 'smugmug-login-invalid' } };
    case INVALID_SESSION:
      return { kind: 'service-failed', detail: { code: 'smugmug-session-lost' } };
    case INVALID_USER:
      return invalidUser(context);
    case 8:
    case 9:
      return { kind: 'not-found', detail: { code: 'no-such-album-or-category' } };
    case 11:
      return { kind: 'refused', detail: { code: 'smugmug-program-refused' } };
    case INVALID_API_KEY:
      return { kind: 'refused', detail: { code: 'smugmug-api-key-invalid' } };
    case READ_ONLY:
      return { kind: 'read-only', detail: { code: 'service-read-only' } };
    default:
      return isRequestRefused(code)
        ? { kind: 'refused', detail: { code: 'smugmug-call-refused' } }
        : { kind: 'service-failed', detail: { code: 'smugmug-no-answer' } };
  }
}

/** Matches a missing parameter, an unknown method, or OAuth, which came with 1.2.2. */
function isRequestRefused(code: number): boolean {
  return code === 16 || code === 17 || code === 22 || (code >= 30 && code <= 38) || code === 98;
}

/** 1.2.0 sends the same fault for an item that does not exist, a private item, and a missing or wrong password. */
function invalidUser({ asksFor, hasPassword }: FaultContext): AppError {
  if (asksFor === 'login') {
    return { kind: 'refused', detail: { code: 'smugmug-login-without-user' } };
  }
  return {
    kind: 'password-needed',
    scope: asksFor === 'owner' ? 'site' : 'either',
    wasWrong: hasPassword,
    isCertain: false,
    detail: { code: asksFor === 'owner' ? 'smugmug-no-owner-or-private' : 'smugmug-no-album-or-private' },
  };
}
