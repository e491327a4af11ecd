/** Converts errors of connections and unreadable responses into typed failures. */
import type { ErrorDetail } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { AnswerSoFar } from './call-record';
import type { ClientRequest } from 'node:http';
import { TLSSocket } from 'node:tls';
import { CERTIFICATE_PROBLEMS, codeOf, CONNECTION_PROBLEMS } from './error-codes';
import { describeProxyFailure, ProxyFailure } from './proxy-failure';
import { RepeatableFailure } from './repeatable-failure';

/** Builds the failure for a response that arrived but cannot be read. */
export function unreadableAnswer(
  { host, soFar }: { readonly host: string; readonly soFar: AnswerSoFar },
  detail: ErrorDetail,
): AppFailure {
  const status = soFar.status === null ? {} : { status: soFar.status };
  return new AppFailure({ kind: 'unreadable-answer', host, detail, ...status });
}

/**
 * Converts an error before the response into a typed failure. Node's message is left out, because it may quote the
 * address.
 */
export function connectionFailure(error: Error, request: ClientRequest, host: string): AppFailure {
  if (error instanceof ProxyFailure) return describeProxyFailure(error, host);
  const code = codeOf(error);
  if (code.startsWith('HPE_')) {
    return new AppFailure({
      kind: 'unreadable-answer',
      host,
      detail: { code: 'not-http', systemCode: code },
    });
  }
  if (isCertificateRefused(request, code)) {
    const why = CERTIFICATE_PROBLEMS.get(code) ?? 'certificate-not-accepted';
    return new AppFailure({ kind: 'insecure', host, detail: { code: why, systemCode: code } });
  }
  const isHandshake = code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_');
  const why = isHandshake ? 'no-secure-connection' : (CONNECTION_PROBLEMS.get(code) ?? 'no-connection');
  return new RepeatableFailure({ kind: 'offline', host, detail: { code: why, systemCode: code } });
}

/** The TLS socket reports this reliably, regardless of the error code. */
function isCertificateRefused({ socket }: ClientRequest, code: string): boolean {
  // Typed as a string or an Error, but null while the certificate is valid.
  const refusal: unknown = socket instanceof TLSSocket ? socket.authorizationError : null;
  return Boolean(refusal) || CERTIFICATE_PROBLEMS.has(code);
}
