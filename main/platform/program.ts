/** What the program is composed from, and what it offers to the window and the menu. */
import type { OwnEnvironment } from '../core/environment';
import type { Forgettables } from '../core/forgettables';
import type { SpareTime } from '../core/spare-time';
import type { Diagnostics } from '../diagnostics/diagnostics';
import type { readProgramFacts } from '../diagnostics/program-facts';
import type { Dispatch, SendEvent } from '../ipc/dispatcher';
import type { LinkInbox } from '../links/links';
import type { PanicStore } from '../lock/app-lock';
import type { Mask } from '../masking/mask';
import type { PictureRequestHandler } from '../media/picture-request-handler';
import type { EarlyDemo } from './demo-server';
import type { MenuBar } from './menu';
import type { OpenedAppLock } from './open-app-lock';
import type { ProgramLog } from './program-log';
import type { RecentInput } from './recent-input';
import type { ScreenCaptures } from './screen-captures';
import type { WindowDisplay } from './window-display';
import type { SettingsStores } from './settings-file';
import type { ProgramWindow } from './window';
import type { WindowTitle } from './window-title';
import type { StorageHealth } from '../storage/storage-health';

/** The environment of the program: what exists before it and around it. */
export interface ComposeOptions {
  readonly environment: OwnEnvironment;
  /** The program's version. */
  readonly version: string;
  readonly settings: Pick<SettingsStores, 'preferences' | 'owners' | 'members' | 'maskRules' | 'network' | 'updates'>;
  /** The settings are registered. */
  readonly forgettables: Forgettables;
  readonly links: LinkInbox;
  readonly sendEvent: SendEvent;
  /** Null while the window is closed. */
  readonly window: () => ProgramWindow | null;
  readonly title: () => WindowTitle | null;
  readonly panic: OpenedAppLock;
  readonly menuBar: Pick<MenuBar, 'update'>;
  readonly screen: ScreenCaptures & WindowDisplay;
  readonly storage: StorageHealth;
  readonly panicStore: PanicStore;
  readonly input: RecentInput;
  readonly programLog: Pick<ProgramLog, 'log' | 'incidents' | 'redactor'>;
  readonly diagnostics: Diagnostics;
  readonly earlyDemo: EarlyDemo;
  readonly spareTime: SpareTime;
}

export interface Program {
  readonly pictures: PictureRequestHandler;
  readonly dispatch: Dispatch;
  readonly mask: Mask;
  /** Call when another window gets the focus. */
  readonly onBlur: () => void;
  /** Stops acting as a member; returns false if the user acted as no member. */
  readonly stopActing: () => boolean;
  readonly reportFacts: () => ReturnType<typeof readProgramFacts>;
}
