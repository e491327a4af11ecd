/** Reveals masked pictures and changes the mask's rules: with permission, and recorded before anything more is shown. */
import type {
  IdentityKey,
  JournalEvent,
  Lease,
  LeaseScope,
  MaskRulesChange,
  MaskState,
  ShownSubject,
} from '../../preload/contract';
import type { CallRecorder } from '../core/call-recorder';
import { AppFailure } from '../core/errors';
import { managerKeyOf } from '../identity/identity-key';
import type { LeaseWish } from './leases';
import type { Mask } from './mask';
import { showsMore } from './mask-rules';
import type { Permission } from './permission';

export interface RevealingDeps {
  readonly mask: Mask;
  readonly permission: Pick<Permission, 'assertAllowed'>;
  /** Rejects if the identity does not exist, or no longer. */
  readonly assertKnown: (identity: IdentityKey) => Promise<unknown>;
  /** Names what the scope shows, for the journal. */
  readonly describe: (identity: IdentityKey, scope: LeaseScope, signal: AbortSignal) => Promise<ShownSubject>;
}

export interface Revealing {
  readonly reveal: (wish: LeaseWish, recorder: CallRecorder, signal: AbortSignal) => Promise<Lease>;
  readonly changeRules: (
    identity: IdentityKey,
    change: MaskRulesChange,
    recorder: CallRecorder,
    signal: AbortSignal,
  ) => Promise<MaskState>;
}

export function createRevealing({ mask, permission, assertKnown, describe }: RevealingDeps): Revealing {
  const record = async ({ identity, scope, kind }: LeaseWish, recorder: CallRecorder, signal: AbortSignal) => {
    if (!recorder.isNeeded()) {
      // No member is acted as, so the description, which may need a request, is not read.
      recorder.recordNothing();
      return;
    }
    const what = await describe(identity, scope, signal);
    await recorder.record({ kind: 'revealed', what: kind === 'held' ? { ...what, way: 'held' } : what });
  };
  return {
    async reveal(wish, recorder, signal) {
      const pending = mask.prepare(wish);
      try {
        await permission.assertAllowed(wish.identity, signal);
        await record(wish, recorder, signal);
        // The identity may have ended meanwhile.
        await assertKnown(wish.identity);
        if (signal.aborted || pending.isCalledOff) throw new AppFailure({ kind: 'cancelled' });
        return mask.reveal(wish);
      } finally {
        pending.done();
      }
    },
    async changeRules(identity, change, recorder, signal) {
      await assertKnown(identity);
      // Unrated pictures are not known to be safe, so showing them needs permission too.
      if (change.whenUnrated !== undefined && change.whenUnrated !== 'mask')
        await permission.assertAllowed(identity, signal).then(() => assertKnown(identity));
      const manager = managerKeyOf(identity);
      const from = mask.rulesOf(identity);
      const describeChange = (): JournalEvent => ({
        kind: 'rules-changed',
        from: mask.rulesOf(identity),
        to: mask.rulesAfter(identity, change),
      });
      const apply = (): void => void mask.changeRules(identity, change);
      if (showsMore(from, mask.rulesAfter(identity, change))) {
        await recorder.recordChange(manager, describeChange, apply);
      } else {
        const event = describeChange();
        apply();
        // Masking more must never fail, so this entry is written only if possible.
        const written = recorder.recordChange(
          manager,
          () => event,
          () => undefined,
        );
        written.catch(() => undefined);
      }
      return mask.state;
    },
  };
}
