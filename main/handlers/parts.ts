/** What the handlers are made of: use cases and ports, nothing concrete. */
import type { ActivityLog } from '../activity/activity-log';
import type { IdentityRegistry } from '../identities/identity-registry';
import type { Mask } from '../mask/mask';
import type { Servers } from '../servers/servers';
import type { PreferencesStore } from '../storage/preferences-store';

export interface HandlerParts {
  readonly identities: IdentityRegistry;
  readonly mask: Mask;
  readonly preferences: PreferencesStore;
  readonly servers: Servers;
  readonly activity: ActivityLog;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Opens a page in the system's browser. */
  readonly openPage: (address: string) => Promise<void>;
}
