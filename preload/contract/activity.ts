/** The service calls of this run, without secrets: for a curious person, and for a bug report. */
import * as z from 'zod';
import { NonNegativeInteger } from './integers';

export const ActivityEntry = z.object({
  id: z.number().int(),
  /** ISO 8601 instant. */
  startedAt: z.string(),
  /**
   * Method, host and path, with the names of query and form fields but never their values: "GET host/v1/x?UserID=…".
   */
  request: z.string(),
  /** The service's own method name, if the path does not contain it: "smugmug.images.get". */
  method: z.string().nullable(),
  durationMs: z.number().nonnegative(),
  /** HTTP status of the last attempt; null if no response came. */
  status: z.number().int().nullable(),
  /** Bytes of the last response as transferred. */
  sizeBytes: NonNegativeInteger.nullable(),
  /** Attempts after the first. */
  retries: NonNegativeInteger,
  waitedMs: z.number().nonnegative(),
  waitedFor: z.enum(['nothing', 'turn', 'rate-limit', 'retry']),
  outcome: z.string(),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;
