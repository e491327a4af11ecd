/** Which addresses a request may go to. */
import { AppFailure } from '../failure';

/** https everywhere; http only where it cannot leave the computer. Secrets travel in headers, never in an address. */
export function assertSafeAddress(url: URL): void {
  if (url.username !== '' || url.password !== '') {
    throw insecure(url, 'an address must not carry credentials.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw insecure(url, `only https is allowed here, not ${url.protocol.slice(0, 20)}`);
  }
}

export function isLoopback(url: URL): boolean {
  const host = url.hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function insecure(url: URL, why: string): AppFailure {
  return new AppFailure({ kind: 'insecure', detail: `${url.host}: ${why}` });
}
