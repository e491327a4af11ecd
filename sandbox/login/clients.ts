/** The projects that may ask people to sign in, and the scopes they may request (pictures-api.md, sections 8 and 9). */

export type ResponseType = 'code' | 'token';

export interface LoginClient {
  readonly id: string;
  readonly name: string;
  /** Null for a project that cannot keep a secret; it can use only the implicit flow. */
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

/** The permission of each scope, as the authorization page describes it. */
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

/** The scope that is always granted; a request without it is refused (A12). */
export const LEAST_SCOPE = 'userid';

/** `{port}` matches any port. */
export const REDIRECT_URI = 'http://127.0.0.1:{port}/callback';

/**
 * Checks a redirect URI. The real host registers one exact address per project, including the port (A21); tests use any
 * free port, so here the port may vary unless `registered` names exact addresses.
 * Everything else must match character for character.
 */
export function isRegistered(redirectUri: string, registered: readonly string[] | null): boolean {
  if (registered) return registered.includes(redirectUri);
  const [before = '', after = ''] = REDIRECT_URI.split('{port}');
  if (!redirectUri.startsWith(before) || !redirectUri.endsWith(after)) return false;
  const port = redirectUri.slice(before.length, redirectUri.length - after.length);
  return /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;
}
