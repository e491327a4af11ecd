/** All that is known of a manager's group, and how it changes. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AppError, Identity, Member } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api, onEvent } from '../../api/client';
import type { GroupState } from './group-state';
import { groupState } from './group-state';
import { groupAccessQuery, membersQuery, recentMembersQuery, unreadMembersQuery } from './queries';

export interface Group {
  readonly state: GroupState;
  /** Why some members could not be read; null: all were. */
  readonly unread: AppError | null;
  /** Null: the service names none, or it is not known. */
  readonly name: string | null;
  readonly readAgain: () => void;
  /** Those are known from then on, whether the service's list can be had or not. */
  readonly takeAdded: (member: Member) => void;
  readonly dropForgotten: (member: Member) => void;
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
  const readAgain = (): void => {
    for (const query of [access, members, recent]) void query.refetch();
  };
  return {
    state,
    unread: unread.data?.why ?? null,
    name: access.data?.groupName ?? null,
    readAgain,
    takeAdded: (member) => setAdded([...withoutMember(added, member), member]),
    dropForgotten: (member) => {
      setAdded(withoutMember(added, member));
      readAgain();
    },
  };
}

function withoutMember(members: readonly Member[], { id }: Member): readonly Member[] {
  return members.filter((member) => member.id !== id);
}

/** While the screen stands. Main tells it from memory; asking the service again is for the person to wish. */
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
          // What is on screen stays as it is.
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
  /** The one added last. */
  readonly added: Member | null;
  /** What is said of the last one concerns another text by now. */
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
