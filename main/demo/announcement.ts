/**
 * Parses the line that the demo's stand-in services print at their start. The line is untrusted: each service's schema
 * accepts only addresses on this computer.
 */
import * as z from 'zod';
import type { ServiceId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { PARSED_ONCE } from '../core/parsed-once';
import type { BuiltInService, ServiceModule } from '../services/service-module';

const WithPorts = z.object({ ports: z.array(z.number().int().min(1).max(65_535)).max(10) });

/**
 * Returns the ports of all announced services, to restart them at the same addresses. Empty if the line names no ports.
 */
export function portsOf(line: string): readonly number[] {
  try {
    return WithPorts.parse(JSON.parse(line)).ports;
  } catch {
    return [];
  }
}

/** The announced values of one service, without the tests' own secrets. */
export interface AnnouncedService {
  readonly builtIn: BuiltInService;
  /** Parsed by the service's own schema. */
  readonly announced: unknown;
}

export type DemoAnnouncement = ReadonlyMap<ServiceId, AnnouncedService>;

/** Parses the announcement; throws `service-failed` if the line is not an announcement. */
export function readAnnouncement(line: string, services: readonly ServiceModule[]): DemoAnnouncement {
  try {
    const announcement = z.record(z.string(), z.unknown()).parse(JSON.parse(line), PARSED_ONCE);
    return new Map(
      services.flatMap(({ id, builtIn }) =>
        builtIn
          ? [[id, { builtIn, announced: builtIn.Announced.parse(announcement[builtIn.announcedAs], PARSED_ONCE) }]]
          : [],
      ),
    );
  } catch (reason) {
    throw new AppFailure({ kind: 'service-failed', detail: { code: 'demo-not-started' } }, { cause: reason });
  }
}

/** Returns the addresses of the demo's services and of their sign-in pages. */
export function addressesOfDemo(announcement: DemoAnnouncement): readonly string[] {
  return [...announcement.values()].flatMap(({ builtIn, announced }) => builtIn.contactsOf(announced));
}
