/** Fault codes of 1.2.0 as typed errors (smugmug-api.md, section 4). The code counts, never the text beside it. */
import type { AppErrorKind } from '../../../preload/contract';
import { AppFailure } from '../../failure';

const INVALID_SESSION = 3;
const EMPTY_SET = 15;
const INVALID_API_KEY = 18;

/** Outside a login, 18 is also what a lost session has been seen to give. */
export function isSessionLost(code: number): boolean {
  return code === INVALID_SESSION || code === INVALID_API_KEY;
}

/** 1.2.0 tells an empty list as a fault. */
export function isEmptySet(code: number): boolean {
  return code === EMPTY_SET;
}

export function faultFailure(code: number): AppFailure {
  const [kind, detail] = meaningOf(code);
  return new AppFailure({ kind, code, detail: `SmugMug fault ${code}: ${detail}` });
}

function meaningOf(code: number): readonly [Exclude<AppErrorKind, 'rate-limited' | 'internal'>, string] {
  switch (code) {
    case 1:
      return ['signed-out', 'the login is not valid.'];
    case INVALID_SESSION:
      return ['service-failed', 'the session was lost twice in a row.'];
    case 4:
      return ['not-found', 'there is no such user or album, or it is not public.'];
    case 11:
      return ['service-retired', 'this version of the service is no longer spoken.'];
    case 16:
    case 17:
      return ['refused', 'the call is not one the service knows.'];
    case INVALID_API_KEY:
      return ['refused', 'the API key is not valid.'];
    case 99:
      return ['service-failed', 'the service is in read-only mode.'];
    default:
      return ['service-failed', 'the service could not answer.'];
  }
}
