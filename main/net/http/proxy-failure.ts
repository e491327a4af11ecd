/** Tells why a proxy gave no connection. The result names the proxy, but never the request. */
import { AppFailure } from '../../core/errors';
import { CERTIFICATE_PROBLEMS, codeOf, CONNECTION_PROBLEMS } from './error-codes';
import { describeProxy, type ProxyServer } from './proxy-server';
import { RepeatableFailure } from './repeatable-failure';

/**
 * `refused-sign-in`: it requires credentials; `refused`: it forbids this request; `no-way`: it cannot reach the host.
 */
type Refusal = 'refused-sign-in' | 'refused' | 'no-way';

/** The error of an agent that cannot connect to the service through its proxy. */
export class ProxyFailure extends Error {
  readonly proxy: ProxyServer;
  /** Null if the proxy was unreachable or did not respond like a proxy. */
  readonly refusal: Refusal | null;
  /** A code of Node or of SOCKS, or an HTTP status. */
  readonly code: string;

  constructor(proxy: ProxyServer, refusal: Refusal | null, code: string, options?: ErrorOptions) {
    super(`${describeProxy(proxy)}: ${code}`, options);
    this.name = 'ProxyFailure';
    this.proxy = proxy;
    this.refusal = refusal;
    this.code = code;
  }
}

/** Builds the failure for a CONNECT request that was not accepted. */
export function refusedByStatus(proxy: ProxyServer, status: number): ProxyFailure {
  return new ProxyFailure(proxy, refusalOfStatus(status), `HTTP ${status}`);
}

function refusalOfStatus(status: number): Refusal {
  if (status === 407) return 'refused-sign-in';
  return status >= 500 ? 'no-way' : 'refused';
}

/** Builds the failure for a connection attempt that failed with `reason`. */
export function failedToConnect(proxy: ProxyServer, reason: unknown): ProxyFailure {
  const message = reason instanceof Error ? reason.message : '';
  const socks = refusalOfSocks(message);
  if (socks !== null) return new ProxyFailure(proxy, socks.refusal, socks.code, { cause: reason });
  const code = codeOf(reason);
  // The SOCKS client keeps only the message of Node's errors, so the code is read from it.
  return new ProxyFailure(proxy, null, code === 'unknown' ? (/\bE[A-Z_]{3,}\b/.exec(message)?.[0] ?? code) : code, {
    cause: reason,
  });
}

/** Parses "Socks5 proxy rejected connection - NotAllowed": the names of RFC 1928, section 6, and of SOCKS 4. */
function refusalOfSocks(message: string): { readonly refusal: Refusal; readonly code: string } | null {
  if (/\bSocks5 .*authentication/i.test(message)) return { refusal: 'refused-sign-in', code: 'SOCKS' };
  const reply = /^Socks[45] proxy rejected connection - \(?(\w+)/i.exec(message)?.[1];
  if (reply === undefined) return null;
  if (reply === 'RejectedIdent' || reply === 'RejectedIdentUser') return { refusal: 'refused-sign-in', code: reply };
  return { refusal: reply === 'NotAllowed' ? 'refused' : 'no-way', code: reply };
}

/** `host` is the service's host. */
export function describeProxyFailure({ proxy, refusal, code }: ProxyFailure, host: string): AppFailure {
  const facts = { proxy: describeProxy(proxy), systemCode: code };
  if (refusal === 'refused-sign-in') {
    const why = proxy.credentials ? 'proxy-refuses-sign-in' : 'proxy-asks-for-sign-in';
    return new AppFailure({ kind: 'blocked', host, detail: { code: why, ...facts } });
  }
  if (refusal === 'refused') {
    return new AppFailure({ kind: 'blocked', host, detail: { code: 'proxy-forbids', ...facts } });
  }
  if (refusal === 'no-way') {
    return new RepeatableFailure({ kind: 'offline', host, detail: { code: 'proxy-has-no-way', ...facts } });
  }
  const certificate = CERTIFICATE_PROBLEMS.get(code);
  if (certificate !== undefined) {
    return new AppFailure({
      kind: 'insecure',
      host,
      detail: { code: 'proxy-unsafe', cause: certificate, ...facts },
    });
  }
  const cause = CONNECTION_PROBLEMS.get(code) ?? 'not-a-proxy';
  return new RepeatableFailure({ kind: 'offline', host, detail: { code: 'proxy-unusable', cause, ...facts } });
}
