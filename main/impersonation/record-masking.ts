/** Records in the journal that the mask is on again, if it was off for the member who is acted as. */
import type { Mask } from '../masking/mask';
import type { ImpersonationController } from './impersonation-controller';

export function recordMasking(
  mask: Pick<Mask, 'whenChanged'>,
  acting: Pick<ImpersonationController, 'current' | 'record'>,
): void {
  mask.whenChanged(({ ended }) => {
    // Reveals from before the member was acted as belong to another identity.
    const actingAs = acting.current()?.identity.key;
    if (!ended.some(({ identity, scope }) => identity === actingAs && scope.kind === 'everything')) return;
    // Masking must not fail, even if it cannot be recorded.
    acting.record({ kind: 'masked', what: { code: 'all-pictures' } }).catch(() => undefined);
  });
}
