/** The data of a manager's group, and its changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AppError, Identity, Member } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { t } from '../../ui/language';
import { showToast } from '../../ui/toast';
import { api, onEvent } from '../../api/client';
import type { GroupState } from './group-state';
import { groupState } from './group-state';
import { groupAccessQuery, membersQuery, recentMembersQuery, unreadMembersQuery } from './queries';

export interface Group {
  readonly state: GroupState;
  /** Why some members could not be read; null if all were. */
  readonly unread: AppError | null;
  /** Null if the service reports no name, or it is not loaded yet. */
  readonly name: string | null;
  /** Resolves when everything was read again, or could not be. */
  readonly refresh: () => Promise<unknown>;
  /** Adds a member to the known members, even if the service's list of members could not be read. */
  readonly takeAdded: (member: Member) => void;
  readonly dropForgotten: (member: Member) => void;
  readonly star: (member: Member, isStarred: boolean) => void;
}

export function useGroup(identity: Identity): Group {
  const access = useQuery(groupAccessQuery(identity));
  const members = useQuery(membersQuery(identity));
  const recent = useQuery(recentMembersQuery(identity));
  const unread = useQuery(unreadMembersQuery(identity, members.dataUpdatedAt));
  const [added, setAdded] = useState<readonly Member[]>([]);
  useGroupChanges(identity);
  const state = useMemo(
    () =>
      groupState(
        { data: access.data, error: access.error },
        { data: members.data, error: members.error },
        recent.data ?? [],
        added,
      ),
    [access.data, access.error, members.data, members.error, recent.data, added],
  );
  const refresh = (): Promise<unknown> => Promise.all([access, members, recent].map((query) => query.refetch()));
  // Main sends `group.changed`, which brings the star into the lists.
  const star = (member: Member, isStarred: boolean): void =>
    void api.group.star({ identity: identity.key, member: member.id, isStarred }).then(
      (starred) => setAdded((former) => former.map((each) => (each.id === starred.id ? starred : each))),
      (reason: unknown) => showToast(t('group.starFailed', { problem: describeError(toAppError(reason)).title })),
    );
  return {
    state,
    star,
    unread: unread.data?.why ?? null,
    name: access.data?.groupName ?? null,
    refresh,
    takeAdded: (member) => setAdded([...withoutMember(added, member), member]),
    dropForgotten: (member) => {
      setAdded(withoutMember(added, member));
      void refresh();
    },
  };
}

function withoutMember(members: readonly Member[], { id }: Member): readonly Member[] {
  return members.filter((member) => member.id !== id);
}

/**
 * Updates the group while the screen is mounted. Uses the members that main remembers; only the person's refresh
 * requests the service's list again.
 */
function useGroupChanges(identity: Identity): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      onEvent(window.proofsheet, 'group.changed', (changed) => {
        if (changed.identity !== identity.key) return;
        void api.group.recent({ identity: identity.key }).then(
          (known) => {
            queries.setQueryData(recentMembersQuery(identity).queryKey, known);
            queries.setQueryData(membersQuery(identity).queryKey, (former) => former && known);
          },
          // A failure keeps the current members.
          () => undefined,
        );
      }),
    [queries, identity],
  );
}

export interface AddingMember {
  readonly add: (text: string) => void;
  readonly isRunning: boolean;
  readonly error: AppError | null;
  /** The member added last. */
  readonly added: Member | null;
  /** Clears the last result, which belongs to another text. */
  readonly clear: () => void;
}

export function useAddMember(identity: Identity, onAdded: (member: Member) => void): AddingMember {
  const queries = useQueryClient();
  const adding = useMutation({
    mutationFn: (text: string) => api.group.add({ identity: identity.key, text }),
    onSuccess: (member) => {
      queries.setQueryData(
        membersQuery(identity).queryKey,
        (former) => former && [...withoutMember(former, member), member],
      );
      onAdded(member);
    },
  });
  return {
    add: (text) => adding.mutate(text),
    isRunning: adding.isPending,
    error: adding.error && toAppError(adding.error),
    added: adding.data ?? null,
    clear: adding.reset,
  };
}
