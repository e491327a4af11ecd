/** Call arguments, case-sensitive, from the query and the form (smugmug-api.md, section 1). */
import type { Parameters, ReceivedRequest } from '../http/message';
import { faults } from './fault';

/** Merges the query and the form; the form takes precedence. */
export function argumentsOf(request: ReceivedRequest): Parameters {
  return { ...request.query, ...request.form };
}

/**
 * Reads a boolean. Clients send `1` and `true`, or `True` (Python), `TRUE` and `-1` (Visual Basic), depending on their
 * language.
 */
export function isSwitchedOn(args: Parameters, name: string): boolean {
  return /^\s*(true|[+-]?0*[1-9]\d*)\s*$/i.test(args[name] ?? '');
}

/** Reads a required id. A missing one is a system error, because code 22 exists only since 1.2.2 (section 11). */
export function requiredIdOf(args: Parameters, name: string): number {
  const text = args[name] ?? '';
  if (!/^\d{1,15}$/.test(text)) throw faults.systemError(`missing parameter ${name}`);
  return Number(text);
}
