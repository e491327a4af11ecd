/** Rules that make a service misbehave on purpose. The first rule that matches a request decides about it alone. */
import * as z from 'zod';
import type { Answer, ReceivedRequest } from './message';

export const FaultRule = z.strictObject({
  /** All conditions given must hold; an empty match takes every request. */
  match: z
    .strictObject({
      origin: z.enum(['pictures', 'smugmug', 'images', 'login']).optional(),
      pathIncludes: z.string().min(1).optional(),
      /** `smugmug.images.get` for SmugMug, `GetAlbums` for the Pictures API, `token` for its login; case does not matter. */
      methodName: z.string().min(1).optional(),
    })
    .default({}),
  /** How many requests the rule takes before it is spent; forever when absent. */
  times: z.int().min(1).optional(),
  latencyMs: z.int().min(0).max(600_000).optional(),
  status: z.int().min(200).max(599).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
  body: z.string().optional(),
  contentType: z.string().min(1).optional(),
  /** A failure by SmugMug's code, in the format of the call; `mode` stands beside code 99. */
  smugmug: z
    .strictObject({ code: z.int().min(0), message: z.string().optional(), mode: z.literal('read-only').optional() })
    .optional(),
  /** Announce the whole body, send this much of it (as encoded for the wire), then drop the connection. */
  truncateAtBytes: z.int().min(0).optional(),
  /** Reset the connection instead of answering. */
  reset: z.literal(true).optional(),
  /** Keep the connection open and never answer. */
  hang: z.literal(true).optional(),
});
export type FaultRule = z.infer<typeof FaultRule>;
export const FaultRules = z.array(FaultRule).max(100);

export interface Faults {
  replace(rules: readonly FaultRule[]): void;
  all(): readonly FaultRule[];
  /** The rule for this request, and one of its times used up. */
  take(request: ReceivedRequest): FaultRule | undefined;
}

export function createFaults(): Faults {
  let entries: { readonly rule: FaultRule; remaining: number }[] = [];
  return {
    replace(rules) {
      entries = rules.map((rule) => ({ rule, remaining: rule.times ?? Number.POSITIVE_INFINITY }));
    },
    all: () => entries.filter(({ remaining }) => remaining > 0).map(({ rule }) => rule),
    take(request) {
      const entry = entries.find(({ rule, remaining }) => remaining > 0 && isMatch(rule, request));
      if (!entry) return undefined;
      entry.remaining -= 1;
      return entry.rule;
    },
  };
}

/** The answer that a rule puts in place of the service's own; undefined when the service shall answer itself. */
export function answerOfFault(rule: FaultRule): Answer | undefined {
  if (rule.status === undefined && rule.body === undefined) return undefined;
  const body = rule.body ?? JSON.stringify({ Message: `The sandbox was told to answer ${rule.status ?? 200}.` });
  const guessedType = body.trimStart().startsWith('<') ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  return {
    status: rule.status ?? 200,
    headers: {
      'Content-Type': rule.contentType ?? guessedType,
      ...(rule.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(rule.retryAfterSeconds) }),
    },
    body,
  };
}

function isMatch({ match }: FaultRule, request: ReceivedRequest): boolean {
  if (match.origin !== undefined && match.origin !== request.origin) return false;
  if (match.pathIncludes !== undefined && !request.path.includes(match.pathIncludes)) return false;
  return match.methodName === undefined || match.methodName.toLowerCase() === methodNameOf(request).toLowerCase();
}

function methodNameOf(request: ReceivedRequest): string {
  return request.form['method'] ?? request.query['method'] ?? request.path.split('/').filter(Boolean).at(-1) ?? '';
}
