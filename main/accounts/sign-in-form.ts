/** What a person filled in, as a way to sign in and what is secret of it. Addresses are read as all others are. */
import type { SignInAgainRequest, SignInRequest } from '../../preload/contract';
import { parseLoginAddress, parseServerAddress } from '../services/server-address';
import type { AccountSecrets, GivenSecrets, SignInWay } from '../services/service-account';

export interface SignInForm {
  readonly way: SignInWay;
  readonly given: GivenSecrets;
}

const NOTHING_GIVEN: GivenSecrets = { clientSecret: null, accessToken: null, password: null, apiKey: null };

/** Throws `not-understood` for an address that cannot be used. */
export function readForm(request: SignInRequest): SignInForm {
  const server = parseServerAddress(request.service, request.server).address;
  switch (request.method) {
    case 'browser': {
      const { flow, redirectPort, clientId, scope } = request;
      const loginServer = parseLoginAddress(request.loginServer);
      return {
        way: {
          method: 'browser',
          flow,
          server,
          loginServer,
          redirectPort,
          clientId,
          scope: scope.replace(/\s+/g, ' '),
        },
        given: { ...NOTHING_GIVEN, clientSecret: request.clientSecret ?? null, apiKey: request.apiKey ?? null },
      };
    }
    case 'token':
      return {
        way: { method: 'token', server },
        given: { ...NOTHING_GIVEN, accessToken: request.accessToken, apiKey: request.apiKey ?? null },
      };
    case 'visitor':
      return { way: { method: 'visitor', server }, given: { ...NOTHING_GIVEN, apiKey: request.apiKey } };
    case 'password': {
      const { userName, password, apiKey } = request;
      return { way: { method: 'password', server, userName }, given: { ...NOTHING_GIVEN, password, apiKey } };
    }
  }
}

/** The way of the last time, with what is named anew. */
export function readAgain(
  { redirectPort, permission, ...typed }: Omit<SignInAgainRequest, 'account'>,
  way: SignInWay,
  kept: AccountSecrets | null,
): SignInForm {
  return {
    way:
      way.method === 'browser'
        ? { ...way, redirectPort: redirectPort ?? way.redirectPort, scope: withScope(way.scope, permission) }
        : way,
    given: {
      clientSecret: typed.clientSecret ?? kept?.clientSecret ?? null,
      accessToken: typed.accessToken ?? null,
      password: typed.password ?? null,
      apiKey: typed.apiKey ?? kept?.apiKey ?? null,
    },
  };
}

function withScope(scope: string, permission: string | undefined): string {
  const words = scope.split(' ').filter(Boolean);
  return permission === undefined || words.includes(permission) ? scope : [...words, permission].join(' ');
}
