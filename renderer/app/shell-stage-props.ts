import type { ReactNode, Ref } from 'react';
import type { Account, IdentityKey, Location, MemberId } from '../../preload/contract';
import type { CheckHere } from '../domain/check-marking';
import type { RunCommand } from '../domain/key-commands';
import type { GroupView } from '../features/group/group-toolbar';
import type { RailEntry } from '../features/identities/rail-entry';
import type { ScreenControls } from '../ui/screen-controls';
import type { OpenDialog } from './open-dialog';
import type { ProgramState } from './program-state';
import type { ScreenMemories } from './screen-memories';
import type { ActingControl, MemberToActAs } from './use-acting';
import type { CheckControl } from './use-check';

export type ShellScreen = 'stage' | 'adding' | 'group';

export interface ShellStageProps {
  readonly program: ProgramState;
  /** Undefined if there is no active identity, or it is not loaded yet. */
  readonly current: RailEntry | undefined;
  readonly screen: ShellScreen;
  /** The view of the manager's group; null if none is shown. */
  readonly groupView: GroupView | null;
  readonly acting: ActingControl;
  readonly check: CheckControl;
  /** Null unless a member of the running check is acted as. */
  readonly checkHere: CheckHere | null;
  /** The active identity's location; null if there is no active identity. */
  readonly location: Location | null;
  readonly memories: ScreenMemories;
  /** The identity whose group members can be acted as; null if there is none. */
  readonly manager: RailEntry | null;
  /** Below the stage of the active identity. */
  readonly foot: ReactNode;
  readonly controls: Ref<ScreenControls>;
  readonly run: RunCommand;
  readonly onDialog: (dialog: OpenDialog) => void;
  /** Returns to the stage; null if there is no other screen to show. */
  readonly onLeave: (() => void) | null;
  readonly onChoose: (key: IdentityKey) => void;
  /** Returns null if the manager's list does not contain the member. */
  readonly memberOf: (id: MemberId) => MemberToActAs | null;
  readonly onSignInAgain: (account: Account, permission?: string) => void;
}
