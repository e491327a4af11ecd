/** Moments as services tell them. */
import * as z from 'zod';

/**
 * `instant`: ISO 8601 with offset, an exact moment.
 * `unzoned`: ISO 8601 without offset; the service does not say which zone it means, so it is shown as it is.
 */
export const Timestamp = z.object({
  iso: z.string(),
  precision: z.enum(['instant', 'unzoned']),
});
export type Timestamp = z.infer<typeof Timestamp>;
