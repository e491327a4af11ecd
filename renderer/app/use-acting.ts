/**
 * Going to act as somebody and back, as the window sees it. Main's word says who it is; here is only the moment in between,
 * in which nothing of anybody is shown.
 */
import { useRef, useState } from 'react';
import type { AlbumId, IdentityKey, Member } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { dropIdentityQueries } from '../api/query-client';
import type { Neutral } from '../features/acting/neutral-screen';
import { takeActing } from '../features/acting/queries';

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
  /** Somebody is about to be acted as. */
  readonly isStarting: boolean;
  readonly actAs: (manager: IdentityKey, member: MemberToActAs, options?: ActAsOptions) => void;
  readonly retry: () => void;
  /** The way that leads nowhere, or not yet anywhere, is given up. */
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
  /** What comes of an earlier wish no longer matters. */
  const latest = useRef(0);
  const underWay = useRef<AbortController>(null);

  const goNeutral = (to: Neutral['to']): number => {
    setNeutral({ to, error: null });
    dropIdentityQueries();
    document.title = PROGRAM_TITLE;
    latest.current += 1;
    return latest.current;
  };
  const start = async (wanted: Wish): Promise<void> => {
    const { manager, member, options } = wanted;
    const to = { name: member.name, member };
    setWish(wanted);
    const turn = goNeutral(to);
    const given = new AbortController();
    underWay.current = given;
    try {
      const reason = options.reason ? { reason: options.reason } : {};
      const state = await api.acting.start(
        { identity: manager, member: member.id, ...reason },
        { signal: given.signal },
      );
      // Too late to be called off, and yet called off.
      if (given.signal.aborted) {
        takeActing(await api.acting.end({}));
        return;
      }
      if (state.current) onStarted(state.current.identity.key, options.albumId);
      takeActing(state);
      if (turn === latest.current) setNeutral(null);
    } catch (reason) {
      if (turn === latest.current) setNeutral({ to, error: toAppError(reason) });
    }
  };
  const end = async (how: 'end' | 'leave', name: string): Promise<void> => {
    const turn = goNeutral({ name, member: null });
    // Main's own word comes by its event too; where it cannot be asked, what is known stands.
    const state = await api.acting[how]({}).catch(() => null);
    if (state) takeActing(state);
    if (turn === latest.current) setNeutral(null);
  };
  return {
    neutral,
    isStarting: neutral !== null && neutral.to.member !== null && neutral.error === null,
    actAs: (manager, member, options = {}) => void start({ manager, member, options }),
    retry: () => {
      if (wish) void start(wish);
    },
    giveUp: () => {
      underWay.current?.abort();
      latest.current += 1;
      setNeutral(null);
    },
    end,
    acknowledge: async () => {
      const state = await api.acting.acknowledge({}).catch(() => null);
      if (state) takeActing(state);
    },
  };
}
