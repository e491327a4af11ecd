/** The user name and password for a proxy that requires a sign-in. */
export interface ProxyCredentials {
  readonly userName: string;
  readonly password: string;
}

/** A proxy that requests can go through. */
export interface ProxyServer {
  readonly scheme: 'http' | 'https' | 'socks4' | 'socks5';
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  /** Stored in the vault, and never part of an address that is displayed or stored. */
  readonly credentials?: ProxyCredentials | undefined;
}

/** Formats the proxy for messages: "proxy.example:8080". */
export function describeProxy({ hostname, port }: ProxyServer): string {
  return `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
}

/** Returns the URL of the proxy, without the credentials. */
export function addressOf(proxy: ProxyServer): string {
  return `${proxy.scheme}://${describeProxy(proxy)}`;
}
