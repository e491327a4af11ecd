/** What the menu, the keys and the toolbar ask for, in one place. */
import type { MenuCommand, Preferences } from '../../preload/contract';
import type { OpenDialog } from './dialogs';
import { changePreferences, toggleMask } from './program-state';
import { ROW_HEIGHT_PX } from './toolbar';

export type Commands = (command: MenuCommand) => void;

export interface CommandParts {
  readonly preferences: Preferences;
  readonly goBack: (() => void) | null;
  readonly openDialog: (dialog: OpenDialog) => void;
  readonly readAgain: () => void;
}

export function useCommands({ preferences, goBack, openDialog, readAgain }: CommandParts): Commands {
  const resize = (rowHeightPx: number): void =>
    void changePreferences({ rowHeightPx: Math.min(ROW_HEIGHT_PX.max, Math.max(ROW_HEIGHT_PX.min, rowHeightPx)) });
  return (command) => {
    switch (command) {
      case 'go-back':
        goBack?.();
        return;
      case 'toggle-inspector':
        void changePreferences({ isInspectorOpen: !preferences.isInspectorOpen });
        return;
      case 'toggle-mask':
        void toggleMask();
        return;
      case 'larger-tiles':
        resize(preferences.rowHeightPx + ROW_HEIGHT_PX.step);
        return;
      case 'smaller-tiles':
        resize(preferences.rowHeightPx - ROW_HEIGHT_PX.step);
        return;
      case 'reset-tiles':
        resize(ROW_HEIGHT_PX.usual);
        return;
      case 'reload-view':
        readAgain();
        return;
      case 'show-keys':
        openDialog('keys');
        return;
      case 'show-settings':
        openDialog('settings');
        return;
      case 'show-activity':
        openDialog('activity');
        return;
      case 'find':
        openDialog('find');
        return;
    }
  };
}
