/** The supported services, and the result of testing an address. */
import * as z from 'zod';

export const ServiceName = z.enum(['pictures-api', 'smugmug-1.2']);
export type ServiceName = z.infer<typeof ServiceName>;

export const TestStep = z.object({
  name: z.enum(['address', 'connection', 'answer', 'service']),
  state: z.enum(['passed', 'failed', 'skipped']),
  /** The finding in one plain sentence. */
  found: z.string(),
});
export type TestStep = z.infer<typeof TestStep>;
