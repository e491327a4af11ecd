/** Connects the looks for new versions with the program around them. */
import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import { currentLanguage } from '../core/current-language';
import type { Http } from '../net/http/http';
import { openUpdates } from '../updates/open-updates';
import type { Updates } from '../updates/updates';
import { openPage } from './external-pages';
import { readPackageType } from './package-kind';
import type { ComposeOptions } from './program';
import type { ProgramLog } from './program-log';

export interface ProgramUpdatesOptions extends Pick<ComposeOptions, 'environment' | 'version' | 'panic' | 'sendEvent'> {
  readonly settings: Pick<ComposeOptions['settings'], 'updates'>;
  readonly incidents: ProgramLog['incidents'];
  readonly http: Http;
}

export function openProgramUpdates(options: ProgramUpdatesOptions): Updates {
  const { environment, version, settings, panic, sendEvent, incidents, http } = options;
  return openUpdates({
    environment,
    installation: { isPackaged: app.isPackaged, packageType: readPackageType() },
    http,
    installed: version,
    store: settings.updates,
    openPage,
    language: currentLanguage,
    isLocked: () => panic.appLock.isLocked,
    whenUnlocked: (act) => panic.appLock.whenUnlocked(act),
    onChanged: (state) => sendEvent('updates.changed', state),
    reportFailure: (reason) => incidents.report({ incidentId: randomUUID(), procedure: 'updates', reason }),
  });
}
