/**
 * The text typed for a sign-in so far. It survives going back and forth, and is discarded with the screen: see
 * `useTyped`.
 */
import type { ServiceOffer, SignInMethod, SignInRequest } from '../../../preload/contract';

export interface Draft {
  /** One of the offer's known servers; null for another server. */
  readonly hostId: string | null;
  readonly server: string;
  readonly loginServer: string;
  readonly redirectPort: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly apiKey: string;
  readonly accessToken: string;
  readonly userName: string;
  readonly password: string;
}

export type DraftField = Exclude<keyof Draft, 'hostId'>;
export type DraftProblems = { readonly [Field in DraftField]?: string };
export type DraftChange = (change: Partial<Draft>) => void;

export interface DraftForm {
  readonly draft: Draft;
  readonly problems: DraftProblems;
  readonly isReadOnly: boolean;
  readonly onChange: DraftChange;
}

/** Returns the props that all fields of the form share, for a `TextField`. */
export function fieldOf(name: DraftField, { draft, problems, isReadOnly, onChange }: DraftForm) {
  return {
    value: draft[name],
    problem: problems[name],
    isReadOnly,
    onChange: (text: string) => onChange({ [name]: text }),
  };
}

const PORT = { min: 1024, max: 65_535 } as const;

export function startDraft(offer: ServiceOffer): Draft {
  return {
    hostId: offer.hosts[0]?.id ?? null,
    server: '',
    loginServer: '',
    redirectPort: String(offer.redirectPort),
    clientId: '',
    clientSecret: '',
    scope: offer.scope,
    apiKey: '',
    accessToken: '',
    userName: '',
    password: '',
  };
}

/** Returns the server addresses: those of the known server, or those that the person typed. */
export function addressesOf(
  offer: ServiceOffer,
  draft: Draft,
): { readonly server: string; readonly loginServer: string } {
  const host = offer.hosts.find(({ id }) => id === draft.hostId);
  return {
    server: (host?.server ?? draft.server).trim(),
    loginServer: (host?.loginServer ?? draft.loginServer).trim(),
  };
}

/** Returns the redirect address; null while the port is not valid. */
export function redirectAddressOf({ redirectPort }: Pick<Draft, 'redirectPort'>): string | null {
  const port = portOf(redirectPort);
  return port === null ? null : `http://127.0.0.1:${port}/callback`;
}

export function portOf(text: string): number | null {
  const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
  return port >= PORT.min && port <= PORT.max ? port : null;
}

export const PORT_PROBLEM = `A port is a number from ${PORT.min} to ${PORT.max}.`;

/** Returns the missing or invalid fields, in the order of the form. */
export function problemsOf(offer: ServiceOffer, method: SignInMethod, draft: Draft): DraftProblems {
  const { server, loginServer } = addressesOf(offer, draft);
  const isBrowser = method === 'browser';
  const needsKey = method === 'visitor' || method === 'password';
  return {
    ...(server === '' && { server: 'Enter the address of the server.' }),
    ...(isBrowser && loginServer === '' && { loginServer: 'Enter the address of the login server.' }),
    ...(isBrowser && draft.clientId.trim() === '' && { clientId: 'Enter the client ID of your project.' }),
    ...(isBrowser && portOf(draft.redirectPort) === null && { redirectPort: PORT_PROBLEM }),
    ...(method === 'token' && draft.accessToken.trim() === '' && { accessToken: 'Paste the access token.' }),
    ...(needsKey && draft.apiKey.trim() === '' && { apiKey: 'Enter the API key.' }),
    ...(method === 'password' && draft.userName.trim() === '' && { userName: 'Enter the e-mail address or nickname.' }),
    ...(method === 'password' && draft.password === '' && { password: 'Enter the password.' }),
  };
}

/** Converts a draft without problems into a request. */
export function toRequest(offer: ServiceOffer, method: SignInMethod, draft: Draft): SignInRequest {
  const { service } = offer;
  const { server, loginServer } = addressesOf(offer, draft);
  const apiKey = draft.apiKey.trim();
  const optionalKey = apiKey === '' ? {} : { apiKey };
  const clientSecret = draft.clientSecret.trim();
  switch (method) {
    case 'browser':
      return {
        method,
        service,
        // Without a client secret, only the implicit flow works; its tokens cannot be renewed.
        ...(clientSecret === '' ? { flow: 'implicit' } : { flow: 'code', clientSecret }),
        server,
        loginServer,
        redirectPort: portOf(draft.redirectPort) ?? offer.redirectPort,
        clientId: draft.clientId.trim(),
        scope: draft.scope.trim(),
        ...optionalKey,
      };
    case 'token':
      return { method, service, server, accessToken: draft.accessToken.trim(), ...optionalKey };
    case 'visitor':
      return { method, service, server, apiKey };
    case 'password':
      return { method, service, server, apiKey, userName: draft.userName.trim(), password: draft.password };
  }
}
