/** What it means that a connection failed before an answer came. Node's message is left out, for it may quote the address. */
import type { ClientRequest } from 'node:http';
import { TLSSocket } from 'node:tls';
import { AppFailure } from '../failure';
import { CERTIFICATE_PROBLEMS, codeOf, CONNECTION_PROBLEMS } from './connection-problems';
import { describeProxyFailure, ProxyFailure } from './proxy-failure';
import { RepeatableFailure } from './repeatable-failure';

export function connectionFailure(error: Error, request: ClientRequest, host: string): AppFailure {
  if (error instanceof ProxyFailure) return describeProxyFailure(error, host);
  const code = codeOf(error);
  if (code.startsWith('HPE_')) {
    return new AppFailure({ kind: 'unreadable-answer', detail: `${host}: what answers is not sound HTTP (${code}).` });
  }
  if (isCertificateRefused(request, code)) {
    const why = CERTIFICATE_PROBLEMS.get(code) ?? 'the certificate is not accepted';
    return new AppFailure({ kind: 'insecure', detail: `${host}: ${why} (${code}).` });
  }
  const isHandshake = code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_');
  const why = isHandshake ? 'no secure connection came about' : (CONNECTION_PROBLEMS.get(code) ?? 'no connection');
  return new RepeatableFailure({ kind: 'offline', detail: `${host}: ${why} (${code}).` });
}

/** The socket knows for sure, whatever the code. */
function isCertificateRefused({ socket }: ClientRequest, code: string): boolean {
  // Declared a string or an Error, yet null while nothing is wrong.
  const refusal: unknown = socket instanceof TLSSocket ? socket.authorizationError : null;
  return Boolean(refusal) || CERTIFICATE_PROBLEMS.has(code);
}
