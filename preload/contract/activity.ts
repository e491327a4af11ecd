/** The calls of this run, told without a secret: for a person who wonders, and for a bug report. */
import * as z from 'zod';

export const ActivityEntry = z.object({
  id: z.number().int(),
  /** ISO 8601 instant. */
  startedAt: z.string(),
  /** Method, host and path; names of query and form fields, never their values: "GET host/v1/x?UserID=…". */
  request: z.string(),
  /** The service's method, where the path does not say: "smugmug.images.get". */
  method: z.string().nullable(),
  durationMs: z.number().nonnegative(),
  /** HTTP status of the last try; null where no answer came. */
  status: z.number().int().nullable(),
  /** Bytes of the last answer as they came over the wire. */
  sizeBytes: z.number().int().nonnegative().nullable(),
  /** Tries after the first. */
  retries: z.number().int().nonnegative(),
  waitedMs: z.number().nonnegative(),
  waitedFor: z.enum(['nothing', 'turn', 'rate-limit', 'retry']),
  outcome: z.string(),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;
