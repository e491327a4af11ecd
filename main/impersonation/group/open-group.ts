/** Composes one manager's group: the controller of its members and the overview of their albums. */
import type { DeletedData, IdentityKey, MemberId, MemberOverview } from '../../../preload/contract';
import type { ImpersonationController } from '../impersonation-controller';
import { actingKey, managerKeyOf, memberIdOf } from '../../identity/identity-key';
import type { AlbumLibrary } from '../../library/album-library';
import { AppFailure } from '../../core/errors';
import type { Forgettables } from '../../core/forgettables';
import type { UnsafeRegistry } from '../../masking/unsafe-registry';
import type { GroupService } from '../../services/album-service';
import type { ReportIncident } from '../../core/incidents';
import { GroupController } from './group-controller';
import { GroupOverview } from './group-overview';
import type { ListedFacts } from './member-facts';
import { KnownMembers, type MembersStore } from './known-members';

export interface GroupOpenerDeps {
  readonly members: MembersStore;
  readonly asksForMaskedForms: (identity: IdentityKey) => boolean;
  readonly unsafe: (identity: IdentityKey) => UnsafeRegistry;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly reportIncident: ReportIncident;
  readonly onChanged: (identity: IdentityKey) => void;
  readonly onAdvanced: (identity: IdentityKey, rows: readonly MemberOverview[]) => void;
}

export interface GroupOpener {
  /** Returns null if the library's service has no groups. */
  readonly open: (identity: IdentityKey, library: AlbumLibrary) => GroupController | null;
  readonly maskChanged: () => void;
  /** Returns whether the account of the identity is known to act as members; sends no request. */
  readonly isManager: (identity: IdentityKey) => boolean;
  /** Returns what the overview knows of a member; sends no request. */
  readonly factsOf: (manager: IdentityKey, member: MemberId) => ListedFacts | null;
}

export function createGroupOpener({
  members,
  asksForMaskedForms,
  unsafe: unsafeFor,
  forgettables,
  reportIncident,
  onChanged,
  onAdvanced,
}: GroupOpenerDeps): GroupOpener {
  const controllers = new Map<IdentityKey, GroupController>();
  forgettables.register({
    forget({ identity }) {
      const member = memberIdOf(identity);
      if (member !== null) return controllers.get(managerKeyOf(identity))?.forget(member) ?? null;
      controllers.get(identity)?.leave();
      controllers.delete(identity);
      return null;
    },
  });
  return {
    open(identity, library) {
      if (!library.group) return null;
      // Read each time, because the service is replaced when the account signs in again.
      const service = (): GroupService => {
        if (!library.group) throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-without-groups' } });
        return library.group;
      };
      const asksForThese = (): boolean => asksForMaskedForms(identity);
      const unsafe = unsafeFor(identity);
      const overview = new GroupOverview({
        service,
        asksForMaskedForms: asksForThese,
        unsafe,
        reportIncident,
        onAdvanced: (rows) => onAdvanced(identity, rows),
      });
      const known = new KnownMembers(members, identity);
      const controller = new GroupController({
        identity,
        service,
        library,
        known,
        asksForMaskedForms: asksForThese,
        unsafe,
        overview,
        reportIncident,
        onChanged,
      });
      controllers.set(identity, controller);
      return controller;
    },
    factsOf: (manager, member) => controllers.get(manager)?.overview.factsOf(member) ?? null,
    isManager: (identity) => controllers.get(managerKeyOf(identity))?.isKnownManager ?? false,
    maskChanged() {
      for (const { overview } of controllers.values()) overview.maskChanged();
    },
  };
}

export interface ForgettingMemberDeps {
  readonly acting: ImpersonationController;
  readonly forgettables: Pick<Forgettables, 'forget'>;
  readonly onForgotten: (identity: IdentityKey) => void;
  /** Resolves once deletions on the disk are done or have failed. */
  readonly settled?: () => Promise<void>;
}

/** Deletes all data of acting as one member except the journal, and returns what was deleted. */
export function createForgettingMember({
  acting,
  forgettables,
  onForgotten,
  settled = () => Promise.resolve(),
}: ForgettingMemberDeps): (group: GroupController, member: MemberId) => Promise<readonly DeletedData[]> {
  return async (group, member) => {
    const identity = actingKey(group.identity, member);
    await acting.endForgotten(identity);
    const deleted = forgettables.forget({ identity, hosts: [] });
    onForgotten(identity);
    await settled();
    return [{ what: 'albums', count: null }, ...deleted];
  };
}
