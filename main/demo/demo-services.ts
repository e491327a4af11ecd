/** The stand-in services of the demo, started when they are first wanted. */
import type { DemoState } from '../../preload/contract';
import { rememberUntilFailure } from '../core/async';
import { addressesOfDemo, type DemoAnnouncement, readAnnouncement } from './announcement';

export interface DemoServices {
  readonly announced: () => Promise<DemoAnnouncement>;
  /** Empty until the demo is in use. */
  readonly addresses: () => readonly string[];
  readonly state: () => DemoState;
}

export interface DemoServicesOptions {
  /** Resolves with the line that the services announce; tells of each later change. */
  readonly start: (onChanged: (state: DemoState) => void) => Promise<string>;
  readonly onChanged: (state: DemoState) => void;
}

export function createDemoServices({ start, onChanged }: DemoServicesOptions): DemoServices {
  let state: DemoState = { state: 'as-started' };
  let addresses: readonly string[] = [];
  const announced = rememberUntilFailure(async () => {
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
