/** What the overview and the comparison read of a manager's group, each told to the journal before anything is read. */
import type { IdentityKey, JournalEvent, MemberId } from '../../../preload/contract';
import { groupOf } from './group-of';
import { accountOf } from '../../impersonation/journal/account-of';
import type { GroupReadingParts } from './overview';
import type { HandlerParts } from './deps';

/** What is pasted may be long; characters. */
const WHAT_LIMIT = 200;

export interface RecordedGroupReading extends GroupReadingParts {
  readonly onSought: (identity: IdentityKey, what: string) => Promise<void>;
}

export function createGroupReading({
  identities,
  journal,
}: Pick<HandlerParts, 'identities' | 'journal'>): RecordedGroupReading {
  const record = async (key: IdentityKey, member: MemberId | null, event: JournalEvent): Promise<void> => {
    const known = await identities.find(key);
    const desk = groupOf(known);
    await journal.write({
      account: accountOf(known.identity),
      groupName: desk.groupName,
      member: member && { id: member, name: desk.nameOf(member) },
      event,
    });
  };
  return {
    groupOf: async (identity) => {
      const desk = groupOf(await identities.find(identity));
      return {
        overview: desk.overview,
        members: async (signal) => (await desk.members(signal)).map(({ id }) => id),
        compare: (member, signal) => desk.compare(member, signal),
      };
    },
    onSought: (identity, what) => record(identity, null, { kind: 'member-sought', what: what.slice(0, WHAT_LIMIT) }),
    onOverviewOpened: (identity) => record(identity, null, { kind: 'overview-opened' }),
    onCompared: (identity, member) => record(identity, member, { kind: 'compared' }),
  };
}
