/** What the menu, the keys and the toolbar ask for, in one place. */
import type { MenuCommand, Preferences } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import type { ScreenControls } from '../ui/screen-controls';
import type { OpenDialog } from './dialogs';
import { changePreferences, toggleMask } from './program-state';
import { ROW_HEIGHT_PX } from './toolbar';

export type Commands = (command: MenuCommand) => void;

export interface CommandParts {
  /** Undefined: not known yet. */
  readonly preferences: Preferences | undefined;
  /** Asked for when a command comes; null while no stage is there. */
  readonly stage: () => ScreenControls | null;
  readonly openDialog: (dialog: OpenDialog) => void;
  readonly addAccount: () => void;
  /** The account of whoever is looking; there may be none. */
  readonly showAccount: () => void;
  readonly showGroup: () => void;
  /** What is read again where no stage is there. */
  readonly readProgramAgain: () => void;
}

export function useCommands({ preferences, stage, openDialog, addAccount, showAccount, showGroup, readProgramAgain }: CommandParts): Commands {
  const change = (of: (known: Preferences) => Partial<Preferences>): void => {
    if (preferences) void changePreferences(of(preferences));
  };
  return (command) => {
    switch (command) {
      case 'go-back':
        stage()?.goBack?.();
        return;
      case 'toggle-inspector':
        change(({ isInspectorOpen }) => ({ isInspectorOpen: !isInspectorOpen }));
        return;
      case 'toggle-mask':
        toggleMask().catch((reason: unknown) => openDialog({ name: 'mask-unchanged', error: toAppError(reason) }));
        return;
      case 'larger-tiles':
        change(({ rowHeightPx }) => ({ rowHeightPx: Math.min(ROW_HEIGHT_PX.max, rowHeightPx + ROW_HEIGHT_PX.step) }));
        return;
      case 'smaller-tiles':
        change(({ rowHeightPx }) => ({ rowHeightPx: Math.max(ROW_HEIGHT_PX.min, rowHeightPx - ROW_HEIGHT_PX.step) }));
        return;
      case 'reset-tiles':
        change(() => ({ rowHeightPx: ROW_HEIGHT_PX.usual }));
        return;
      case 'reload-view':
        (stage()?.readAgain ?? readProgramAgain)();
        return;
      case 'show-keys':
        openDialog({ name: 'keys' });
        return;
      case 'show-settings':
        openDialog({ name: 'settings' });
        return;
      case 'show-activity':
        openDialog({ name: 'activity' });
        return;
      case 'find':
        openDialog({ name: 'find', link: null });
        return;
      case 'show-palette':
        openDialog({ name: 'palette' });
        return;
      case 'add-account':
        addAccount();
        return;
      case 'show-account':
        showAccount();
        return;
      case 'show-group':
        showGroup();
        return;
      case 'show-journal':
        openDialog({ name: 'journal' });
        return;
    }
  };
}
