/**
 * The only exception of the sweep: the call with which a person submits a secret they have just typed.
 * The sweep still searches the other fields of such a call, and every other message in either direction.
 */
import type { RecordedMessage } from '../fixtures/recording';

const TYPED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'accounts.signIn': ['secrets'],
  'accounts.signInAgain': ['secrets'],
  'accounts.setApiKey': ['apiKey'],
  'accounts.enterSignInCode': ['code'],
  'albums.find': ['password', 'sitePassword'],
  'albums.unlock': ['password'],
  'owners.unlock': ['sitePassword'],
  'owners.find': ['sitePassword'],
  'network.setProxy': ['credentials'],
  'lock.setKey': ['current'],
  'lock.setPin': ['pin', 'current'],
  'lockScreen.unlock': ['pin'],
};

/** The calls of the window. The lock screen is another page. */
export const WINDOW_CALLS_WITH_SECRETS = Object.keys(TYPED_FIELDS).filter((name) => !name.startsWith('lockScreen.'));

/** Removes the typed fields from a recorded message; a line without any is returned unchanged. */
export function withoutTyped(line: string): string {
  if (!Object.keys(TYPED_FIELDS).some((name) => line.includes(name))) return line;
  const message = JSON.parse(line) as RecordedMessage; // The recorder wrote this line.
  const [callId, name, input] = message.given;
  const fields = typeof name === 'string' ? TYPED_FIELDS[name] : undefined;
  if (message.way !== 'to main' || !fields || typeof input !== 'object' || input === null) return line;
  const rest = Object.entries(input).filter(([field]) => !fields.includes(field));
  return JSON.stringify({ ...message, given: [callId, name, Object.fromEntries(rest)] });
}
