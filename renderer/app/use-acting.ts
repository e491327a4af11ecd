/**
 * Starting and stopping to act as a member, in the renderer. Main decides which identity is active; this hook covers
 * the transition, during which no identity's data is shown.
 */
import { useRef, useState } from 'react';
import type { AlbumId, IdentityKey, Member } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { dropIdentityQueries } from '../api/query-client';
import type { Transition } from '../features/acting/transition-screen';
import { takeActing } from '../features/acting/queries';

/** The window title while no location is shown. */
export const PROGRAM_TITLE = 'Proofsheet';

export type MemberToActAs = Pick<Member, 'id' | 'name' | 'initials' | 'colour' | 'pattern'>;

export interface ActAsOptions {
  readonly reason?: string | undefined;
  readonly albumId?: AlbumId | undefined;
}

export interface ActingControl {
  /** Null if no transition is in progress. */
  readonly transition: Transition | null;
  /** True while acting as a member is being started. */
  readonly isStarting: boolean;
  readonly actAs: (manager: IdentityKey, member: MemberToActAs, options?: ActAsOptions) => void;
  readonly retry: () => void;
  /** Cancels a transition in progress, or dismisses a failed one. */
  readonly giveUp: () => void;
  /** Stops acting as a member; resolves when main has answered. */
  readonly end: (how: 'end' | 'leave', name: string) => Promise<void>;
  readonly acknowledge: () => Promise<void>;
}

interface Wish {
  readonly manager: IdentityKey;
  readonly member: MemberToActAs;
  readonly options: ActAsOptions;
}

/** `onStarted` is called with the new identity before it is shown. */
export function useActing(onStarted: (key: IdentityKey, albumId: AlbumId | undefined) => void): ActingControl {
  const [transition, setTransition] = useState<Transition | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  /** The number of the latest transition; results of earlier ones are ignored. */
  const latest = useRef(0);
  const underWay = useRef<AbortController>(null);

  const showTransition = (to: Transition['to']): number => {
    setTransition({ to, error: null });
    dropIdentityQueries();
    document.title = PROGRAM_TITLE;
    latest.current += 1;
    return latest.current;
  };
  const start = async (wanted: Wish): Promise<void> => {
    const { manager, member, options } = wanted;
    const to = { name: member.name, member };
    setWish(wanted);
    const turn = showTransition(to);
    const given = new AbortController();
    underWay.current = given;
    try {
      const reason = options.reason ? { reason: options.reason } : {};
      const state = await api.acting.start(
        { identity: manager, member: member.id, ...reason },
        { signal: given.signal },
      );
      // The person cancelled after main had started acting, so stop again.
      if (given.signal.aborted) {
        takeActing(await api.acting.end({}));
        return;
      }
      if (state.current) onStarted(state.current.identity.key, options.albumId);
      takeActing(state);
      if (turn === latest.current) setTransition(null);
    } catch (reason) {
      if (turn === latest.current) setTransition({ to, error: toAppError(reason) });
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
    actAs: (manager, member, options = {}) => void start({ manager, member, options }),
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
