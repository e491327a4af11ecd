/** Restricts menu commands and shortcuts to what is in front: they never act behind a dialog or the viewer. */
import type { MenuCommand } from '../../preload/contract';
import { pressOnTop } from '../ui/key-layers';
import { showToast } from '../ui/toast';
import type { Commands } from './commands';

/** Returns true while a dialog or a menu is open: they have their own keys, and no command acts behind them. */
export function isLayerOpen(): boolean {
  return isDialogOpen() || isMenuOpen();
}

/** Commands for the grid, which the viewer hides. */
const OF_THE_GRID: readonly MenuCommand[] = ['larger-tiles', 'smaller-tiles', 'reset-tiles'];

export function inFrontOnly(run: Commands): Commands {
  return (command) => {
    // Masking everything must always work.
    if (command === 'mask-everything') {
      run(command);
      return;
    }
    if (isMenuOpen()) pressOnTop('Escape');
    if (isDialogOpen()) {
      // The dialog may contain typed text or a sign-in in progress.
      showToast('Close the dialog first');
      return;
    }
    if (isViewerOpen() && OF_THE_GRID.includes(command)) return;
    if (isViewerOpen() && command === 'go-back') pressOnTop('Escape');
    else run(command);
  };
}

function isDialogOpen(): boolean {
  return document.querySelector('.dialog[open]') !== null;
}

function isMenuOpen(): boolean {
  return document.querySelector('[role=menu]') !== null;
}

function isViewerOpen(): boolean {
  return document.querySelector('.viewer[open]') !== null;
}
