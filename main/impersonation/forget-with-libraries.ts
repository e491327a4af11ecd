/** Drops a member's pictures together with the member's albums. */
import type { IdentityKey } from '../../preload/contract';
import type { ImpersonationController } from './impersonation-controller';

interface Forgetting {
  forget(member: IdentityKey): void;
}

export function forgetWithLibraries(
  acting: Pick<ImpersonationController, 'whenLibraryRemoved'>,
  { inMemory, onDisk }: { readonly inMemory: readonly Forgetting[]; readonly onDisk: Forgetting },
): void {
  acting.whenLibraryRemoved(({ member, isForgotten }) => {
    for (const each of inMemory) each.forget(member);
    if (isForgotten) onDisk.forget(member);
  });
}
