/** Where the services are, and what a test of an address found. */
import * as z from 'zod';

export const ServiceName = z.enum(['pictures-api', 'smugmug-1.2']);
export type ServiceName = z.infer<typeof ServiceName>;

export const Server = z.object({
  service: ServiceName,
  label: z.string(),
  address: z.string(),
  /** Where the address comes from; one from the environment cannot be changed here. */
  from: z.enum(['demo', 'settings', 'environment']),
});
export type Server = z.infer<typeof Server>;

export const TestStep = z.object({
  name: z.enum(['address', 'connection', 'answer', 'service', 'account']),
  state: z.enum(['passed', 'failed', 'skipped']),
  /** One plain sentence: what was found. */
  found: z.string(),
});
export type TestStep = z.infer<typeof TestStep>;
