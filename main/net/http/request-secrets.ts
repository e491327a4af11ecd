/** Tells the redactor which secrets a request carries, so that they can never be logged. */
import { addSecretsOf, type Redactor } from '../../core/redact';
import { isForm } from './call-record';
import { type Http, type HttpRequest, PICTURE_LABEL, type StreamingHttp } from './http';

type Secrets = Pick<Redactor, 'add'>;

export function rememberRequestSecrets(http: Http & StreamingHttp, secrets: Secrets): Http & StreamingHttp {
  return {
    send: (request) => http.send(watched(request, secrets)),
    open: (request) => http.open(watched(request, secrets)),
  };
}

function watched(request: HttpRequest, secrets: Secrets): HttpRequest {
  const { url, headers = {}, body = '', authorize, label } = request;
  // Each picture can have an address with a signature of its own.
  const isSingleUse = label === PICTURE_LABEL;
  addSecretsOf(Object.fromEntries(url.searchParams), { add: (secret) => secrets.add(secret, isSingleUse) });
  addSecretsOf(Object.fromEntries(new URLSearchParams(isForm(request) ? body : '')), secrets);
  addHeaders(headers, secrets);
  if (!authorize) return request;
  return {
    ...request,
    authorize(attempt) {
      const given = authorize(attempt);
      addHeaders(given, secrets);
      return given;
    },
  };
}

/** An OAuth 1.0a header is omitted: its signature is valid for one request, and would displace other secrets. */
function addHeaders(headers: Readonly<Record<string, string>>, secrets: Secrets): void {
  for (const [name, value] of Object.entries(headers)) {
    const isAuthorization = name.toLowerCase() === 'authorization';
    const [, token] = /^(?:Bearer|Basic) (\S+)$/i.exec(value) ?? [];
    if (token !== undefined) secrets.add(token);
    else if (!isAuthorization) addSecretsOf({ [name]: value }, secrets);
  }
}
