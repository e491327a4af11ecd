/**
 * Agents that tunnel https to a host through a proxy. The packages open and pool the tunnels; TLS inside them is set up
 * here, so that the certificate is always checked against the requested host: the packages would check a numeric
 * address's certificate against the proxy's name. Any response other than an opened tunnel is never taken for the
 * service's own.
 */
import { lookup } from 'node:dns';
import type { ClientRequest } from 'node:http';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { SocksProxyAgent } from 'socks-proxy-agent';
import { failedToConnect, ProxyFailure, refusedByStatus } from './proxy-failure';
import { addressOf, type ProxyServer } from './proxy-server';

export interface ProxyAgentSettings {
  readonly maxFreeSockets: number;
  readonly secureContext: SecureContext;
}

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];

export function createProxyAgent(
  proxy: ProxyServer,
  settings: ProxyAgentSettings,
): HttpsProxyAgent<string> | SocksProxyAgent {
  const isSocks = proxy.scheme === 'socks4' || proxy.scheme === 'socks5';
  return isSocks ? new SocksAgent(proxy, settings) : new TunnelAgent(proxy, settings);
}

/** Opens tunnels with CONNECT, through a proxy that speaks plain HTTP or TLS. */
class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #proxyServer: ProxyServer;
  readonly #secureContext: SecureContext;

  constructor(proxy: ProxyServer, { maxFreeSockets, secureContext }: ProxyAgentSettings) {
    super(withCredentials(proxy), { keepAlive: true, maxFreeSockets, secureContext });
    this.#proxyServer = proxy;
    this.#secureContext = secureContext;
  }

  override async connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    let status = 0;
    request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      status = statusCode;
    });
    const tunnel = await connecting(this.#proxyServer, super.connect(request, { ...options, secureEndpoint: false }));
    if (status !== 200) {
      tunnel.destroy();
      throw refusedByStatus(this.#proxyServer, status);
    }
    return secured(tunnel, options, this.#secureContext);
  }
}

class SocksAgent extends SocksProxyAgent {
  readonly #proxyServer: ProxyServer;
  readonly #secureContext: SecureContext;

  constructor(proxy: ProxyServer, { maxFreeSockets, secureContext }: ProxyAgentSettings) {
    // "socks5h" lets the proxy resolve host names, which SOCKS 4 cannot do.
    super(withCredentials(proxy).replace(/^socks5:/, 'socks5h:'), { keepAlive: true, maxFreeSockets });
    // The package takes the host from the URL and leaves the brackets of an IPv6 address in it.
    this.proxy.host = proxy.hostname;
    this.#proxyServer = proxy;
    this.#secureContext = secureContext;
  }

  override async connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    const plain = { ...options, secureEndpoint: false, lookup: lookUpForSocks4 } as const;
    return secured(await connecting(this.#proxyServer, super.connect(request, plain)), options, this.#secureContext);
  }
}

/**
 * Adds the user name and the password to the address. The packages read them from it, and send them only to the proxy.
 */
function withCredentials(proxy: ProxyServer): string {
  const { credentials } = proxy;
  if (!credentials) return addressOf(proxy);
  const signIn = `${encodeURIComponent(credentials.userName)}:${encodeURIComponent(credentials.password)}`;
  return addressOf(proxy).replace('://', `://${signIn}@`);
}

/** SOCKS 4 does not support IPv6 addresses. */
const lookUpForSocks4: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, family: 4 }, done);
};

async function connecting(proxy: ProxyServer, connection: Promise<Socket>): Promise<Socket> {
  try {
    return await connection;
  } catch (reason) {
    throw reason instanceof ProxyFailure ? reason : failedToConnect(proxy, reason);
  }
}

/**
 * Starts TLS without waiting for it: like a socket of Node's own agent, it fails later with the problem of the
 * service's certificate.
 */
function secured(socket: Socket, { host = '' }: ConnectOptions, secureContext: SecureContext): Socket {
  return connectTls({ socket, host, servername: isIP(host) === 0 ? host : '', secureContext });
}
