/** The id of a hosted service, and the result of testing an address. */
import * as z from 'zod';

/** Created by main, which has the list of services: the window only returns what main has sent. */
export const ServiceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,39}$/)
  .brand('ServiceId');
export type ServiceId = z.infer<typeof ServiceId>;

export const TestStep = z.object({
  name: z.enum(['address', 'connection', 'answer', 'service']),
  state: z.enum(['passed', 'failed', 'skipped']),
  /** The finding in one plain sentence. */
  found: z.string(),
});
export type TestStep = z.infer<typeof TestStep>;
