/**
 * Reads what a browser says of the way to an address: "PROXY proxy.example:8080; SOCKS5 other.example; DIRECT", the first
 * choice first (the return value of FindProxyForURL in proxy auto-configuration).
 */
import type { ProxyServer } from '../http/proxy-server';

/** "SOCKS" alone is version 4, as Chromium reads it. */
const KINDS: ReadonlyMap<string, { readonly scheme: ProxyServer['scheme']; readonly usualPort: number }> = new Map([
  ['PROXY', { scheme: 'http', usualPort: 80 }],
  ['HTTP', { scheme: 'http', usualPort: 80 }],
  ['HTTPS', { scheme: 'https', usualPort: 443 }],
  ['SOCKS', { scheme: 'socks4', usualPort: 1080 }],
  ['SOCKS4', { scheme: 'socks4', usualPort: 1080 }],
  ['SOCKS5', { scheme: 'socks5', usualPort: 1080 }],
]);

/** Null is directly. Kinds that are not spoken here are left out, and never taken to mean directly. */
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
