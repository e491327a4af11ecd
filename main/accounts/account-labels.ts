/** Texts about an account that are shown to the person and need no request to the service. */
import type { AccountDetails } from '../../preload/contract';
import { redirectUriOf } from '../services/auth/loopback-listener';
import type { SignInConfig } from '../services/service-account';

/** Lists the addresses that the account uses: server, sign-in page and redirect URI. */
export function placesOf(config: SignInConfig): AccountDetails['addresses'] {
  const server = { label: 'Server', value: config.server };
  if (config.method !== 'browser') return [server];
  return [
    server,
    { label: 'Sign-in page', value: config.loginServer },
    { label: 'Answer comes back to', value: redirectUriOf(config.redirectPort) },
  ];
}

/** Lists the account's secrets for the summary shown after signing out. */
export function secretsOf(config: SignInConfig): readonly string[] {
  switch (config.method) {
    case 'browser':
      return config.flow === 'code' ? ['its access and refresh token', 'the client secret'] : ['its access token'];
    case 'token':
      return ['its access token'];
    case 'visitor':
      return ['its API key'];
    case 'password':
      return ['its API key', 'the hash that stood for its password'];
  }
}

export function describePerson(name: string | null, id: string | null): string {
  return name ?? (id === null ? 'a visitor' : `user ${id}`);
}
