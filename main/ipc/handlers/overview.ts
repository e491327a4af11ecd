import type { Comparison, IdentityKey, MemberId } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { AppFailure } from '../../core/errors';
import type { GroupOverview } from '../../impersonation/group/group-overview';

/** What is read of one manager's group. */
export interface GroupReading {
  readonly overview: GroupOverview;
  readonly members: (signal: AbortSignal) => Promise<readonly MemberId[]>;
  readonly compare: (member: MemberId, signal: AbortSignal) => Promise<Comparison>;
}

/** The journal's: nothing is read of the members before it is written, nor where it rejects. */
export interface GroupReadingParts {
  readonly groupOf: (identity: IdentityKey) => Promise<GroupReading>;
  readonly onOverviewOpened: (identity: IdentityKey) => Promise<void>;
  readonly onCompared: (identity: IdentityKey, member: MemberId) => Promise<void>;
}

export function overviewHandlers({ groupOf, onOverviewOpened }: GroupReadingParts): ProofsheetHandlers['overview'] {
  const closings = new Map<IdentityKey, number>();

  return {
    open: async ({ identity }, { signal }) => {
      const closingsBefore = closings.get(identity);
      const { overview, members } = await groupOf(identity);
      const ids = await members(signal);
      await onOverviewOpened(identity);
      // What nobody looks at any more would be read to its end, as nobody closes it again.
      if (signal.aborted || closings.get(identity) !== closingsBefore) throw new AppFailure({ kind: 'cancelled' });
      return overview.open(ids);
    },
    look: async ({ identity, members }) => {
      (await groupOf(identity)).overview.look(members);
      return {};
    },
    readAgain: async ({ identity, member }) => {
      (await groupOf(identity)).overview.readAgain(member);
      return {};
    },
    close: async ({ identity }) => {
      closings.set(identity, (closings.get(identity) ?? 0) + 1);
      (await groupOf(identity)).overview.close();
      return {};
    },
  };
}
