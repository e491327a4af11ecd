/** Arguments of a call: exact case, from the query and the form together (smugmug-api.md, section 1). */
import type { Parameters, ReceivedRequest } from '../http/message';
import { faults } from './fault';

/** Where both carry a name, the body counts. */
export function argumentsOf(request: ReceivedRequest): Parameters {
  return { ...request.query, ...request.form };
}

/** Clients send `1` and `true`; by their languages also `True` (Python), `TRUE` and `-1` (Visual Basic). */
export function isSwitchedOn(args: Parameters, name: string): boolean {
  return /^\s*(true|[+-]?0*[1-9]\d*)\s*$/i.test(args[name] ?? '');
}

/** Code 22 for a missing parameter came only with 1.2.2 (section 11). */
export function requiredIdOf(args: Parameters, name: string): number {
  const text = args[name] ?? '';
  if (!/^\d{1,15}$/.test(text)) throw faults.systemError(`missing parameter ${name}`);
  return Number(text);
}
