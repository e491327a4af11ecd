/** Opens the check for new versions. */
import type { UpdatedBy } from '../../preload/contract';
import { UpdatedBy as KnownUpdatedBy } from '../../preload/contract/updates';
import { isPackageTested, type OwnEnvironment } from '../core/environment';
import type { Http } from '../net/http/http';
import { createListReader } from './read-list';
import { readUpdateSource, type UpdateSource } from './update-source';
import { Updates, type UpdatesDeps } from './updates';

export interface OpenUpdatesOptions extends Omit<UpdatesDeps, 'updatedBy' | 'system' | 'readList' | 'nowMs'> {
  readonly environment: OwnEnvironment;
  readonly installation: { readonly isPackaged: boolean; readonly packageType: string | null };
  readonly http: Http;
}

export function openUpdates({ environment, installation, http, ...deps }: OpenUpdatesOptions): Updates {
  const isTested = !installation.isPackaged || isPackageTested(environment);
  const source = readUpdateSource({ environment, isTested });
  const nowMs = (): number => Date.now();
  const updates = new Updates({
    ...deps,
    nowMs,
    updatedBy: whoUpdates(environment, installation.packageType, source),
    system: `${process.platform}-${process.arch}`,
    readList: createListReader({ source, http, nowMs }),
  });
  updates.begin();
  return updates;
}

/** In a package of a Linux distribution, the program never checks: the package's maintainer decides when it is replaced. */
export function whoUpdates(
  environment: OwnEnvironment,
  packageType: string | null,
  source: UpdateSource | null,
): UpdatedBy {
  if (environment['PROOFSHEET_UPDATES'] === 'off') return 'environment';
  if (packageType !== null) {
    const kind = KnownUpdatedBy.extract(['deb', 'rpm', 'flatpak', 'snap']).safeParse(packageType);
    return kind.data ?? 'other-package';
  }
  return source === null ? 'nobody' : 'proofsheet';
}
