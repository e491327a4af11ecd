/** The envelope of every response of API v2, and the failure of one that is none (smugmug-api.md, section 9). */
import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { CALL_LIMITS, type ContentLimits } from '../../net/http/limits';
import { isHtml, parseJson } from '../json-answer';
import { asRow, readInteger, type Row } from '../reading';
import { unreadable } from '../unreadable';

export interface Envelope {
  readonly response: Row;
  /** By address: what the request asked to send along. */
  readonly expansions: Row;
}

/** The status counts, and the code in the body if the two differ; never the message. */
export function openEnvelope(answer: HttpAnswer, limits: ContentLimits = CALL_LIMITS.rows.content): Envelope {
  const { status } = answer;
  if (status === 410)
    throw new AppFailure({ kind: 'service-retired', status, detail: { code: 'service-version-gone' } });
  if (isHtml(answer)) throw new AppFailure({ kind: 'blocked', status });
  if (status !== 200) throw failureOf(status);
  const row = asRow(parseJson(answer, { limits }));
  const code = row && readInteger(row, 'Code');
  if (code !== undefined && code >= 400) throw failureOf(code);
  const response = row && asRow(row['Response']);
  if (!response) throw unreadable(answer, { code: 'answer-of-other-service' });
  return { response, expansions: asRow(row['Expansions']) ?? {} };
}

function failureOf(status: number): AppFailure {
  return new AppFailure({ kind: kindOf(status), status });
}

function kindOf(
  status: number,
): Extract<
  AppError['kind'],
  'signed-out' | 'forbidden' | 'not-found' | 'refused' | 'service-failed' | 'unreadable-answer'
> {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    default:
      if (status >= 500) return 'service-failed';
      return status >= 400 ? 'refused' : 'unreadable-answer';
  }
}

/** Returns the address that an object refers to; a terse response has it as text. */
export function uriOf(object: Row, name: string): string | undefined {
  const uris = asRow(object['Uris']);
  const uri = uris && Object.hasOwn(uris, name) ? uris[name] : undefined;
  const text = typeof uri === 'string' ? uri : asRow(uri)?.['Uri'];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Returns what the response sent along for the address; undefined if it sent nothing. */
export function expansionOf({ expansions }: Pick<Envelope, 'expansions'>, uri: string | undefined): Row | undefined {
  return uri !== undefined && Object.hasOwn(expansions, uri) ? asRow(expansions[uri]) : undefined;
}

/** Returns the object or the list of a response: the member that `Locator` names, or else `locator`. */
export function contentOf(response: Row, locator: string): unknown {
  const named = response['Locator'];
  const member = typeof named === 'string' && Object.hasOwn(response, named) ? named : locator;
  return Object.hasOwn(response, member) ? response[member] : undefined;
}

/** Returns the object of an expansion. */
export function expandedObject(
  envelope: Pick<Envelope, 'expansions'>,
  uri: string | undefined,
  locator: string,
): Row | undefined {
  const expansion = expansionOf(envelope, uri);
  return expansion && asRow(contentOf(expansion, locator));
}
