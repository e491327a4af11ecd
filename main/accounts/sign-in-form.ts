/**
 * Converts the sign-in form into a sign-in configuration and the secrets entered. Addresses are validated as everywhere
 * else.
 */
import type { SignInAgainRequest, SignInRequest } from '../../preload/contract';
import { parseLoginAddress } from '../services/server-address';
import type { ServiceModule } from '../services/service-module';
import type { AccountSecrets, GivenSecrets, SignInConfig } from '../services/service-account';

export interface SignInForm {
  readonly config: SignInConfig;
  readonly given: GivenSecrets;
}

const NOTHING_GIVEN: GivenSecrets = { clientSecret: null, accessToken: null, password: null, apiKey: null };

/** Throws `not-understood` for an address that cannot be used. */
export function readForm({ parseAddress }: ServiceModule, request: SignInRequest): SignInForm {
  const server = parseAddress(request.server).address;
  switch (request.method) {
    case 'browser': {
      const { flow, redirectPort, clientId, scope } = request;
      const loginServer = parseLoginAddress(request.loginServer);
      return {
        config: {
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
        config: { method: 'token', server },
        given: { ...NOTHING_GIVEN, accessToken: request.accessToken, apiKey: request.apiKey ?? null },
      };
    case 'visitor':
      return { config: { method: 'visitor', server }, given: { ...NOTHING_GIVEN, apiKey: request.apiKey } };
    case 'password': {
      const { userName, password, apiKey } = request;
      return { config: { method: 'password', server, userName }, given: { ...NOTHING_GIVEN, password, apiKey } };
    }
  }
}

/** Combines the previous sign-in configuration and saved secrets with the values entered now. */
export function refresh(
  { redirectPort, permission, ...typed }: Omit<SignInAgainRequest, 'account'>,
  config: SignInConfig,
  kept: AccountSecrets | null,
): SignInForm {
  return {
    config:
      config.method === 'browser'
        ? { ...config, redirectPort: redirectPort ?? config.redirectPort, scope: withScope(config.scope, permission) }
        : config,
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
