/** A manager's group for component tests. */
import { type ReactNode, useState } from 'react';
import type { Member, MemberOverview, UnsafeCount } from '../../preload/contract';
import { GroupScreen } from '../features/group/group-screen';
import { GroupMemory } from '../features/group/group-memory';
import type { GroupView } from '../features/group/group-toolbar';
import type { GroupScreenProps } from '../features/group/group-view-props';
import type { Answers } from './fake-main';
import { member } from './examples';

const NAMES = ['amber_cove', 'ashen_ferry', 'bold_tern', 'calm_ferry', 'dim_harbour', 'early_tern', 'quiet_heron'];

export const MEMBERS: readonly Member[] = NAMES.map((name, index) =>
  member({ id: String(600_001 + index), name, initials: name.slice(0, 2).toUpperCase() }),
);

/** Answers for a manager whom the service lists these members. */
export function answersOfGroup(members: readonly Member[] = MEMBERS): Answers {
  return {
    group: {
      access: () => ({ groupName: 'Estuary Collective', whyNot: null, whyNotListed: null }),
      members: () => [...members],
      recent: () => members.filter(({ lastUsedAt }) => lastUsedAt !== null),
      unread: () => ({ why: null }),
    },
  };
}

/** A member's count with all pictures read and rated safe. */
export function unsafeCountOf(count: Partial<UnsafeCount> = {}): UnsafeCount {
  return { progress: 'done', unsafe: 0, unrated: 0, read: 30, albumsRead: 3, albumsToRead: 3, uncounted: [], ...count };
}

/** The overview of a member whose albums were read. */
export function overviewOf({ id }: Member, facts: Partial<NonNullable<MemberOverview['facts']>> = {}): MemberOverview {
  return {
    member: id,
    state: { name: 'done' },
    facts: {
      albumCount: 3,
      pictureCount: 30,
      unsafe: unsafeCountOf(),
      emptyAlbumCount: 0,
      newestAt: null,
      albums: [],
      ...facts,
    },
  };
}

/** The group's screen with its view, which the window has in its location. */
export function GroupScreenWithView(
  props: Omit<GroupScreenProps, 'view' | 'onView' | 'above' | 'memory' | 'checkPanel' | 'onStartCheck'> &
    Partial<Pick<GroupScreenProps, 'memory' | 'checkPanel' | 'onStartCheck'>>,
): ReactNode {
  const [view, setView] = useState<GroupView>('members');
  const [memory] = useState(() => props.memory ?? new GroupMemory());
  return (
    <GroupScreen
      checkPanel={null}
      onStartCheck={null}
      {...props}
      view={view}
      onView={setView}
      above={() => null}
      memory={memory}
    />
  );
}
