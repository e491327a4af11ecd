/** What the overview and the comparison read of a manager's group, each told to the journal before anything is read. */
import type { IdentityKey, JournalEvent, MemberId } from '../../preload/contract';
import { AppFailure } from '../failure';
import type { GroupDesk } from '../groups/group-desk';
import type { GroupReadingParts } from './overview';
import type { HandlerParts } from './parts';

/** What is pasted may be long; characters. */
const WHAT_LIMIT = 200;

export interface RecordedGroupReading extends GroupReadingParts {
  readonly onSought: (identity: IdentityKey, what: string) => Promise<void>;
}

export function createGroupReading({ identities, journal }: Pick<HandlerParts, 'identities' | 'journal'>): RecordedGroupReading {
  const deskOf = async (identity: IdentityKey): Promise<GroupDesk> => {
    const { group } = await identities.find(identity);
    if (!group) throw new AppFailure({ kind: 'bad-request', detail: 'There is no group here.' });
    return group;
  };
  const record = async (key: IdentityKey, member: MemberId | null, event: JournalEvent): Promise<void> => {
    const { identity } = await identities.find(key);
    const desk = await deskOf(key);
    await journal.write({
      account: { identity: key, name: identity.accountName, serviceName: identity.serviceName },
      groupName: desk.groupName,
      member: member && { id: member, name: desk.nameOf(member) },
      event,
    });
  };
  return {
    groupOf: async (identity) => {
      const desk = await deskOf(identity);
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
