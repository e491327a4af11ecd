/**
 * Reads the members of a token response that the program uses (pictures-api.md, section 9). Servers send null, "" and 0
 * for missing values, which RFC 6749 does not allow and oauth4webapi rejects; they count as missing here.
 */
import { readNumber, readText, type Row } from '../reading';

export interface TokenAnswer {
  readonly access_token?: string;
  readonly token_type: string;
  /** Seconds, above zero. Absent if the service states no lifetime. */
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

/** One hundred years: a much longer lifetime results in an invalid date. */
const MAX_LIFETIME_S = 100 * 365 * 24 * 60 * 60;

/** Drops `scope` and `id_token`: scopes are requested with `GetPermissions`, and the program reads no ID token. */
export function readTokenAnswer(answer: Row): TokenAnswer {
  const accessToken = readRated(answer, 'access_token');
  const refreshToken = readRated(answer, 'refresh_token');
  const expiresIn = readNumber(answer, 'expires_in') ?? 0;
  return {
    token_type: readRated(answer, 'token_type') ?? 'bearer',
    ...(accessToken !== undefined && { access_token: accessToken }),
    ...(expiresIn > 0 && { expires_in: Math.min(expiresIn, MAX_LIFETIME_S) }),
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
  };
}

/** Ignores the words "null" and "undefined", because all values in the fragment of the implicit flow are text. */
function readRated(answer: Row, name: string): string | undefined {
  const text = readText(answer, name)?.trim();
  return text === 'null' || text === 'undefined' ? undefined : text;
}
