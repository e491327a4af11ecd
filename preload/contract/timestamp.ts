/** Moments as services tell them. */
import * as z from 'zod';

/**
 * `instant`: ISO 8601 with offset, an exact moment.
 * `unzoned`: ISO 8601 without offset; the service does not say which zone it means, so it is shown as it is.
 */
export const Timestamp = z.object({
  iso: z.string(),
  precision: z.enum(['instant', 'unzoned']),
  /** What the service wrote, where it was turned into an instant: its text, and the zone it is read in. */
  original: z.object({ text: z.string(), zoneName: z.string() }).optional(),
  /** The original stands for two instants, in the hour that clocks run twice in autumn; this is the earlier one. */
  isAmbiguous: z.boolean().optional(),
});
export type Timestamp = z.infer<typeof Timestamp>;
