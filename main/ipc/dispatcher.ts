/**
 * Calls a handler by its procedure name with untrusted input and returns a typed reply. The input is parsed because the
 * window is untrusted; the output is parsed because that strips fields the contract does not name, so that no secret
 * leaks. The procedure's policy is applied here: which calls are refused while the window is locked, and which entry is
 * written before main responds.
 */
import type * as z from 'zod';
import type { AppError, ErrorDetail, Events, Handlers, ProofsheetContract, Reply } from '../../preload/contract';
import { contract } from '../../preload/contract';
import type { Procedure } from '../../preload/contract/procedure';
import type { CallRecorder } from '../core/call-recorder';
import { AppFailure } from '../core/errors';
import { appErrorOf, type ReportIncident } from '../core/incidents';
import { PARSED_ONCE } from '../core/parsed-once';
import type { AuditTrail } from '../impersonation/audit-trail';
import { parseInSteps } from './parse-in-steps';
import { auditBefore, auditedAnswer, openCallRecorder } from './audit';

export interface CallContext {
  /** Aborts when the window cancels the call or closes. */
  readonly signal: AbortSignal;
}

/** The context of a call whose policy says that it writes its entry while it runs. */
export interface AuditedContext extends CallContext {
  readonly recorder: CallRecorder;
}

export type ProofsheetHandlers = Handlers<ProofsheetContract, CallContext, AuditedContext>;

export type Dispatch = (name: string, input: unknown, context: CallContext) => Promise<Reply<unknown>>;

export type SendEvent = <Name extends keyof Events<ProofsheetContract>>(
  name: Name,
  payload: Events<ProofsheetContract>[Name],
) => void;

export interface DispatcherDeps {
  readonly handlers: ProofsheetHandlers;
  readonly auditTrail: AuditTrail;
  readonly isLocked: () => boolean;
  readonly reportIncident: ReportIncident;
}

type UntypedHandler = (input: unknown, context: AuditedContext | CallContext) => unknown;

interface FoundProcedure {
  readonly procedure: Procedure;
  readonly handler: UntypedHandler;
}

export function createDispatcher({ handlers, auditTrail, isLocked, reportIncident }: DispatcherDeps): Dispatch {
  return async (name, input, context) => {
    const found = findProcedure(name, handlers);
    if (!found) return refuse({ kind: 'bad-request', detail: { code: 'call-of-nothing' } });
    if (isLocked() && !isAllowedWhileLocked(found.procedure))
      return refuse({ kind: 'cancelled', detail: { code: 'window-locked' } });
    const parsed = found.procedure.input.safeParse(input, PARSED_ONCE);
    if (!parsed.success) return refuse({ kind: 'bad-request', detail: firstIssue(parsed.error) });
    try {
      const answer = await answerAudited(found, parsed.data, context, auditTrail);
      return { ok: true, value: await parseInSteps(found.procedure.output, answer) };
    } catch (reason) {
      return refuse(toAppError(reason, name, context, reportIncident));
    }
  };
}

async function answerAudited(
  { procedure: { audit }, handler }: FoundProcedure,
  input: unknown,
  context: CallContext,
  auditTrail: AuditTrail,
): Promise<unknown> {
  await auditBefore(audit, input, auditTrail);
  if (audit === 'none' || !('within' in audit)) {
    return auditedAnswer(audit, input, await handler(input, context), auditTrail);
  }
  const recorder = openCallRecorder(audit, input, auditTrail);
  const answer = await handler(input, { ...context, recorder });
  recorder.assertUsed();
  return answer;
}

/** Compared with `allow`, so that a procedure without a valid policy is refused. */
function isAllowedWhileLocked({ whileLocked }: Procedure): boolean {
  return whileLocked === 'allow';
}

function findProcedure(name: string, handlers: ProofsheetHandlers): FoundProcedure | undefined {
  const [resource, verb, ...rest] = name.split('.', 3);
  if (!resource || !verb || rest.length > 0) return undefined;
  const entry = ownValue(ownValue(contract, resource), verb);
  const handler = ownValue(ownValue(handlers, resource), verb);
  if (!isProcedure(entry) || typeof handler !== 'function') return undefined;
  // The contract guarantees at compile time that this handler belongs to this procedure; the lookup by name loses that
  // type.
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
  const isCancelled = context.signal.aborted && !(reason instanceof AppFailure);
  return isCancelled ? { kind: 'cancelled' } : appErrorOf(reason, procedure, reportIncident);
}

function refuse(error: AppError): Reply<never> {
  return { ok: false, error };
}

function firstIssue(error: z.ZodError): ErrorDetail {
  const issue = error.issues[0];
  const place = issue?.path.join('.').slice(0, 200) ?? '';
  return { code: 'call-with-invalid-input', place, issue: issue?.code ?? 'invalid' };
}
