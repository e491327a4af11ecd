/** Commands of the menu and of the keys act on what is in front, never on what a dialog or the viewer hides. */
import type { MenuCommand } from '../../preload/contract';
import { pressOnTop } from '../ui/key-layers';
import { showToast } from '../ui/toast';
import type { Commands } from './commands';

/** A dialog or a menu has keys of its own, and no command acts behind it. */
export function isLayerOpen(): boolean {
  return isDialogOpen() || isMenuOpen();
}

/** They concern the grid, which the viewer hides. */
const OF_THE_GRID: readonly MenuCommand[] = ['larger-tiles', 'smaller-tiles', 'reset-tiles'];

export function inFrontOnly(run: Commands): Commands {
  return (command) => {
    // Nothing may keep the person from it.
    if (command === 'mask-everything') {
      run(command);
      return;
    }
    if (isMenuOpen()) pressOnTop('Escape');
    if (isDialogOpen()) {
      // It may hold what the person typed, or a sign-in under way.
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
