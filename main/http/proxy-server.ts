/** A proxy as requests are led through it. It carries no credentials: there is no place to keep them sealed. */
export interface ProxyServer {
  readonly scheme: 'http' | 'https' | 'socks4' | 'socks5';
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
}

/** For people and messages: "proxy.example:8080". */
export function describeProxy({ hostname, port }: ProxyServer): string {
  return `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
}

export function addressOf(proxy: ProxyServer): string {
  return `${proxy.scheme}://${describeProxy(proxy)}`;
}
