/** What the handlers are made of: use cases and ports, nothing concrete. */
import type { IdentityKey, MemberId, RevealPermission, SecretsPlace, StorageState } from '../../../preload/contract';
import type { DemoServices } from '../../demo/demo-services';
import type { Accounts } from '../../accounts/accounts';
import type { ActingDesk } from '../../impersonation/impersonation-controller';
import type { ActivityLog } from '../../net/activity/activity-log';
import type { GroupDesk } from '../../impersonation/group/group-controller';
import type { IdentityRegistry } from '../../identity/identity-registry';
import type { Journal } from '../../impersonation/journal/journal';
import type { LinkInbox } from '../../links/links';
import type { Mask } from '../../masking/mask';
import type { Network } from '../../net/network/network';
import type { HandOut } from '../../media/export/picture-export';
import type { Servers } from '../../accounts/servers/servers';
import type { BrowserVisits } from '../../services/auth/browser-visits';
import type { PreferencesStore } from '../../storage/preferences-store';
import type { JournalHandlerParts } from './journal';
import type { PanicHandlerParts } from './lock';

/** Whether somebody may be shown what is masked at all. */
export interface AskPermission {
  ask(identity: IdentityKey, signal: AbortSignal): Promise<RevealPermission>;
  /** Rejects with `mask-required`. */
  assertAllowed(identity: IdentityKey, signal: AbortSignal): Promise<void>;
}

export interface HandlerParts extends PanicHandlerParts {
  readonly accounts: Accounts;
  readonly browser: BrowserVisits;
  readonly secretsPlace: SecretsPlace;
  readonly demo: Pick<DemoServices, 'state'>;
  readonly storage: { readonly state: StorageState };
  readonly links: LinkInbox;
  readonly identities: IdentityRegistry;
  readonly acting: ActingDesk;
  /** Everything of the group's acting as this member; says in words what is gone. */
  readonly forgetMember: (group: GroupDesk, member: MemberId) => Promise<readonly string[]>;
  readonly journal: Journal;
  readonly chooseFile: JournalHandlerParts['chooseFile'];
  /** The program's. */
  readonly version: string;
  readonly mask: Mask;
  readonly handOut: HandOut;
  readonly permission: AskPermission;
  readonly preferences: PreferencesStore;
  readonly servers: Servers;
  readonly network: Network;
  readonly activity: ActivityLog;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Opens a page in the system's browser. */
  /** In the system's browser. `givenBy`: the service that gave the address. */
  readonly openGivenPage: (address: string, givenBy: URL) => Promise<void>;
  /** Rejects with `bad-request` where nothing was pressed in the window just now; before a page may be opened. */
  readonly assertRecentInput: () => void;
}
