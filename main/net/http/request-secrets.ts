/** Tells the redactor which secrets a request carries, so that they can never be logged. */
import { addSecretsOf, type Redactor } from '../../core/redact';
import type { Http, HttpRequest, StreamingHttp } from './http';

export function rememberRequestSecrets(
  http: Http & StreamingHttp,
  redactor: Pick<Redactor, 'add'>,
): Http & StreamingHttp {
  return {
    send(request) {
      addRequestSecrets(request, redactor);
      return http.send(request);
    },
    open(request) {
      addRequestSecrets(request, redactor);
      return http.open(request);
    },
  };
}

function addRequestSecrets({ url, headers = {}, body = '' }: HttpRequest, redactor: Pick<Redactor, 'add'>): void {
  addSecretsOf(Object.fromEntries(url.searchParams), redactor);
  if (/^[^{<[]{1,20000}$/.test(body)) addSecretsOf(Object.fromEntries(new URLSearchParams(body)), redactor);
  for (const value of Object.values(headers)) {
    const [, token] = /^(?:Bearer|Basic|OAuth) (\S+)$/i.exec(value) ?? [];
    if (token !== undefined) redactor.add(token);
  }
  addSecretsOf(headers, redactor);
}
