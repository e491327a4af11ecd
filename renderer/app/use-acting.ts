/**
 * Starting and stopping to act as a member, in the renderer. Main decides which identity is active; this hook covers
 * the transition, during which no identity's data is shown.
 */
import { useRef, useState } from 'react';
import type { ActingState, AlbumId, AppError, IdentityKey, Member, OwnerId } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { dropIdentityQueries, queryClientOf } from '../api/query-client';
import type { Transition } from '../features/acting/transition-screen';
import { takeActing } from '../features/acting/queries';
import { loadAlbumsAhead } from '../features/albums/queries';
import { navigation } from './navigation';

/** The window title while no location is shown. */
export const PROGRAM_TITLE = 'Proofsheet';

export type MemberToActAs = Pick<Member, 'id' | 'name' | 'initials' | 'colour' | 'pattern'>;

export interface ActAsOptions {
  readonly reason?: string | undefined;
  readonly albumId?: AlbumId | undefined;
}

/** What main answered to a start. */
export interface StartOutcome {
  readonly acting: ActingState;
  /** Why no member is acted as, although the call succeeded: the member has left the group. */
  readonly error: AppError | null;
}

export interface MemberToStart {
  readonly member: MemberToActAs;
  readonly albumId?: AlbumId | undefined;
  /** True to show the member's albums, and not where the person left this member before. */
  readonly isFresh?: boolean;
  readonly call: (signal: AbortSignal) => Promise<StartOutcome>;
}

export interface ActingControl {
  /** Null if no transition is in progress. */
  readonly transition: Transition | null;
  /** True while acting as a member is being started. */
  readonly isStarting: boolean;
  readonly actAs: (manager: IdentityKey, member: MemberToActAs, options?: ActAsOptions) => void;
  /** Acts as a member by any call of main, such as a step of a check. */
  readonly begin: (start: MemberToStart) => void;
  readonly retry: () => void;
  /** Cancels a transition in progress, or dismisses a failed one. */
  readonly giveUp: () => void;
  /** Stops acting as a member; resolves when main has answered. */
  readonly end: (how: 'end' | 'leave', name: string) => Promise<void>;
  readonly acknowledge: () => Promise<void>;
}

/** `onStarted` is called with the new identity before it is shown. */
export function useActing(onStarted: (key: IdentityKey, start: MemberToStart) => void): ActingControl {
  const [transition, setTransition] = useState<Transition | null>(null);
  const [wish, setWish] = useState<MemberToStart | null>(null);
  /** The number of the latest transition; results of earlier ones are ignored. */
  const latest = useRef(0);
  const underWay = useRef<AbortController>(null);

  const showTransition = (to: Transition['to']): number => {
    setTransition({ to, error: null, hasLeft: false });
    dropIdentityQueries();
    document.title = PROGRAM_TITLE;
    latest.current += 1;
    return latest.current;
  };
  const start = async (wanted: MemberToStart): Promise<void> => {
    const { member } = wanted;
    const to = { name: member.name, member };
    setWish(wanted);
    const turn = showTransition(to);
    const given = new AbortController();
    underWay.current = given;
    try {
      const { acting, error } = await wanted.call(given.signal);
      // The person cancelled after main had started acting, so stop again.
      if (given.signal.aborted) {
        takeActing(await api.acting.end({}));
        return;
      }
      if (acting.current) {
        const { identity } = acting.current;
        onStarted(identity.key, wanted);
        // Asked for together with the owners, because a member's own albums are shown first: its owner has the member's ID.
        const { ownerId } = navigation.lastOrStartOf(identity.key);
        loadAlbumsAhead(queryClientOf(identity.key), identity, ownerId ?? (member.id as string as OwnerId));
      }
      takeActing(acting);
      if (turn === latest.current) setTransition(error && { to, error, hasLeft: true });
    } catch (reason) {
      if (turn === latest.current) setTransition({ to, error: toAppError(reason), hasLeft: false });
    }
  };
  const end = async (how: 'end' | 'leave', name: string): Promise<void> => {
    const turn = showTransition({ name, member: null });
    // Main also sends its state by event; if the call fails, the known state stays.
    const state = await api.acting[how]({}).catch(() => null);
    if (state) takeActing(state);
    if (turn === latest.current) setTransition(null);
  };
  return {
    transition,
    isStarting: transition !== null && transition.to.member !== null && transition.error === null,
    actAs: (manager, member, { reason, albumId } = {}) =>
      void start({
        member,
        albumId,
        call: async (signal) => {
          const input = { identity: manager, member: member.id, ...(reason ? { reason } : {}) };
          return { acting: await api.acting.start(input, { signal }), error: null };
        },
      }),
    begin: (wanted) => void start(wanted),
    retry: () => {
      if (wish) void start(wish);
    },
    giveUp: () => {
      underWay.current?.abort();
      latest.current += 1;
      setTransition(null);
    },
    end,
    acknowledge: async () => {
      const state = await api.acting.acknowledge({}).catch(() => null);
      if (state) takeActing(state);
    },
  };
}
