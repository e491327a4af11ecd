/**
 * Parses a list of routes from proxy auto-configuration (the return value of FindProxyForURL), in order of preference:
 * "PROXY proxy.example:8080; SOCKS5 other.example; DIRECT".
 */
import type { ProxyServer } from '../http/proxy-server';

/** "SOCKS" alone means version 4, as in Chromium. */
const KINDS: ReadonlyMap<string, { readonly scheme: ProxyServer['scheme']; readonly usualPort: number }> = new Map([
  ['PROXY', { scheme: 'http', usualPort: 80 }],
  ['HTTP', { scheme: 'http', usualPort: 80 }],
  ['HTTPS', { scheme: 'https', usualPort: 443 }],
  ['SOCKS', { scheme: 'socks4', usualPort: 1080 }],
  ['SOCKS4', { scheme: 'socks4', usualPort: 1080 }],
  ['SOCKS5', { scheme: 'socks5', usualPort: 1080 }],
]);

/** Null is a direct connection. Unsupported kinds are left out, and never taken for a direct connection. */
export function readProxyList(text: string): readonly (ProxyServer | null)[] {
  const entries = text.split(';').map((entry) => entry.trim());
  return entries.flatMap((entry) => {
    if (entry.toUpperCase() === 'DIRECT') return [null];
    const proxy = readProxy(entry);
    return proxy === null ? [] : [proxy];
  });
}

function readProxy(entry: string): ProxyServer | null {
  const [, word = '', place = ''] = /^(\w+)\s+(\S+)$/.exec(entry) ?? [];
  const kind = KINDS.get(word.toUpperCase());
  const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^:@/?#[\]]+))(?::(\d{1,5}))?$/i.exec(place) ?? [];
  const hostname = bracketed ?? plain;
  if (kind === undefined || hostname === undefined) return null;
  return { scheme: kind.scheme, hostname, port: port === undefined ? kind.usualPort : Number(port) };
}
