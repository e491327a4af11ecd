/** Starts the demo's stand-in services on first use. */
import type { DemoState } from '../../preload/contract';
import { memoizeUntilError } from '../core/async';
import { addressesOfDemo, type DemoAnnouncement, readAnnouncement } from './announcement';

export interface DemoServices {
  readonly announced: () => Promise<DemoAnnouncement>;
  /** Empty until the demo services run. */
  readonly addresses: () => readonly string[];
  readonly state: () => DemoState;
}

export interface DemoServicesOptions {
  /** Resolves with the line that the services announce; reports each later change through `onChanged`. */
  readonly start: (onChanged: (state: DemoState) => void) => Promise<string>;
  readonly onChanged: (state: DemoState) => void;
}

export function createDemoServices({ start, onChanged }: DemoServicesOptions): DemoServices {
  let state: DemoState = { state: 'as-started' };
  let addresses: readonly string[] = [];
  const announced = memoizeUntilError(async () => {
    const announcement = readAnnouncement(
      await start((changed) => {
        state = changed;
        onChanged(changed);
      }),
    );
    addresses = addressesOfDemo(announcement);
    return announcement;
  });
  return { announced, addresses: () => addresses, state: () => state };
}
