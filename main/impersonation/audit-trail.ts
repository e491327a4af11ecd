/** Writes the journal entries that calls of the window require. [Note: Acting] */
import type { AlbumId, IdentityKey, JournalEvent, MemberId } from '../../preload/contract';
import type { IdentityRegistry } from '../library/identity-registry';
import { groupOf } from './group/group-controller';
import type { ImpersonationController } from './impersonation-controller';
import { accountOf } from './journal/journal-line';
import type { Journal } from './journal/journal';

export interface AuditTrailDeps {
  readonly acting: Pick<ImpersonationController, 'current' | 'record' | 'recordChange'>;
  readonly identities: Pick<IdentityRegistry, 'find'>;
  readonly journal: Pick<Journal, 'write'>;
}

/** Every method rejects with `not-recorded` if the entry cannot be written; the call must then not be carried out. */
export interface AuditTrail {
  readonly isActing: () => boolean;
  /** Records what is done while a member is acted as; does nothing otherwise. */
  readonly record: (event: JournalEvent) => Promise<void>;
  readonly recordChange: ImpersonationController['recordChange'];
  /** Records that the member's album was opened, if `identity` is the member who is acted as. */
  readonly recordAlbum: (identity: IdentityKey, albumId: AlbumId) => Promise<void>;
  /** Records what a manager reads about their group, also while no member is acted as. */
  readonly recordOfGroup: (manager: IdentityKey, member: MemberId | null, event: JournalEvent) => Promise<void>;
}

export function createAuditTrail({ acting, identities, journal }: AuditTrailDeps): AuditTrail {
  return {
    isActing: () => acting.current() !== null,
    record: (event) => acting.record(event),
    recordChange: (...of) => acting.recordChange(...of),
    async recordAlbum(identity, albumId) {
      const current = acting.current();
      if (current?.identity.key === identity) await current.library.opened(albumId);
    },
    async recordOfGroup(manager, member, event) {
      const found = await identities.find(manager);
      const group = groupOf(found);
      await journal.write({
        account: accountOf(found.identity),
        groupName: group.groupName,
        member: member && { id: member, name: group.nameOf(member) },
        event,
      });
    },
  };
}
