/** Decides what ends when the user has left: every reveal, and acting as a member if the user wants that. */
import type { AwayCause, Preferences } from '../../preload/contract';
import type { Mask } from '../masking/mask';
import type { ImpersonationController } from './impersonation-controller';

export interface WhenAwayDeps {
  readonly mask: Pick<Mask, 'maskAllFor' | 'state'>;
  readonly acting: Pick<ImpersonationController, 'current' | 'end'>;
  readonly preferences: () => Pick<Preferences, 'endsActingWhenAway'>;
}

export interface WhenAway {
  /** Returns whether the user acts as a member or a reveal is open, so that something may have to end. */
  readonly isPossible: () => boolean;
  /** Returns whether anything would end now. */
  readonly isOfInterest: () => boolean;
  /** `mayBeLocked` is false if the screen is only blank, which does not end acting. */
  readonly onAway: (cause: AwayCause, mayBeLocked: boolean) => void;
}

export function createWhenAway({ mask, acting, preferences }: WhenAwayDeps): WhenAway {
  const mayEndActing = (): boolean => acting.current() !== null && preferences().endsActingWhenAway;
  return {
    isPossible: () => acting.current() !== null || mask.state.leases.length > 0,
    isOfInterest: () => mayEndActing() || mask.state.leases.length > 0,
    onAway(cause, mayBeLocked) {
      mask.maskAllFor(cause);
      // Also cancels a start in progress.
      if (mayBeLocked && preferences().endsActingWhenAway) void acting.end(cause);
    },
  };
}
