/** What it means that a connection failed before an answer came. Node's message is left out, for it may quote the address. */
import type { ClientRequest } from 'node:http';
import { TLSSocket } from 'node:tls';
import { AppFailure } from '../failure';
import { RepeatableFailure } from './repeatable-failure';

/** Node's codes for what OpenSSL says of a certificate (nodejs.org/api/tls.html, "X509 certificate error codes"). */
const CERTIFICATE_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is not valid for this host'],
  ['HOSTNAME_MISMATCH', 'the certificate is not valid for this host'],
  ['CERT_HAS_EXPIRED', 'the certificate has expired'],
  ['CERT_NOT_YET_VALID', 'the certificate is not valid yet'],
  ['CERT_REVOKED', 'the certificate has been revoked'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate is signed by nobody but itself'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate is signed by nobody this computer trusts'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'the certificate is signed by nobody this computer trusts'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'the certificate is signed by nobody this computer trusts'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the certificate is signed by nobody this computer trusts'],
  ['CERT_UNTRUSTED', 'the certificate is signed by nobody this computer trusts'],
]);

const CONNECTION_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the name of the host cannot be looked up now'],
  ['ECONNREFUSED', 'nothing listens there'],
  ['EHOSTUNREACH', 'no way leads there'],
  ['ENETUNREACH', 'no way leads there'],
  ['ETIMEDOUT', 'no connection came about in time'],
  ['ECONNRESET', 'the connection ended before an answer came'],
  ['EPIPE', 'the connection ended before an answer came'],
]);

export function connectionFailure(error: Error, request: ClientRequest, host: string): AppFailure {
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

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** The socket knows for sure, whatever the code; an agent for a proxy may fail before it hands its socket over. */
function isCertificateRefused({ socket }: ClientRequest, code: string): boolean {
  // Declared a string or an Error, yet null while nothing is wrong.
  const refusal: unknown = socket instanceof TLSSocket ? socket.authorizationError : null;
  return Boolean(refusal) || CERTIFICATE_PROBLEMS.has(code);
}
