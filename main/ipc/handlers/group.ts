import type { Comparison, DeletedData, IdentityKey, Member, MemberId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { IdentityRegistry } from '../../library/identity-registry';
import { type GroupController, groupOf } from '../../impersonation/group/group-controller';
import type { GroupOverview } from '../../impersonation/group/group-overview';
import { type ExportedMember, overviewFileName, overviewToCsv } from '../../impersonation/group/overview-export';
import type { ProofsheetHandlers } from '../dispatcher';
import { type JournalHandlerDeps, notSaved } from './journal';

export interface GroupHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'find'>;
  /** Forgets everything about acting as this member, and returns what was deleted. */
  readonly forgetMember: (group: GroupController, member: MemberId) => Promise<readonly DeletedData[]>;
}

export function groupHandlers({ identities, forgetMember }: GroupHandlerDeps): ProofsheetHandlers['group'] {
  const groupOfIdentity = async (identity: IdentityKey): Promise<GroupController> =>
    groupOf(await identities.find(identity));
  return {
    access: async ({ identity }, { signal }) => (await groupOfIdentity(identity)).access(signal),
    members: async ({ identity }, { signal }) => (await groupOfIdentity(identity)).members(signal),
    unread: async ({ identity }) => ({ why: (await groupOfIdentity(identity)).unread }),
    recent: async ({ identity }) => (await groupOfIdentity(identity)).recent(),
    add: async ({ identity, text }, { signal }) => (await groupOfIdentity(identity)).add(text, signal),
    star: async ({ identity, member, isStarred }) => (await groupOfIdentity(identity)).star(member, isStarred),
    forget: async ({ identity, member }) => ({
      deleted: [...(await forgetMember(await groupOfIdentity(identity), member))],
    }),
  };
}

/** Read access to one manager's group. */
export interface GroupReading {
  readonly overview: GroupOverview;
  readonly members: (signal: AbortSignal) => Promise<readonly MemberId[]>;
  /** The members known so far. Sends no request. */
  readonly known: () => readonly Pick<Member, 'id' | 'name'>[];
  readonly compare: (member: MemberId, signal: AbortSignal) => Promise<Comparison>;
}

export interface GroupReadingDeps {
  readonly groupOf: (identity: IdentityKey) => Promise<GroupReading>;
}

export function createGroupReading({ identities }: Pick<GroupHandlerDeps, 'identities'>): GroupReadingDeps {
  return {
    groupOf: async (identity) => {
      const group = groupOf(await identities.find(identity));
      return {
        overview: group.overview,
        members: async (signal) => (await group.members(signal)).map(({ id }) => id),
        known: () => group.recent(),
        compare: (member, signal) => group.compare(member, signal),
      };
    },
  };
}

export interface OverviewHandlerDeps extends GroupReadingDeps {
  readonly chooseFile: JournalHandlerDeps['chooseFile'];
}

export function overviewHandlers({ groupOf, chooseFile }: OverviewHandlerDeps): ProofsheetHandlers['overview'] {
  const closings = new Map<IdentityKey, number>();

  return {
    open: async ({ identity }, { signal, recorder }) => {
      const closingsBefore = closings.get(identity);
      const { overview, members } = await groupOf(identity);
      const ids = await members(signal);
      await recorder.record({ kind: 'overview-opened', reads: 'albums' });
      // Without this check an overview that was closed meanwhile would be read to its end, because it is never closed
      // again.
      if (signal.aborted || closings.get(identity) !== closingsBefore) throw new AppFailure({ kind: 'cancelled' });
      return overview.open(ids);
    },
    setVisibleMembers: async ({ identity, members }) => {
      (await groupOf(identity)).overview.setVisibleMembers(members);
      return {};
    },
    refresh: async ({ identity, member }) => {
      (await groupOf(identity)).overview.refresh(member);
      return {};
    },
    export: async ({ identity, members }, { recorder }) => {
      await groupOf(identity);
      const file = await chooseFile(overviewFileName(new Date()), 'csv');
      if (!file) {
        // The person closed the dialog, so nothing was exported.
        recorder.recordNothing();
        return null;
      }
      // Asked again, because the account or a member may have been forgotten while the dialog was open.
      const rows = exportedRows(await groupOf(identity), members);
      // Recorded before the file is written, so that an export that cannot be recorded is not written.
      const what = { code: 'overview', count: rows.length, format: 'CSV' } as const;
      await recorder.record({ kind: 'exported', what });
      await file.write(overviewToCsv(rows)).catch(notSaved);
      return { fileName: file.fileName, memberCount: rows.length };
    },
    close: async ({ identity }) => {
      closings.set(identity, (closings.get(identity) ?? 0) + 1);
      (await groupOf(identity)).overview.close();
      return {};
    },
  };
}

/** In the order of `wanted`; members that are no longer known are missing. */
function exportedRows({ overview, known }: GroupReading, wanted: readonly MemberId[]): readonly ExportedMember[] {
  const members = new Map(known().map((member) => [member.id, member]));
  const read = new Map(overview.present(wanted).map((row) => [row.member, row]));
  return wanted.flatMap((id) => {
    const member = members.get(id);
    return member ? [{ id, name: member.name, overview: read.get(id) ?? null }] : [];
  });
}

export function comparisonHandlers({ groupOf }: GroupReadingDeps): ProofsheetHandlers['comparison'] {
  return {
    read: async ({ identity, member }, { signal }) => (await groupOf(identity)).compare(member, signal),
  };
}
