/** The state of the demo's services, which run as a separate process. */
import * as z from 'zod';

export const DemoState = z.object({
  /** `stopped`: the services ended repeatedly and are not restarted. */
  state: z.enum(['as-started', 'starting-again', 'started-again', 'stopped']),
});
export type DemoState = z.infer<typeof DemoState>;
