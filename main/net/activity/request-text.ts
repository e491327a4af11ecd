/**
 * Describes a request in one line without its values: "GET host/v1/x?UserID=… method=…&Heavy=…". The fields of a form
 * follow after a space. Values can occur only inside a path, or as a field name in an address that a service supplied.
 * A part that is not clearly a few words and numbers is removed, because it might be a key, a session or a token.
 */
import { isPlain } from '../../core/plain-words';
import { LEFT_OUT } from '../../core/redact';
import type { ObservedCall } from '../http/call-record';
import { PICTURE_LABEL } from '../http/http';

export function requestText({ method, host, path, queryNames, formNames, label }: ObservedCall): string {
  if (label === PICTURE_LABEL) return `${method} ${host}/${LEFT_OUT}`;
  const segments = path.split('/').map(plain).join('/');
  const query = queryNames.length > 0 ? `?${fields(queryNames)}` : '';
  const form = formNames.length > 0 ? ` ${fields(formNames)}` : '';
  return `${method} ${host}${segments}${query}${form}`;
}

function fields(names: readonly string[]): string {
  return names.map((name) => `${plain(name)}=${LEFT_OUT}`).join('&');
}

function plain(text: string): string {
  return isPlain(text) ? text : LEFT_OUT;
}
