/** Runs commands by their shortcuts. A grid and the viewer handle their own keys first. */
import { useEffect } from 'react';
import { commandOf } from '../../preload/contract/commands';
import { takesLetters } from '../ui/control-keys';
import { PLATFORM } from '../ui/platform';
import { isLayerOpen } from './in-front';
import { clearSelectionInFront } from '../domain/selection-in-front';
import { commandOfKey, type KeyCommand, type RunCommand } from '../domain/key-commands';
import { isTextSelected, refuseWholePage } from './text-selection';

export function useKeyboard(run: RunCommand): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = commandOfKey(event, PLATFORM);
      if (!command || !isMeant(command, event.target)) return;
      // Also prevents the menu bar's accelerator, which would run the command again.
      event.preventDefault();
      // As in a grid: what is selected is cleared before Escape leads up, wherever the focus is.
      if (command.id === 'go-up' && event.key === 'Escape' && (event.repeat || clearSelectionInFront())) return;
      if (!event.repeat || commandOf(command.id).repeats) run(command.id, command.digit);
    };
    window.addEventListener('keydown', onKeyDown);
    document.addEventListener('selectstart', refuseWholePage);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('selectstart', refuseWholePage);
    };
  }, [run]);
}

/** Returns false if the key means something else where it was pressed. */
function isMeant({ id, typesNothing }: KeyCommand, target: EventTarget | null): boolean {
  const isForText = commandOf(id).isForText ?? false;
  if (isTyping(target) && (isForText || !typesNothing)) return false;
  if (id === 'mask-everything' || id === 'select-all') return true;
  // A dialog and a menu have their own keys; for other shortcuts, the command says that the dialog must be closed first.
  if (isLayerOpen() && (isForText || !typesNothing)) return false;
  if (id === 'copy-picture') return !isTextSelected();
  // The viewer handles Escape itself.
  return id !== 'go-up' || document.querySelector('dialog[open]') === null;
}

function isTyping(target: EventTarget | null): boolean {
  // The palette's library repeats the keys of its field at the active option, while the field keeps the focus.
  if (target instanceof HTMLElement && target.role === 'option' && target !== document.activeElement)
    return takesLetters(document.activeElement);
  return takesLetters(target);
}
