/**
 * Maps the statuses of the Pictures API to failures. Only the status counts, never the message (section 14, A3), with
 * one exception that no status shows: a 403 may be about the project instead of the account.
 */
import type { AppError } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { LIGHT_LIMITS } from '../../net/http/limits';
import { asRow, readText } from '../reading';
import { type AnswerFormat, formatOf, readValue } from './answer';

type StatusKind = Extract<
  AppError['kind'],
  'refused' | 'signed-out' | 'forbidden' | 'not-found' | 'service-retired' | 'unreadable-answer'
>;

const MESSAGE_LIMIT = 200;
/** Longer bodies are not messages, and are not read. */
const BODY_LIMIT_BYTES = LIGHT_LIMITS.maxXmlBytes;
/** Statuses that the service never sends as plain text, but proxies and firewalls do (A1). */
const NEVER_IN_PLAIN_TEXT: readonly number[] = [200, 401, 403];
/** The fields that may contain the error message, tried in this order (A1). */
const MESSAGE_MEMBERS = ['Message', 'message', 'error_description', 'error'];

/** Returns the format of a response with status 200; throws the failure of any other response. */
export function assertAnswered(answer: HttpAnswer): 'json' | 'xml' {
  const { status } = answer;
  const format = formatOf(answer);
  if (status === 410) {
    throw new AppFailure({ kind: 'service-retired', status, detail: { code: 'service-version-gone' } });
  }
  if (format === 'foreign' || (format === 'text' && NEVER_IN_PLAIN_TEXT.includes(status))) {
    throw new AppFailure({
      kind: 'blocked',
      status,
      detail: { code: 'answer-from-elsewhere' },
    });
  }
  if (status !== 200 || format === 'text') {
    const message = messageOf(answer, format);
    const kind = kindOf(status);
    const isProjectUnapproved = kind === 'forbidden' && isAboutApproval(message);
    throw new AppFailure({
      kind,
      status,
      ...(message !== '' && { quote: message }),
      ...(isProjectUnapproved && { isProjectUnapproved }),
    });
  }
  return format;
}

/** Looks for "project approval" and "Start Submission", the terms of the documentation (section 3). */
function isAboutApproval(message: string): boolean {
  if (/subscri/i.test(message)) return false;
  return (
    /\bstart submission\b/i.test(message) ||
    (/\b(un)?approv/i.test(message) && /\b(project|application|app|client)\b/i.test(message))
  );
}

function kindOf(status: number): StatusKind {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    default:
      return status >= 400 ? 'refused' : 'unreadable-answer';
  }
}

function messageOf(answer: HttpAnswer, format: Exclude<AnswerFormat, 'foreign'>): string {
  if (answer.body.length > BODY_LIMIT_BYTES) {
    return '';
  }
  return cleanMessage(format === 'text' ? answer.body.toString('utf8') : messageIn(answer, format));
}

function messageIn(answer: HttpAnswer, format: 'json' | 'xml'): string {
  try {
    const value = readValue(answer, format);
    const row = asRow(value) ?? { Message: value };
    return MESSAGE_MEMBERS.map((name) => readText(row, name)).find((text) => text !== undefined) ?? '';
  } catch {
    return '';
  }
}

/**
 * Cleans a message for a bug report: one line without e-mail addresses, web addresses, or anything that could be a
 * token.
 */
export function cleanMessage(text: string): string {
  return text
    .slice(0, 10 * MESSAGE_LIMIT)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\bbearer\s+\S+/gi, '…')
    .replace(/["']?\b\w*(token|secret|password|key)\w*["']?\s*[:=]\s*\S+/gi, '…')
    .replace(/\S*:\/\/\S*/g, '…')
    .replace(/[^\s@]{0,100}@[^\s@]{0,100}/g, '…')
    .replace(/[\w.~+/=-]{16,}/g, (run) => (/\d/.test(run) ? '…' : run))
    .slice(0, MESSAGE_LIMIT)
    .trim();
}
