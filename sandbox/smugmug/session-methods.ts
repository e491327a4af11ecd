/** `smugmug.login.anonymously` and `smugmug.logout` (smugmug-api.md, section 3.1). */
import { success } from './envelope';
import { faults } from './fault';
import type { Method } from './method';

export const loginAnonymously: Method = ({ args, atMs, world, sessions }) => {
  if (args['APIKey'] !== world.smugMugApiKey) throw faults.invalidApiKey();
  const sessionId = sessions.open(atMs);
  return {
    ...success('Login', { Session: { id: sessionId } }),
    setCookie: `SMSESS=${sessionId}; path=/`,
  };
};

/** Only anonymous sessions exist here, and ending one of those was an error (SmugMug4r). */
export const logout: Method = ({ args, atMs, sessions }) => {
  sessions.require(args['SessionID'], atMs);
  throw faults.invalidSession();
};
