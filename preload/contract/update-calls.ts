/** The calls about new versions of the program. */
import * as z from 'zod';
import { nothing } from './inputs';
import { changing, event, procedure, unrestricted } from './procedure';
import { UpdateChannel, UpdateState } from './updates';

const ofVersion = z.strictObject({ version: z.string().max(100) });

export const updateCalls = {
  get: procedure({ input: nothing, output: UpdateState, ...unrestricted }),
  change: procedure({
    input: z.strictObject({ isAutomatic: z.boolean().optional(), channel: UpdateChannel.optional() }),
    output: UpdateState,
    ...changing,
  }),
  /** Asks the server now. Resolves also if it could not be asked, or its list was refused. */
  look: procedure({ input: nothing, output: UpdateState, ...changing }),
  /** There is no notice of this version any more; null takes that back. */
  skip: procedure({
    input: z.strictObject({ version: z.string().max(100).nullable() }),
    output: UpdateState,
    ...changing,
  }),
  /** There is no notice for a day. */
  later: procedure({ input: nothing, output: UpdateState, ...changing }),
  /** The window has shown the question whether the program may look, so it is not asked at the next start. */
  asked: procedure({ input: nothing, output: nothing, ...unrestricted }),
  /** Opens the page of the offered version in the system's browser. */
  openPage: procedure({ input: ofVersion, output: UpdateState, ...changing }),
  changed: event(UpdateState),
};
