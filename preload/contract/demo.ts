/** What became of the demo's services, which run beside the program. */
import * as z from 'zod';

export const DemoState = z.object({
  /** `stopped`: they ended again and again. */
  state: z.enum(['as-started', 'starting-again', 'started-again', 'stopped']),
});
export type DemoState = z.infer<typeof DemoState>;
