/** What the error codes of Node and OpenSSL mean. */
import type { CertificateProblem, ConnectionProblem } from '../../../preload/contract';

/** Node's codes for OpenSSL's certificate errors (nodejs.org/api/tls.html, "X509 certificate error codes"). */
export const CERTIFICATE_PROBLEMS: ReadonlyMap<string, CertificateProblem> = new Map([
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-of-another-host'],
  ['HOSTNAME_MISMATCH', 'certificate-of-another-host'],
  ['CERT_HAS_EXPIRED', 'certificate-expired'],
  ['CERT_NOT_YET_VALID', 'certificate-not-yet-valid'],
  ['CERT_REVOKED', 'certificate-revoked'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-untrusted'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'certificate-untrusted'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate-untrusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-untrusted'],
  ['CERT_UNTRUSTED', 'certificate-untrusted'],
]);

export const CONNECTION_PROBLEMS: ReadonlyMap<string, ConnectionProblem> = new Map([
  ['ENOTFOUND', 'no-such-host'],
  ['EAI_AGAIN', 'host-lookup-failed'],
  ['ECONNREFUSED', 'connection-refused'],
  ['EHOSTUNREACH', 'network-unreachable'],
  ['ENETUNREACH', 'network-unreachable'],
  ['ETIMEDOUT', 'no-connection-in-time'],
  ['ECONNRESET', 'connection-ended'],
  ['EPIPE', 'connection-ended'],
]);

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
