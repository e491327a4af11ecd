/**
 * The members of a token answer that the program uses (pictures-api.md, section 9). Servers send null, "" and 0 for what they
 * do not say, which RFC 6749 does not allow and oauth4webapi refuses; they count as missing here.
 */
import { readNumber, readText, type Row } from '../reading';

export interface TokenAnswer {
  readonly access_token?: string;
  readonly token_type: string;
  /** Seconds, above zero. Absent: the service does not say how long the token counts. */
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

/** A hundred years; what is far longer is no date. */
const MAX_LIFETIME_S = 100 * 365 * 24 * 60 * 60;

/** Scopes are asked for by `GetPermissions` and nobody reads an ID token, so neither `scope` nor `id_token` is kept. */
export function readTokenAnswer(answer: Row): TokenAnswer {
  const accessToken = readSaid(answer, 'access_token');
  const refreshToken = readSaid(answer, 'refresh_token');
  const expiresIn = readNumber(answer, 'expires_in') ?? 0;
  return {
    token_type: readSaid(answer, 'token_type') ?? 'bearer',
    ...(accessToken !== undefined && { access_token: accessToken }),
    ...(expiresIn > 0 && { expires_in: Math.min(expiresIn, MAX_LIFETIME_S) }),
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
  };
}

/** The fragment of the implicit flow is text throughout, so null comes as a word. */
function readSaid(answer: Row, name: string): string | undefined {
  const text = readText(answer, name)?.trim();
  return text === 'null' || text === 'undefined' ? undefined : text;
}
