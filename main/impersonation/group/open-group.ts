/** Puts together what belongs to one manager's group: the desk of its members and the overview of their albums. */
import type { IdentityKey, MemberId, MemberOverview } from '../../../preload/contract';
import type { ActingDesk } from '../impersonation-controller';
import type { AlbumLibrary } from '../../library/album-library';
import { AppFailure } from '../../core/errors';
import type { SaidUnsafe } from '../../masking/unsafe-registry';
import type { GroupService } from '../../services/group-service';
import type { ReportIncident } from '../../core/incidents';
import { GroupDesk } from './group-controller';
import { GroupOverview } from './group-overview';
import { KnownMembers, type MembersStore } from './known-members';

export interface GroupOpenerParts {
  readonly members: MembersStore;
  readonly asksForMasked: (identity: IdentityKey) => boolean;
  readonly said: (identity: IdentityKey) => SaidUnsafe;
  readonly reportIncident: ReportIncident;
  readonly onChanged: (identity: IdentityKey) => void;
  readonly onAdvanced: (identity: IdentityKey, rows: readonly MemberOverview[]) => void;
}

export interface GroupOpener {
  /** Null where the service of the library knows no groups. */
  readonly open: (identity: IdentityKey, library: AlbumLibrary) => GroupDesk | null;
  readonly maskChanged: () => void;
  /** The account has left. */
  readonly forget: (identity: IdentityKey) => void;
}

export function createGroupOpener({
  members,
  asksForMasked,
  said: saidTo,
  reportIncident,
  onChanged,
  onAdvanced,
}: GroupOpenerParts): GroupOpener {
  const desks = new Map<IdentityKey, GroupDesk>();
  return {
    open(identity, library) {
      if (!library.group) return null;
      // Asked for each time: it is another one once the account was signed in anew.
      const service = (): GroupService => {
        if (!library.group) throw new AppFailure({ kind: 'bad-request', detail: 'The service knows no groups.' });
        return library.group;
      };
      const isMasked = (): boolean => asksForMasked(identity);
      const said = saidTo(identity);
      const overview = new GroupOverview({
        service,
        isMasked,
        said,
        reportIncident,
        onAdvanced: (rows) => onAdvanced(identity, rows),
      });
      const known = new KnownMembers(members, identity);
      const desk = new GroupDesk({
        identity,
        service,
        library,
        known,
        isMasked,
        said,
        overview,
        reportIncident,
        onChanged,
      });
      desks.set(identity, desk);
      return desk;
    },
    forget(identity) {
      desks.get(identity)?.leave();
      desks.delete(identity);
    },
    maskChanged() {
      for (const { overview } of desks.values()) overview.maskChanged();
    },
  };
}

export interface ForgettingMemberParts {
  readonly acting: ActingDesk;
  readonly onForgotten: (identity: IdentityKey, manager: IdentityKey) => void;
}

/** Everything of acting as one member, the journal excepted. Says in words what is gone. */
export function createForgettingMember({
  acting,
  onForgotten,
}: ForgettingMemberParts): (group: GroupDesk, member: MemberId) => Promise<readonly string[]> {
  return async (group, member) => {
    const identity = await acting.forget(group.identity, member);
    const forgotten = group.forget(member);
    onForgotten(identity, group.identity);
    return ['what was read of their albums and pictures', 'where you were in them', ...forgotten];
  };
}
