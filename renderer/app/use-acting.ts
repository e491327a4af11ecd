/**
 * Going to act as somebody and back, as the window sees it. Main's word says who it is; here is only the moment in between,
 * in which nothing of anybody is shown.
 */
import { useState } from 'react';
import type { ActingState, AlbumId, IdentityKey, Member } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { dropIdentityQueries, programQueries } from '../api/query-client';
import type { Neutral } from '../features/acting/neutral-screen';
import { actingQuery } from '../features/acting/queries';

/** Where no place is named. */
export const PROGRAM_TITLE = 'Proofsheet';

export type MemberToActAs = Pick<Member, 'id' | 'name' | 'initials' | 'colour' | 'pattern'>;

export interface ActAsOptions {
  readonly reason?: string | undefined;
  readonly albumId?: AlbumId | undefined;
}

export interface ActingControl {
  /** Null: nobody is on the way anywhere. */
  readonly neutral: Neutral | null;
  readonly actAs: (manager: IdentityKey, member: MemberToActAs, options?: ActAsOptions) => void;
  readonly retry: () => void;
  /** The way that led nowhere is given up. */
  readonly giveUp: () => void;
  /** Back to whoever one is; resolves when main has said so. */
  readonly end: (how: 'end' | 'leave', name: string) => Promise<void>;
  readonly acknowledge: () => Promise<void>;
}

interface Wish {
  readonly manager: IdentityKey;
  readonly member: MemberToActAs;
  readonly options: ActAsOptions;
}

/** `onStarted` is told of the new identity before it is shown. */
export function useActing(onStarted: (key: IdentityKey, albumId: AlbumId | undefined) => void): ActingControl {
  const [neutral, setNeutral] = useState<Neutral | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);

  const goNeutral = (to: Neutral['to']): void => {
    setNeutral({ to, error: null });
    dropIdentityQueries();
    document.title = PROGRAM_TITLE;
  };
  const start = async (wanted: Wish): Promise<void> => {
    const { manager, member, options } = wanted;
    const to = { name: member.name, member };
    setWish(wanted);
    goNeutral(to);
    try {
      const state = await api.acting.start({ identity: manager, member: member.id, ...(options.reason && { reason: options.reason }) });
      if (state.current) onStarted(state.current.identity.key, options.albumId);
      take(state);
      setNeutral(null);
    } catch (reason) {
      setNeutral({ to, error: toAppError(reason) });
    }
  };
  const end = async (how: 'end' | 'leave', name: string): Promise<void> => {
    goNeutral({ name, member: null });
    take(await api.acting[how]({}).catch(() => api.acting.get({})));
    setNeutral(null);
  };
  return {
    neutral,
    actAs: (manager, member, options = {}) => void start({ manager, member, options }),
    retry: () => {
      if (wish) void start(wish);
    },
    giveUp: () => setNeutral(null),
    end,
    acknowledge: async () => take(await api.acting.acknowledge({})),
  };
}

function take(state: ActingState): void {
  programQueries.setQueryData(actingQuery.queryKey, state);
}
