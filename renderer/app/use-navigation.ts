/** Going to a location, back and forward: ends acting as a member or a transition, if that is necessary. */
import type { IdentityKey, Location } from '../../preload/contract';
import type { RailEntry } from '../features/identities/rail-entry';
import { entryAt, isGroupView, lastOf } from './history';
import { navigation, startOf } from './navigation';
import type { ProgramState } from './program-state';
import type { ActingControl } from './use-acting';
import type { ActiveIdentity } from './use-active-identity';

export interface NavigationDeps {
  readonly program: ProgramState;
  readonly rail: readonly RailEntry[];
  readonly active: ActiveIdentity;
  readonly acting: ActingControl;
  /** Leaves the screen for adding an account or one of its steps; null unless that screen is open. */
  readonly leaveAdding: (() => void) | null;
  /** Closes the screen for adding an account. */
  readonly onArrived: () => void;
}

export interface Going {
  readonly goTo: (location: Location) => void;
  /** Shows the identity at its start. The active identity, and the manager behind a member, stay at their location. */
  readonly choose: (key: IdentityKey) => void;
  readonly travel: (step: -1 | 1) => void;
}

export function useNavigation({ program, rail, active, acting, leaveAdding, onArrived }: NavigationDeps): Going {
  const { current: actingAs, ended } = program.acting;
  const { manager, location } = active;

  const arrive = (at: Location): void => {
    onArrived();
    const how = howToLeave(at, actingAs) ?? (acting.isStarting ? 'end' : null);
    if (how) void acting.end(how, rail.find(({ identity }) => identity.key === at.identity)?.name ?? '');
    else acting.giveUp();
    if (ended) void acting.acknowledge();
  };
  const goTo = (at: Location): void => {
    navigation.go(at);
    arrive(at);
  };
  return {
    goTo,
    choose: (key) => {
      if (key === location?.identity) {
        navigation.go(navigation.lastOrStartOf(key));
        acting.giveUp();
        onArrived();
        return;
      }
      // While acting as a member, the manager is where it was before.
      goTo((key === manager?.identity.key && lastOf(navigation.history, key)) || startOf(key));
    },
    travel: (step) => {
      if (leaveAdding) {
        if (step === -1) leaveAdding();
        return;
      }
      // The transition and the ended screen cover the current location; back leads to it.
      if (acting.transition || ended) {
        if (step === 1) return;
        if (acting.isStarting || acting.transition?.error) acting.giveUp();
        else if (ended) void acting.acknowledge();
        return;
      }
      if (!entryAt(navigation.history, step)) return;
      const at = navigation.move(step);
      if (at) arrive(at);
    },
  };
}

/** Returns how acting as a member must end for a location; null if it need not. The group's views do not end it. */
function howToLeave(at: Location, acting: ProgramState['acting']['current']): 'end' | 'leave' | null {
  if (!acting || at.identity === acting.identity.key) return null;
  if (at.identity !== acting.manager.identity) return 'leave';
  return isGroupView(at.view) ? null : 'end';
}
