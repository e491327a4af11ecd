/** Methods for signing in and out (smugmug-api.md, section 3.1). */
import type { SmugMugOwner } from '../world/smugmug-album';
import { faults } from './fault';
import type { Method, MethodContext } from './method';
import { type Success, success } from './result';

const PRO_ACCOUNT = { AccountType: 'Pro', FileSizeLimit: 25_165_824 };

export const loginAnonymously: Method = (context) => {
  requireApiKey(context);
  return openSession(context, null, {});
};

/** Signs in by e-mail address or nickname. The fields are in the order recorded in 2008. */
export const loginWithPassword: Method = (context) => {
  requireApiKey(context);
  const { args, world } = context;
  const name = args['EmailAddress']?.toLowerCase();
  const owner = world.smugMugOwners.find(
    ({ nickName, account }) => account && (account.emailAddress === name || nickName === name),
  );
  if (!owner?.account || owner.account.password !== args['Password']) throw faults.invalidLogin();
  const { userId, passwordHash } = owner.account;
  return openSession(context, owner, {
    User: { id: userId, NickName: owner.nickName, DisplayName: owner.displayName },
    PasswordHash: passwordHash,
    ...PRO_ACCOUNT,
    SmugVault: false,
  });
};

/** Signs in by password hash. Here the user has no `id`. */
export const loginWithHash: Method = (context) => {
  requireApiKey(context);
  const { args, world } = context;
  const owner = world.smugMugOwners.find(({ account }) => account && String(account.userId) === args['UserID']);
  if (!owner?.account || owner.account.passwordHash !== args['PasswordHash']) throw faults.invalidLogin();
  return openSession(context, owner, {
    User: { NickName: owner.nickName, DisplayName: owner.displayName },
    ...PRO_ACCOUNT,
  });
};

/** Signs out. Ending an anonymous session is an error (SmugMug4r). */
export const logout: Method = ({ args, viewer, sessions }) => {
  if (!viewer) throw faults.invalidSession();
  sessions.close(args['SessionID'] ?? '');
  return success('Logout', { Successful: '' });
};

function requireApiKey({ args, world }: MethodContext): void {
  if (args['APIKey'] !== world.smugMugApiKey) throw faults.invalidApiKey();
}

function openSession({ atMs, sessions }: MethodContext, viewer: SmugMugOwner | null, fields: object): Success {
  const sessionId = sessions.open(viewer, atMs);
  return { ...success('Login', { ...fields, Session: { id: sessionId } }), setCookie: `SMSESS=${sessionId}; path=/` };
}
