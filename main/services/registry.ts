/** The list of all hosted services. To add a service, add its descriptor here. */
import type { ServiceId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { OwnEnvironment } from '../core/environment';
import type { RowReader } from './packed-pictures';
import { picturesApi } from './pictures-api/module';
import type { ServiceModule } from './service-module';
import { shoebox } from './shoebox/module';
import { smugmug12 } from './smugmug-1.2/module';
import { smugmug2 } from './smugmug-2/module';

const ALL: readonly ServiceModule[] = [picturesApi, smugmug2, smugmug12, shoebox];

/** Returns the services of this run, in the order in which they are offered. */
export function openRegistry(environment: OwnEnvironment): readonly ServiceModule[] {
  return ALL.filter(({ onlyWith }) => onlyWith === undefined || environment[onlyWith] !== undefined);
}

/** Returns whether any service of the list has this id, whether or not this run offers it. */
export function isKnownService(id: string): boolean {
  return ALL.some((service) => service.id === id);
}

/** Throws `bad-request` for an unknown service: the window is not trusted. */
export function findService(services: readonly ServiceModule[], id: ServiceId): ServiceModule {
  const found = services.find((service) => service.id === id);
  if (!found) throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-unknown-service' } });
  return found;
}

/** Returns the readers of all services whose pictures stay rows until they are asked for. */
export function rowReaders(): readonly RowReader[] {
  return ALL.flatMap(({ pictureRows }) => pictureRows ?? []);
}

/** Returns undefined if no service has such rows. */
export function rowReaderOf(id: string): RowReader | undefined {
  return rowReaders().find(({ service }) => service === id);
}
