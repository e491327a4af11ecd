/** The id of a hosted service, and the result of testing an address. */
import * as z from 'zod';
import { AppError } from './errors';

/** Created by main, which has the list of services: the window only returns what main has sent. */
export const ServiceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,39}$/)
  .brand('ServiceId');
export type ServiceId = z.infer<typeof ServiceId>;

/** `service`: the name of the product that was expected. `error`: why there is no usable response. */
const TestFinding = z.discriminatedUnion('code', [
  z.object({
    code: z.enum([
      'address-complete',
      'address-complete-here',
      'data',
      'no-data',
      'not-tested',
      'page',
      'pictures-api',
      'pictures-api-without-call',
      'pictures-api-without-sign-in',
      'smugmug',
      'smugmug-2',
      'smugmug-gone',
      'smugmug-retired',
      'smugmug-with-key',
      'smugmug-with-page',
    ]),
  }),
  z.object({ code: z.literal('address-completed'), address: z.string() }),
  z.object({ code: z.literal('connected'), host: z.string(), protocol: z.string() }),
  z.object({ code: z.enum(['pictures-api-status', 'status-failing', 'status-not-data']), status: z.number() }),
  z.object({ code: z.literal('asks-to-wait'), seconds: z.number() }),
  z.object({ code: z.enum(['other-data', 'service']), service: z.string() }),
  z.object({ code: z.literal('error'), error: AppError }),
]);
export type TestFinding = z.infer<typeof TestFinding>;

export const TestStep = z.object({
  name: z.enum(['address', 'connection', 'answer', 'service']),
  state: z.enum(['passed', 'failed', 'skipped']),
  found: TestFinding,
});
export type TestStep = z.infer<typeof TestStep>;
