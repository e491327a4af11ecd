/** Restricts menu commands and shortcuts to what is in front: they never act behind a dialog or the viewer. */
import { commandOf } from '../../preload/contract/commands';
import { pressOnTop } from '../ui/key-layers';
import { showToast } from '../ui/toast';
import type { RunCommand } from '../domain/key-commands';
import { t } from '../ui/language';

/** Returns true while a dialog or a menu is open: they have their own keys, and no command acts behind them. */
export function isLayerOpen(): boolean {
  return isDialogOpen() || isMenuOpen();
}

export function inFrontOnly(run: RunCommand): RunCommand {
  return (command, digit) => {
    // Masking everything must always work; selecting text is meant for the dialog.
    if (command === 'mask-everything' || command === 'select-all') {
      run(command);
      return;
    }
    if (isMenuOpen()) pressOnTop('Escape');
    if (isDialogOpen()) {
      // The dialog may contain typed text or a sign-in in progress.
      showToast(t('stage.closeDialogFirst'));
      return;
    }
    // The viewer hides the grid.
    if (isViewerOpen() && commandOf(command).needs?.includes('grid')) return;
    if (isViewerOpen() && command === 'go-up') pressOnTop('Escape');
    else run(command, digit);
  };
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]:not([data-whole=true])') !== null;
}

function isMenuOpen(): boolean {
  return document.querySelector('[role=menu]') !== null;
}

function isViewerOpen(): boolean {
  return document.querySelector('dialog[open][data-whole=true]') !== null;
}
