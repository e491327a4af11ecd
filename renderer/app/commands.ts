/** Runs the commands of the menu, the shortcuts and the toolbar. */
import type { Identity, MenuCommand, Preferences } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { maskEverything } from '../domain/revealing';
import type { ScreenControls } from '../ui/screen-controls';
import type { OpenDialog } from './dialogs';
import { copyReport, openLogs } from './incident-actions';
import { changePreferences } from './program-state';
import { ROW_HEIGHT_PX } from './toolbar';

export type Commands = (command: MenuCommand) => void;

export interface CommandDeps {
  /** Undefined until the preferences are loaded. */
  readonly preferences: Preferences | undefined;
  /** Called when a command runs; null while no stage is mounted. */
  readonly stage: () => ScreenControls | null;
  readonly openDialog: (dialog: OpenDialog) => void;
  /** The identity whose pictures are visible; undefined if there is none. */
  readonly who: Identity | undefined;
  readonly addAccount: () => void;
  /** Opens the active identity's account dialog, or the screen for adding an account if it has no account. */
  readonly showAccount: () => void;
  readonly showGroup: () => void;
  /** Refreshes the program's own data, if no stage is mounted. */
  readonly readProgramAgain: () => void;
}

export function useCommands(deps: CommandDeps): Commands {
  const { preferences, stage, openDialog, who, addAccount, showAccount, showGroup, readProgramAgain } = deps;
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
      case 'mask-everything':
        maskEverything().catch((reason: unknown) => openDialog({ name: 'mask-unchanged', error: toAppError(reason) }));
        return;
      case 'take-mask-off':
        if (who) openDialog({ name: 'take-mask-off', identity: who });
        return;
      case 'reveal':
        stage()?.reveal?.();
        return;
      case 'reveal-album':
        stage()?.revealAlbum?.();
        return;
      case 'copy-picture':
        stage()?.copyPicture?.();
        return;
      case 'save-picture':
        stage()?.savePicture?.();
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
        (stage()?.refresh ?? readProgramAgain)();
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
      case 'open-logs':
        openLogs();
        return;
      case 'copy-report':
        copyReport();
        return;
    }
  };
}
