/** Opens sessions with the login calls (smugmug-api.md, section 3.1). */
import { AppFailure } from '../../core/errors';
import { asRow, readId, readName, readText, type Row } from '../reading';
import { isInvalidKey, isInvalidLogin } from './faults';

/** Credentials of a person's account; without them, a session is a visitor's. */
export type Credentials =
  | { readonly emailOrNickName: string; readonly password: string }
  | { readonly userId: string; readonly passwordHash: string };

type HashCredentials = Extract<Credentials, { passwordHash: string }>;

export interface Login {
  readonly sessionId: string;
  /** Undefined for a visitor. */
  readonly user: { readonly nickName: string; readonly displayName: string | undefined } | undefined;
  /** The input of `login.withHash`, which only `login.withPassword` returns. */
  readonly hashCredentials: HashCredentials | undefined;
  readonly accountType: string | undefined;
}

/** A value, or a function that returns it whenever a session is opened. */
export type Given<Value> = Value | (() => Promise<Value>);

export interface LoginDeps {
  readonly apiKey: Given<string>;
  /** Absent for a visitor. */
  readonly credentials?: Given<Credentials> | undefined;
  /** Called when the service no longer accepts the key, the password or its hash. */
  readonly onRefused?: (() => void) | undefined;
}

/** Posts one login call and resolves with its payload. */
export type PostLogin = (method: string, parameters: Readonly<Record<string, string>>) => Promise<Row>;

/**
 * Creates the login of this account, which is repeated whenever its session is lost. A password is sent once: its hash
 * is used from then on, until the service no longer accepts it.
 */
export function createLogin(post: PostLogin, { apiKey, credentials, onRefused }: LoginDeps): () => Promise<Login> {
  let hash: HashCredentials | undefined;

  async function withHash({ userId, passwordHash }: HashCredentials, key: string): Promise<Login> {
    return readLogin(await post('smugmug.login.withHash', { UserID: userId, PasswordHash: passwordHash, APIKey: key }));
  }

  async function logIn(): Promise<Login> {
    const key = typeof apiKey === 'function' ? await apiKey() : apiKey;
    if (credentials === undefined) {
      return readLogin(await post('smugmug.login.anonymously', { APIKey: key }));
    }
    const given = typeof credentials === 'function' ? await credentials() : credentials;
    if ('passwordHash' in given) {
      return withHash(given, key);
    }
    if (hash !== undefined) {
      try {
        return await withHash(hash, key);
      } catch (error) {
        if (!isInvalidLogin(error)) {
          throw error;
        }
      }
    }
    const { emailOrNickName, password } = given;
    const login = readLogin(
      await post('smugmug.login.withPassword', { APIKey: key, EmailAddress: emailOrNickName, Password: password }),
    );
    hash = login.hashCredentials;
    return login;
  }

  return async () => {
    try {
      return await logIn();
    } catch (error) {
      if (onRefused === undefined || !(isInvalidLogin(error) || isInvalidKey(error))) throw error;
      onRefused();
      throw new AppFailure({ ...error.error, kind: 'signed-out' });
    }
  };
}

export function readLogin(payload: Row): Login {
  const login = asRow(payload['Login']) ?? {};
  const session = asRow(login['Session']) ?? {};
  const user = asRow(login['User']) ?? {};
  const sessionId = readText(session, 'id');
  if (sessionId === undefined) {
    throw new AppFailure({ kind: 'unreadable-answer', detail: { code: 'login-without-session' } });
  }
  const nickName = readText(user, 'NickName');
  const userId = readId(user, 'id');
  const passwordHash = readText(login, 'PasswordHash');
  return {
    sessionId,
    user:
      nickName === undefined ? undefined : { nickName, displayName: readName(user, 'DisplayName', userId ?? nickName) },
    hashCredentials: userId !== undefined && passwordHash !== undefined ? { userId, passwordHash } : undefined,
    accountType: readText(login, 'AccountType'),
  };
}
