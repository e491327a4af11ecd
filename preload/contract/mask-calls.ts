/** The calls and events of the mask. */
import * as z from 'zod';
import { LongEdgePx, nothing, ofIdentity } from './inputs';
import {
  Lease,
  LeaseKind,
  LeaseScope,
  LeaseToken,
  MaskLevel,
  MaskRulesChange,
  MaskState,
  RevealPermission,
} from './mask';
import { event, procedure, unrestricted } from './procedure';

export const maskCalls = {
  mask: {
    get: procedure({ input: nothing, output: MaskState, ...unrestricted }),
    /**
     * `longEdgePx`: longest edge of the largest form that will be shown. Rejects with `mask-required` if the identity
     * may not see masked content, and with `not-recorded` if the journal cannot be written.
     */
    reveal: procedure({
      input: ofIdentity.extend({ scope: LeaseScope, kind: LeaseKind, longEdgePx: LongEdgePx }),
      output: Lease,
      whileLocked: 'refuse',
      audit: { within: 'revealed' },
    }),
    /** Ends one lease; does nothing if it has already ended. */
    hide: procedure({ input: z.strictObject({ token: LeaseToken }), output: MaskState, ...unrestricted }),
    /** Ends all leases immediately. */
    maskAll: procedure({ input: nothing, output: MaskState, ...unrestricted }),
    /** Masks all pictures, or only sensitive ones. Masking all pictures also ends all leases. */
    setLevel: procedure({
      input: z.object({ level: MaskLevel }),
      output: MaskState,
      whileLocked: 'refuse',
      audit: 'none',
    }),
    /** The person masked everything by a menu command or shortcut that main handles itself. */
    maskedByPerson: event(z.object({})),
    /** Rejects with `mask-required`, as `reveal` does, if the change would show more. */
    changeRules: procedure({
      input: ofIdentity.extend({ change: MaskRulesChange }),
      output: MaskState,
      whileLocked: 'refuse',
      audit: { within: 'rules-changed' },
    }),
    permission: procedure({ input: ofIdentity, output: RevealPermission, ...unrestricted }),
    changed: event(MaskState),
  },
};
