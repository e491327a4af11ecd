/** Dependencies of the handlers: use cases and ports, without concrete implementations. */
import type { Diagnostics } from '../../diagnostics/diagnostics';
import type { MemberId, SecretsStorage, StorageState } from '../../../preload/contract';
import type { DemoServices } from '../../demo/demo-services';
import type { Accounts } from '../../accounts/accounts';
import type { ImpersonationController } from '../../impersonation/impersonation-controller';
import type { ActivityLog } from '../../net/activity/activity-log';
import type { GroupController } from '../../impersonation/group/group-controller';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { Journal } from '../../impersonation/journal/journal';
import type { LinkInbox } from '../../links/links';
import type { Mask } from '../../masking/mask';
import type { Permission } from '../../masking/permission';
import type { Revealing } from '../../masking/revealing';
import type { Network } from '../../net/network/network';
import type { PictureExport } from '../../media/export/picture-export';
import type { Servers } from '../../accounts/servers/servers';
import type { BrowserVisits } from '../../services/auth/browser-visits';
import type { PreferencesStore } from '../../storage/preferences-store';
import type { JournalHandlerDeps } from './journal';
import type { LockHandlerDeps } from './lock';

export interface HandlerDeps extends LockHandlerDeps {
  readonly accounts: Accounts;
  readonly browser: BrowserVisits;
  readonly secretsStorage: SecretsStorage;
  readonly demo: Pick<DemoServices, 'state'>;
  readonly storage: { readonly state: StorageState };
  readonly links: LinkInbox;
  readonly identities: IdentityRegistry;
  readonly acting: ImpersonationController;
  /** Forgets everything about acting as this member, and returns a readable list of what was forgotten. */
  readonly forgetMember: (group: GroupController, member: MemberId) => Promise<readonly string[]>;
  readonly journal: Journal;
  readonly chooseFile: JournalHandlerDeps['chooseFile'];
  /** The program's version. */
  readonly version: string;
  readonly mask: Mask;
  readonly pictureExport: PictureExport;
  readonly permission: Permission;
  readonly revealing: Revealing;
  readonly preferences: PreferencesStore;
  readonly servers: Servers;
  readonly network: Network;
  readonly activity: ActivityLog;
  readonly diagnostics: Diagnostics;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Opens a page in the system's browser. `givenBy` is the service that supplied the address. */
  readonly openGivenPage: (address: string, givenBy: URL) => Promise<void>;
  /**
   * Throws `bad-request` if the user has not just pressed a key or a button in the window. Call before opening a page.
   */
  readonly assertRecentInput: () => void;
}
