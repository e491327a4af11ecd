import { AppFailure } from '../../core/errors';
import type { AnswerSoFar } from './call-record';
import type { ClientRequest } from 'node:http';
import { TLSSocket } from 'node:tls';
import { describeProxyFailure, ProxyFailure } from './proxy-failure';
import type { AppError } from '../../../preload/contract';

/** Builds the failure for a response that arrived but cannot be read. */
export function unreadableAnswer(
  { host, soFar }: { readonly host: string; readonly soFar: AnswerSoFar },
  why: string,
): AppFailure {
  const status = soFar.status === null ? {} : { status: soFar.status };
  return new AppFailure({ kind: 'unreadable-answer', detail: `${host}: ${why}`, ...status });
}

/**
 * Converts an error before the response into a typed failure. Node's message is left out, because it may quote the
 * address.
 */
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

/** The TLS socket reports this reliably, regardless of the error code. */
function isCertificateRefused({ socket }: ClientRequest, code: string): boolean {
  // Typed as a string or an Error, but null while the certificate is valid.
  const refusal: unknown = socket instanceof TLSSocket ? socket.authorizationError : null;
  return Boolean(refusal) || CERTIFICATE_PROBLEMS.has(code);
}

/** Readable messages for the error codes of Node and OpenSSL. */

/** Node's codes for OpenSSL's certificate errors (nodejs.org/api/tls.html, "X509 certificate error codes"). */
export const CERTIFICATE_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is not valid for this host'],
  ['HOSTNAME_MISMATCH', 'the certificate is not valid for this host'],
  ['CERT_HAS_EXPIRED', 'the certificate has expired'],
  ['CERT_NOT_YET_VALID', 'the certificate is not valid yet'],
  ['CERT_REVOKED', 'the certificate has been revoked'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate is self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate is not signed by an authority that this computer trusts'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'the certificate is not signed by an authority that this computer trusts'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'the certificate is not signed by an authority that this computer trusts'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the certificate is not signed by an authority that this computer trusts'],
  ['CERT_UNTRUSTED', 'the certificate is not signed by an authority that this computer trusts'],
]);

export const CONNECTION_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the name of the host cannot be looked up now'],
  ['ECONNREFUSED', 'connection refused'],
  ['EHOSTUNREACH', 'network unreachable'],
  ['ENETUNREACH', 'network unreachable'],
  ['ETIMEDOUT', 'no connection was established in time'],
  ['ECONNRESET', 'the connection ended before an answer came'],
  ['EPIPE', 'the connection ended before an answer came'],
]);

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** A failure that may not recur if the same request is repeated. */
export class RepeatableFailure extends AppFailure {
  /** The time that the service asks the program to wait; 0 if it does not ask. */
  readonly waitMs: number;

  constructor(error: AppError, waitMs = 0) {
    super(error);
    this.waitMs = waitMs;
  }
}
