/** Which dialog of the shell is open, and what it needs. */
import type {
  Account,
  Album,
  AlbumId,
  AppError,
  Identity,
  IdentityKey,
  Location,
  OpenedLink,
  Preferences,
} from '../../preload/contract';
import type { CheckLists } from '../domain/check-lists';
import type { MarkTarget } from '../domain/check-marking';
import type { RailEntry } from '../features/identities/rail-entry';
import type { SectionId } from '../features/settings/settings-dialog';
import type { PaletteDialogProps } from './palette-dialog';
import type { CheckControl } from './use-check';

export type OpenDialog =
  | { readonly name: 'guide' | 'keys' | 'report' | 'licences' | 'activity' | 'palette' | 'journal' }
  /** `isFromLicences`: the person comes back from the licences. */
  | { readonly name: 'about'; readonly isFromLicences?: boolean }
  | { readonly name: 'settings'; readonly begin?: SectionId }
  /** `text`: what the person has typed elsewhere. */
  | { readonly name: 'find'; readonly link: OpenedLink | null; readonly text?: string }
  | {
      readonly name: 'gone-album';
      readonly identity: IdentityKey;
      readonly albumId: AlbumId;
      readonly kept: 'star' | 'pin' | null;
    }
  | { readonly name: 'mask-unchanged'; readonly error: AppError }
  | { readonly name: 'take-mask-off'; readonly identity: Identity }
  /** `identity`: the manager's own. */
  | { readonly name: 'start-check'; readonly identity: Identity; readonly lists: CheckLists; readonly reason: string }
  | { readonly name: 'finish-check' | 'finished-checks'; readonly identity: IdentityKey }
  | { readonly name: 'check-note'; readonly target: MarkTarget }
  | { readonly name: 'reveal-album'; readonly identity: IdentityKey; readonly album: Album }
  /** The account when the dialog was opened: the dialog still shows it after signing out. */
  | { readonly name: 'account'; readonly account: Account }
  | {
      readonly name: 'sign-in-again';
      readonly account: Account;
      readonly permission?: string | undefined;
      /** The dialog to open after signing in. */
      readonly then: OpenDialog | null;
    };

export interface DialogsProps {
  readonly open: OpenDialog | null;
  /** Undefined if there is no active identity. */
  readonly identity: Identity | undefined;
  readonly rail: readonly RailEntry[];
  readonly preferences: Preferences | undefined;
  /** The active identity's location; null if there is no active identity. */
  readonly location: Location | null;
  readonly palette: Omit<PaletteDialogProps, 'identity' | 'rail' | 'onOpen' | 'onLookUp' | 'onClose'>;
  readonly check: CheckControl;
  readonly onCheckFinished: () => void;
  readonly onLocation: (location: Location) => void;
  readonly onAddAccount: () => void;
  readonly onSignedInAgain: (account: Account) => void;
  readonly onOpen: (dialog: OpenDialog | null) => void;
}
