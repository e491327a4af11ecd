/** Which services there are, and what a test of an address found. */
import * as z from 'zod';

export const ServiceName = z.enum(['pictures-api', 'smugmug-1.2']);
export type ServiceName = z.infer<typeof ServiceName>;

export const TestStep = z.object({
  name: z.enum(['address', 'connection', 'answer', 'service']),
  state: z.enum(['passed', 'failed', 'skipped']),
  /** One plain sentence: what was found. */
  found: z.string(),
});
export type TestStep = z.infer<typeof TestStep>;
