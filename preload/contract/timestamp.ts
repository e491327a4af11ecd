/** Points in time: as services report them, and when they did. */
import * as z from 'zod';

/**
 * `instant`: ISO 8601 with offset, an exact moment.
 * `unzoned`: ISO 8601 without offset; the service does not report its time zone, so its clock time is shown without
 * conversion.
 */
export const Timestamp = z.object({
  iso: z.string(),
  precision: z.enum(['instant', 'unzoned']),
  /** The service's own text and the time zone it is interpreted in, if it was converted into an instant. */
  original: z.object({ text: z.string(), zoneName: z.string() }).optional(),
  /**
   * The original text means two instants, because of the repeated hour when daylight saving time ends; this is the
   * earlier one.
   */
  isAmbiguous: z.boolean().optional(),
});
export type Timestamp = z.infer<typeof Timestamp>;

/**
 * When the service gave what an answer contains: ISO 8601 in UTC, by this computer's clock. Earlier than now if main
 * kept it.
 */
export const AsOf = z.iso.datetime();
