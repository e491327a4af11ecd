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
  const told = (words: string): string => `SmugMug fault ${code}: ${words}`;
  switch (code) {
    case INVALID_LOGIN:
      return { kind: 'refused', detail: told('the login is not valid.') };
    case INVALID_SESSION:
      return { kind: 'service-failed', detail: told('the session was lost twice in a row.') };
    case INVALID_USER:
      return invalidUser(context, told);
    case 8:
    case 9:
      return { kind: 'not-found', detail: told('there is no such category or album.') };
    case 11:
      return { kind: 'refused', detail: told('the service refuses this version of the program.') };
    case INVALID_API_KEY:
      return { kind: 'refused', detail: told('the API key is not valid.') };
    case READ_ONLY:
      return { kind: 'read-only', detail: told('the service is in read-only mode.') };
    default:
      return isRequestRefused(code)
        ? { kind: 'refused', detail: told('the call is not one that the service takes.') }
        : { kind: 'service-failed', detail: told('the service could not answer.') };
  }
}

/** Matches a missing parameter, an unknown method, or OAuth, which came with 1.2.2. */
function isRequestRefused(code: number): boolean {
  return code === 16 || code === 17 || code === 22 || (code >= 30 && code <= 38) || code === 98;
}

/** 1.2.0 sends the same fault for an item that does not exist, a private item, and a missing or wrong password. */
function invalidUser({ asksFor, hasPassword }: FaultContext, told: (words: string) => string): AppError {
  if (asksFor === 'login') {
    return { kind: 'refused', detail: told('the login names no user.') };
  }
  const what = asksFor === 'owner' ? 'user' : 'album';
  return {
    kind: 'password-needed',
    scope: asksFor === 'owner' ? 'site' : 'either',
    wasWrong: hasPassword,
    isCertain: false,
    detail: told(`there is no such ${what}, or it is not public, or its password is missing or wrong.`),
  };
}
