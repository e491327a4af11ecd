/** Rules that make a service misbehave on purpose. The first rule that matches a request decides about it alone. */
import * as z from 'zod';
import { scatter } from '../world/scatter';
import type { Answer, ReceivedRequest } from './message';

const LatencyMs = z.int().min(0).max(600_000);

export const FaultRule = z.strictObject({
  /** All conditions given must hold; an empty match takes every request. */
  match: z
    .strictObject({
      origin: z.enum(['pictures', 'smugmug', 'images', 'login']).optional(),
      pathIncludes: z.string().min(1).optional(),
      /** `smugmug.images.get` for SmugMug, `GetAlbums` for the Pictures API, `token` for its login; case does not matter. */
      methodName: z.string().min(1).optional(),
      /** Of the query or the form: `{ "UserID": "600005" }`. Case of the names does not matter. */
      parameters: z.record(z.string().min(1), z.string()).optional(),
    })
    .default({}),
  /** How many requests the rule takes before it is spent; forever when absent. */
  times: z.int().min(1).optional(),
  /** A range: another one for each request, the same ones in the same order for the same seed. */
  latencyMs: z.union([LatencyMs, z.strictObject({ from: LatencyMs, to: LatencyMs, seed: z.int() })]).optional(),
  status: z.int().min(200).max(599).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
  body: z.string().optional(),
  /** In place of `body`: what is sent as it is and said to be compressed with gzip. */
  gzip: z.base64().optional(),
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
export const FaultRules = z.array(FaultRule).max(500);

/** A rule for one request, with nothing left to chance. */
export interface Fault extends Omit<FaultRule, 'latencyMs'> {
  readonly latencyMs: number;
}

export interface Faults {
  replace(rules: readonly FaultRule[]): void;
  all(): readonly FaultRule[];
  /** The rule for this request, and one of its times used up. */
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

/** The answer that a rule puts in place of the service's own; undefined when the service shall answer itself. */
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
