/** What a proxy that asks for a sign-in is given. */
export interface ProxyCredentials {
  readonly userName: string;
  readonly password: string;
}

/** A proxy as requests are led through it. */
export interface ProxyServer {
  readonly scheme: 'http' | 'https' | 'socks4' | 'socks5';
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  /** Kept in the vault and never part of an address that is shown or kept. */
  readonly credentials?: ProxyCredentials | undefined;
}

/** For people and messages: "proxy.example:8080". */
export function describeProxy({ hostname, port }: ProxyServer): string {
  return `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
}

/** Without the credentials. */
export function addressOf(proxy: ProxyServer): string {
  return `${proxy.scheme}://${describeProxy(proxy)}`;
}
