/**
 * Calls a handler by its procedure name with untrusted input and returns a typed reply. The input is parsed because the
 * window is untrusted; the output is parsed because that strips fields the contract does not name, so that no secret
 * leaks.
 */
import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { AppError, Handlers, ProofsheetContract, Reply } from '../../preload/contract';
import { contract } from '../../preload/contract';
import type { Procedure } from '../../preload/contract/procedure';
import { AppFailure } from '../core/errors';
import type { ReportIncident } from '../core/incidents';

export interface CallContext {
  /** Aborts when the window cancels the call or closes. */
  readonly signal: AbortSignal;
}

export type ProofsheetHandlers = Handlers<ProofsheetContract, CallContext>;

export type Dispatch = (name: string, input: unknown, context: CallContext) => Promise<Reply<unknown>>;

type UntypedHandler = (input: unknown, context: CallContext) => unknown;

export function createDispatcher(handlers: ProofsheetHandlers, reportIncident: ReportIncident): Dispatch {
  return async (name, input, context) => {
    const found = findProcedure(name, handlers);
    if (!found) return refuse({ kind: 'bad-request', detail: 'The window asked for something that does not exist.' });
    const parsed = found.procedure.input.safeParse(input);
    if (!parsed.success) return refuse({ kind: 'bad-request', detail: firstIssue(parsed.error) });
    try {
      const answer = await found.handler(parsed.data, context);
      return { ok: true, value: found.procedure.output.parse(answer) };
    } catch (reason) {
      return refuse(toAppError(reason, name, context, reportIncident));
    }
  };
}

function findProcedure(
  name: string,
  handlers: ProofsheetHandlers,
): { procedure: Procedure; handler: UntypedHandler } | undefined {
  const [resource, verb, ...rest] = name.split('.', 3);
  if (!resource || !verb || rest.length > 0) return undefined;
  const entry = ownValue(ownValue(contract, resource), verb);
  const handler = ownValue(ownValue(handlers, resource), verb);
  if (!isProcedure(entry) || typeof handler !== 'function') return undefined;
  // The contract ties this handler to this procedure at compile time; the lookup by name loses that type.
  return { procedure: entry, handler: handler as UntypedHandler };
}

function ownValue(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Record<string, unknown>)[key];
}

function isProcedure(entry: unknown): entry is Procedure {
  return ownValue(entry, 'type') === 'procedure';
}

function toAppError(
  reason: unknown,
  procedure: string,
  context: CallContext,
  reportIncident: ReportIncident,
): AppError {
  if (reason instanceof AppFailure) return reason.error;
  if (context.signal.aborted) return { kind: 'cancelled' };
  const incidentId = randomUUID();
  reportIncident({ incidentId, procedure, reason });
  return { kind: 'internal', incidentId };
}

function refuse(error: AppError): Reply<never> {
  return { ok: false, error };
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'input'}: ${issue.message}`.slice(0, 500) : 'The input was not understood.';
}
