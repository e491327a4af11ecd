/** Fault rules, which make a service misbehave on purpose. Only the first rule that matches a request applies to it. */
import * as z from 'zod';
import { scatter } from '../world/scatter';
import type { Answer, ReceivedRequest } from './message';

const LatencyMs = z.int().min(0).max(600_000);

export const FaultRule = z.strictObject({
  /** All given conditions must match; an empty `match` matches every request. */
  match: z
    .strictObject({
      origin: z.enum(['pictures', 'smugmug', 'images', 'login', 'shoebox', 'smugmug2', 'updates']).optional(),
      pathIncludes: z.string().min(1).optional(),
      /**
       * `smugmug.images.get` for SmugMug, `GetAlbums` for the Pictures API, `token` for its login host; ignoring case.
       */
      methodName: z.string().min(1).optional(),
      /** Parameters of the query or the form: `{ "UserID": "600005" }`. The case of the names is ignored. */
      parameters: z.record(z.string().min(1), z.string()).optional(),
    })
    .default({}),
  /** The number of requests that the rule applies to; unlimited if absent. */
  times: z.int().min(1).optional(),
  /** A range varies the latency between requests; the same seed produces the same sequence. */
  latencyMs: z.union([LatencyMs, z.strictObject({ from: LatencyMs, to: LatencyMs, seed: z.int() })]).optional(),
  status: z.int().min(200).max(599).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
  body: z.string().optional(),
  /**
   * Replaces `body`: the bytes are sent unchanged with `Content-Encoding: gzip`, whether or not they are valid gzip.
   */
  gzip: z.base64().optional(),
  contentType: z.string().min(1).optional(),
  /** Fails the call with a SmugMug error code, in the format of the call; `mode` belongs to code 99. */
  smugmug: z
    .strictObject({ code: z.int().min(0), message: z.string().optional(), mode: z.literal('read-only').optional() })
    .optional(),
  /** Announces the full `Content-Length`, sends only this many bytes (after compression), then drops the connection. */
  truncateAtBytes: z.int().min(0).optional(),
  /** Resets the connection instead of responding. */
  reset: z.literal(true).optional(),
  /** Keeps the connection open and never responds. */
  hang: z.literal(true).optional(),
});
export type FaultRule = z.infer<typeof FaultRule>;
export const FaultRules = z.array(FaultRule).max(500);

/** A matched rule, with its latency already drawn. */
export interface Fault extends Omit<FaultRule, 'latencyMs'> {
  readonly latencyMs: number;
}

export interface Faults {
  replace(rules: readonly FaultRule[]): void;
  all(): readonly FaultRule[];
  /** Returns the rule that matches this request and uses up one of its `times`. */
  take(request: ReceivedRequest): Fault | undefined;
}

export function createFaults(): Faults {
  let entries: { readonly rule: FaultRule; remaining: number; taken: number }[] = [];
  return {
    replace(rules) {
      entries = rules.map((rule) => ({ rule, remaining: rule.times ?? Number.POSITIVE_INFINITY, taken: 0 }));
    },
    all: () => entries.filter(({ remaining }) => remaining > 0).map(({ rule }) => rule),
    take(request) {
      const entry = entries.find(({ rule, remaining }) => remaining > 0 && isMatch(rule, request));
      if (!entry) return undefined;
      entry.remaining -= 1;
      entry.taken += 1;
      return { ...entry.rule, latencyMs: latencyOf(entry.rule, entry.taken) };
    },
  };
}

/** Returns the response that replaces the service's own; undefined if the rule does not replace it. */
export function answerOfFault(rule: Fault): Answer | undefined {
  if (rule.status === undefined && rule.body === undefined && rule.gzip === undefined) return undefined;
  const body = rule.body ?? JSON.stringify({ Message: `The sandbox was told to answer ${rule.status ?? 200}.` });
  const guessedType = body.trimStart().startsWith('<') ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  return {
    status: rule.status ?? 200,
    headers: {
      'Content-Type': rule.contentType ?? guessedType,
      ...(rule.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(rule.retryAfterSeconds) }),
      ...(rule.gzip === undefined ? {} : { 'Content-Encoding': 'gzip' }),
    },
    body: rule.gzip === undefined ? body : Buffer.from(rule.gzip, 'base64'),
  };
}

function latencyOf({ latencyMs = 0 }: FaultRule, taken: number): number {
  if (typeof latencyMs === 'number') return latencyMs;
  const { from, to, seed } = latencyMs;
  return from + (scatter(scatter(seed) + taken) % (Math.max(0, to - from) + 1));
}

function isMatch({ match }: FaultRule, request: ReceivedRequest): boolean {
  if (match.origin !== undefined && match.origin !== request.origin) return false;
  if (match.pathIncludes !== undefined && !request.path.includes(match.pathIncludes)) return false;
  if (!hasParameters(request, match.parameters ?? {})) return false;
  return match.methodName === undefined || match.methodName.toLowerCase() === methodNameOf(request).toLowerCase();
}

function hasParameters({ query, form }: ReceivedRequest, wanted: Readonly<Record<string, string>>): boolean {
  const given = [...Object.entries(query), ...Object.entries(form)].map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return Object.entries(wanted).every(([name, value]) =>
    given.some((each) => each[0] === name.toLowerCase() && each[1] === value),
  );
}

function methodNameOf(request: ReceivedRequest): string {
  return request.form['method'] ?? request.query['method'] ?? request.path.split('/').filter(Boolean).at(-1) ?? '';
}
