/**
 * What the overview and the comparison read about a manager's group. Every access is recorded in the journal before
 * anything is read.
 */
import type { IdentityKey, JournalEvent, MemberId } from '../../../preload/contract';
import { groupOf } from './group';
import { accountOf } from '../../impersonation/journal/journal-line';
import type { GroupReadingDeps } from './overview';
import type { HandlerDeps } from './deps';

/** In characters; pasted text may be long. */
const WHAT_LIMIT = 200;

export interface RecordedGroupReading extends GroupReadingDeps {
  readonly onSought: (identity: IdentityKey, what: string) => Promise<void>;
}

export function createGroupReading({
  identities,
  journal,
}: Pick<HandlerDeps, 'identities' | 'journal'>): RecordedGroupReading {
  const record = async (key: IdentityKey, member: MemberId | null, event: JournalEvent): Promise<void> => {
    const known = await identities.find(key);
    const group = groupOf(known);
    await journal.write({
      account: accountOf(known.identity),
      groupName: group.groupName,
      member: member && { id: member, name: group.nameOf(member) },
      event,
    });
  };
  return {
    groupOf: async (identity) => {
      const group = groupOf(await identities.find(identity));
      return {
        overview: group.overview,
        members: async (signal) => (await group.members(signal)).map(({ id }) => id),
        compare: (member, signal) => group.compare(member, signal),
      };
    },
    onSought: (identity, what) => record(identity, null, { kind: 'member-sought', what: what.slice(0, WHAT_LIMIT) }),
    onOverviewOpened: (identity) => record(identity, null, { kind: 'overview-opened' }),
    onCompared: (identity, member) => record(identity, member, { kind: 'compared' }),
  };
}
