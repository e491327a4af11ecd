/**
 * The check of the manager's members, in the renderer: its steps go through the transition of acting, so that no data
 * of the member before stays on screen. Main decides where the check is.
 */
import { useRef } from 'react';
import type { Check, CheckedMember, CheckState, CheckStep, IdentityKey, MemberId } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { programQueries } from '../api/query-client';
import { checkQuery, type PlaceInCheck, runningPlace, takeCheck, useCheckState } from '../domain/check-state';
import { sentenceOf } from '../domain/describe-error';
import type { RailEntry } from '../features/identities/rail-entry';
import type { CheckWish } from '../features/check/start-check-dialog';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import type { ProgramState } from './program-state';
import type { ActingControl } from './use-acting';

export interface CheckControl {
  /** Null if the manager's checks are not known. */
  readonly state: CheckState | null;
  /** The unfinished check. */
  readonly check: Check | null;
  /** Where the running check is; null if none of its members is acted as. */
  readonly place: PlaceInCheck | null;
  readonly start: (wish: CheckWish) => void;
  readonly step: (by: -1 | 1) => void;
  /** Acts again as the member where the check is. */
  readonly resume: (isMaskOff: boolean) => void;
  readonly pause: () => void;
}

export interface UseCheckDeps {
  readonly manager: RailEntry | null;
  readonly acting: ProgramState['acting']['current'];
  readonly control: ActingControl;
  /** Shows the group, after a pause. */
  readonly onPaused: () => void;
}

type CallOfStep = (identity: IdentityKey, signal: AbortSignal) => Promise<CheckStep>;

export function useCheck({ manager, acting, control, onPaused }: UseCheckDeps): CheckControl {
  const identity = manager?.identity.key ?? null;
  const state = useCheckState(identity);
  const check = state?.check ?? null;
  /** The member that the last step goes to while it is under way, so that two quick steps go exactly two members on. */
  const pending = useRef<{ readonly to: MemberId } | null>(null);

  const goTo = ({ member, firstAt }: Pick<CheckedMember, 'member' | 'firstAt'>, call: CallOfStep): void => {
    if (!identity) return;
    // An object, because a later step can go to the same member.
    const step = { to: member.id };
    pending.current = step;
    control.begin({
      member,
      isFresh: firstAt === null,
      call: async (signal) => {
        try {
          const { state: next, acting: nextActing, error } = await call(identity, signal);
          takeCheck(identity, next);
          return { acting: nextActing, error };
        } catch (reason) {
          // A check can exist although its start was refused.
          await programQueries.refetchQueries({ queryKey: checkQuery(identity).queryKey });
          throw reason;
        } finally {
          if (pending.current === step) pending.current = null;
        }
      },
    });
  };
  const resumeAt = (current: Check, isMaskOff: boolean): void => {
    const at = current.members.find(({ member }) => member.id === current.position) ?? current.members[0];
    if (at) goTo(at, (key, signal) => api.check.resume({ identity: key, isMaskOff }, { signal }));
  };
  return {
    state,
    check,
    place: runningPlace(state, acting),
    start: ({ members, reason, isMaskOff }) => {
      const [first] = members;
      if (!first) return;
      goTo({ member: first, firstAt: null }, (key, signal) => {
        // After a refused start, trying again continues the check that exists then.
        if (programQueries.getQueryData(checkQuery(key).queryKey)?.check)
          return api.check.resume({ identity: key, isMaskOff }, { signal });
        const wish = { members: members.map(({ id }) => id), isMaskOff, ...(reason ? { reason } : {}) };
        return api.check.start({ identity: key, ...wish }, { signal });
      });
    },
    step: (by) => {
      // A step that has just ended may not be drawn yet.
      const latest = identity ? programQueries.getQueryData(checkQuery(identity).queryKey)?.check : null;
      if (latest?.state !== 'running') return;
      const from = pending.current?.to ?? latest.position;
      const to = latest.members[latest.members.findIndex(({ member }) => member.id === from) + by];
      if (!to) {
        showToast(t(by === 1 ? 'checkBar.isLast' : 'checkBar.isFirst'));
        return;
      }
      const target = { kind: 'member', member: to.member.id } as const;
      goTo(to, (key, signal) => api.check.step({ identity: key, to: target }, { signal }));
    },
    resume: (isMaskOff) => {
      if (check) resumeAt(check, isMaskOff);
    },
    pause: () => {
      if (!identity) return;
      api.check.pause({ identity }).then(
        (next) => {
          takeCheck(identity, next);
          control.giveUp();
          onPaused();
        },
        (reason: unknown) => showToast(sentenceOf(toAppError(reason))),
      );
    },
  };
}
