/** The projects that may ask people to sign in, and the scopes they may ask for (pictures-api.md, sections 8 and 9). */

export type ResponseType = 'code' | 'token';

export interface LoginClient {
  readonly id: string;
  readonly name: string;
  /** Null for a project that can keep none; it has the implicit flow alone. */
  readonly secret: string | null;
  readonly responseTypes: readonly ResponseType[];
}

export const LOGIN_CLIENTS: readonly LoginClient[] = [
  {
    id: 'sandbox-project-4411',
    name: 'Contact sheets',
    secret: 'sandbox-client-secret-5d1f7a90c3',
    responseTypes: ['code', 'token'],
  },
  { id: 'sandbox-project-4412', name: 'Contact sheets without a secret', secret: null, responseTypes: ['token'] },
];

/** What each lets the project do, in the words of the page that asks for it. */
export const SCOPES: ReadonlyMap<string, string> = new Map([
  ['userid', 'Know your user ID'],
  ['nickname', 'Know your nickname'],
  ['account_information', 'Know your account type and your group'],
  ['account_communications', 'Read your messages'],
  ['account_credits_history', 'Read the history of your credits'],
  ['account_escort_bookings', 'Read your bookings'],
  ['profile_about', 'Change the text about you'],
  ['profile_blacklist', 'Read and change your blacklist'],
  ['profile_gallery', 'Change your albums and pictures'],
  ['profile_hotlist', 'Read and change your hot lists'],
  ['profile_services', 'Change the services you offer'],
]);

/** Every project is granted it; a request without it is refused (A12). */
export const LEAST_SCOPE = 'userid';

/** `{port}` stands for any. */
export const REDIRECT_URI = 'http://127.0.0.1:{port}/callback';

/**
 * The real host knows one address for each project, port and all (A21). Tests take whatever port is free, so here the port
 * is open unless `registered` names addresses; everything else must match to the letter all the same.
 */
export function isRegistered(redirectUri: string, registered: readonly string[] | null): boolean {
  if (registered) return registered.includes(redirectUri);
  const [before = '', after = ''] = REDIRECT_URI.split('{port}');
  if (!redirectUri.startsWith(before) || !redirectUri.endsWith(after)) return false;
  const port = redirectUri.slice(before.length, redirectUri.length - after.length);
  return /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;
}
