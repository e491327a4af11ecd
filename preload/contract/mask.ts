/** The mask: while it is on, only what a service calls safe is shown as it is. */
import * as z from 'zod';

export const MaskState = z.object({
  isOn: z.boolean(),
  /** Grows with every change; part of each picture's address, so that no cached bytes outlive a change. */
  revision: z.number().int().nonnegative(),
});
export type MaskState = z.infer<typeof MaskState>;
