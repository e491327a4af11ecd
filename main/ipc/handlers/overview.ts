import type { Comparison, IdentityKey, MemberId } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import type { GroupOverview } from '../../impersonation/group/group-overview';

/** Read access to one manager's group. */
export interface GroupReading {
  readonly overview: GroupOverview;
  readonly members: (signal: AbortSignal) => Promise<readonly MemberId[]>;
  readonly compare: (member: MemberId, signal: AbortSignal) => Promise<Comparison>;
}

/**
 * Dependencies on the group and the journal. Members are read only after the journal entry is written, and not at all
 * if that rejects.
 */
export interface GroupReadingDeps {
  readonly groupOf: (identity: IdentityKey) => Promise<GroupReading>;
  readonly onOverviewOpened: (identity: IdentityKey) => Promise<void>;
  readonly onCompared: (identity: IdentityKey, member: MemberId) => Promise<void>;
}

export function overviewHandlers({ groupOf, onOverviewOpened }: GroupReadingDeps): ProofsheetHandlers['overview'] {
  const closings = new Map<IdentityKey, number>();

  return {
    open: async ({ identity }, { signal }) => {
      const closingsBefore = closings.get(identity);
      const { overview, members } = await groupOf(identity);
      const ids = await members(signal);
      await onOverviewOpened(identity);
      // Without this check an overview that was closed meanwhile would be read to its end, because it is never closed
      // again.
      if (signal.aborted || closings.get(identity) !== closingsBefore) throw new AppFailure({ kind: 'cancelled' });
      return overview.open(ids);
    },
    setVisibleMembers: async ({ identity, members }) => {
      (await groupOf(identity)).overview.maskStyle(members);
      return {};
    },
    refresh: async ({ identity, member }) => {
      (await groupOf(identity)).overview.refresh(member);
      return {};
    },
    close: async ({ identity }) => {
      closings.set(identity, (closings.get(identity) ?? 0) + 1);
      (await groupOf(identity)).overview.close();
      return {};
    },
  };
}
