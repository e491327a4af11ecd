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
  const segments = shownPath(path);
  const query = queryNames.length > 0 ? `?${fields(queryNames)}` : '';
  const form = formNames.length > 0 ? ` ${fields(formNames)}` : '';
  return `${method} ${host}${segments}${query}${form}`;
}

/** After `/api/v2/<kind>/` only the call is shown, as in `…!images`: a key opens an unlisted album, and may read like a word. */
function shownPath(path: string): string {
  const segments = path.split('/');
  const version = segments.findIndex((segment, index) => /^v2(?:!|$)/.test(segment) && segments[index - 1] === 'api');
  return segments
    .map((segment, index) => {
      if (version === -1 || index < version) return plain(segment);
      const [name = '', call] = segment.split('!', 2);
      const shown = index > version + 1 && name !== '' ? LEFT_OUT : plain(name);
      return call === undefined ? shown : `${shown}!${plain(call)}`;
    })
    .join('/');
}

function fields(names: readonly string[]): string {
  return names.map((name) => `${plain(name)}=${LEFT_OUT}`).join('&');
}

function plain(text: string): string {
  return isPlain(text) ? text : LEFT_OUT;
}
