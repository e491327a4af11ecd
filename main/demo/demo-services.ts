/** Starts the demo's stand-in services on first use. */
import type { DemoState, ServiceId } from '../../preload/contract';
import { memoizeUntilError } from '../core/async';
import { AppFailure } from '../core/errors';
import type { ServiceModule } from '../services/service-module';
import { addressesOfDemo, type DemoAnnouncement, readAnnouncement } from './announcement';

export interface DemoServices {
  readonly announced: () => Promise<DemoAnnouncement>;
  /** Returns the address of one of the demo's services. */
  readonly serverOf: (service: ServiceId) => Promise<string>;
  /** Empty until the demo services run. */
  readonly addresses: () => readonly string[];
  readonly state: () => DemoState;
}

export interface DemoServicesOptions {
  readonly services: readonly ServiceModule[];
  /** Resolves with the line that the services announce; reports each later change through `onChanged`. */
  readonly start: (onChanged: (state: DemoState) => void) => Promise<string>;
  readonly onChanged: (state: DemoState) => void;
}

export function createDemoServices({ services, start, onChanged }: DemoServicesOptions): DemoServices {
  let state: DemoState = { state: 'as-started' };
  let addresses: readonly string[] = [];
  const announced = memoizeUntilError(async () => {
    const announcement = readAnnouncement(
      await start((changed) => {
        state = changed;
        onChanged(changed);
      }),
      services,
    );
    addresses = addressesOfDemo(announcement);
    return announcement;
  });
  const serverOf = async (service: ServiceId): Promise<string> => {
    const found = (await announced()).get(service);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'demo-of-no-service' } });
    return found.builtIn.serverOf(found.announced);
  };
  return { announced, serverOf, addresses: () => addresses, state: () => state };
}
