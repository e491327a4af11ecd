/** The props that the group's screen shares with its views. */
import type { ReactNode, Ref } from 'react';
import type { AlbumId, Identity, MaskState, Member, MemberId } from '../../../preload/contract';
import type { CheckLists } from '../../domain/check-lists';
import type { ScreenControls } from '../../ui/screen-controls';
import type { GroupMemory } from './group-memory';
import type { GroupView } from './group-toolbar';

export interface GroupScreenProps {
  /** The manager's own identity. */
  readonly identity: Identity;
  readonly view: GroupView;
  readonly onView: (view: GroupView) => void;
  /** What the screen showed when it was left. */
  readonly memory: GroupMemory;
  /** The levels above the group, shown before its name. */
  readonly above: (levels: readonly GroupLevel[]) => ReactNode;
  readonly mask: MaskState;
  /** The button that shows the state of the mask. */
  readonly maskButton: ReactNode;
  /** The line about the check that is not finished. */
  readonly checkPanel: ReactNode;
  /** Asks which members are checked; null if no check can start. */
  readonly onStartCheck: ((lists: CheckLists, reason: string) => void) | null;
  /** The member that the person currently acts as. */
  readonly currentMember: MemberId | null;
  readonly onActAs: (member: Member, options: ActOptions) => void;
  /** Null if signing in again would not help. */
  readonly onSignInAgain: ((permission: string) => void) | null;
  /** Returns to the albums. */
  readonly onLeave: () => void;
  readonly controls: Ref<ScreenControls>;
}

/** A level between the account and what is shown. */
export interface GroupLevel {
  readonly label: string;
  readonly onOpen: () => void;
}

export interface ActOptions {
  /** May be empty. */
  readonly reason: string;
  readonly albumId?: AlbumId;
}

export type Act = (member: Member, albumId?: AlbumId) => void;

export type OnStar = (member: Member, isStarred: boolean) => void;

export interface ViewControls {
  readonly refresh: () => Promise<unknown>;
  /** The members that the view lists; absent if it lists none. */
  readonly lists?: () => CheckLists;
}
