/**
 * The one place where a secret may cross the bridge: the call with which a person hands over what they have just typed. The
 * sweep looks at all the rest of such a call, and at every other message in either direction.
 */
import type { RecordedMessage } from '../fixtures/recording';

const OF_A_SIGN_IN = ['clientSecret', 'accessToken', 'password', 'apiKey'];
const TYPED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'accounts.signIn': OF_A_SIGN_IN,
  'accounts.signInAgain': OF_A_SIGN_IN,
  'accounts.setApiKey': ['apiKey'],
  'albums.find': ['password', 'sitePassword'],
  'albums.unlock': ['password'],
  'owners.unlock': ['sitePassword'],
  'owners.find': ['sitePassword'],
  'network.setProxy': ['credentials'],
  'panic.setKey': ['current'],
  'panic.setPin': ['pin', 'current'],
  'cover.uncover': ['pin'],
};

/** Where nothing was typed, a line comes back as it is. */
export function withoutTyped(line: string): string {
  if (!Object.keys(TYPED_FIELDS).some((name) => line.includes(name))) return line;
  const message = JSON.parse(line) as RecordedMessage; // written by the recorder
  const [callId, name, input] = message.given;
  const fields = typeof name === 'string' ? TYPED_FIELDS[name] : undefined;
  if (message.way !== 'to main' || !fields || typeof input !== 'object' || input === null) return line;
  const rest = Object.entries(input).filter(([field]) => !fields.includes(field));
  return JSON.stringify({ ...message, given: [callId, name, Object.fromEntries(rest)] });
}
