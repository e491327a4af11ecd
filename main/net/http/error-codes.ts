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
