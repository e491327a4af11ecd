/** What is said of an account to the person, where no service has to be asked. */
import type { AccountDetails } from '../../preload/contract';
import { redirectUriOf } from '../services/auth/loopback-listener';
import type { SignInWay } from '../services/service-account';

/** Where its requests go. */
export function placesOf(way: SignInWay): AccountDetails['addresses'] {
  const server = { label: 'Server', value: way.server };
  if (way.method !== 'browser') return [server];
  return [
    server,
    { label: 'Sign-in page', value: way.loginServer },
    { label: 'Answer comes back to', value: redirectUriOf(way.redirectPort) },
  ];
}

/** What is secret of an account, as signing out names it. */
export function secretsOf(way: SignInWay): readonly string[] {
  switch (way.method) {
    case 'browser':
      return way.flow === 'code' ? ['its access and refresh token', 'the client secret'] : ['its access token'];
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
