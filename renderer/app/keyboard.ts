/** Global shortcuts. Those of the menu arrive as menu commands; a grid and the viewer handle their own keys. */
import { useEffect } from 'react';
import { isModHeld } from '../ui/platform';
import type { KeyAction } from './key-actions';
import { isLayerOpen } from './in-front';
import { keyActionOf } from './key-actions';

export interface Keyboard {
  readonly onInspector: () => void;
  readonly onReveal: () => void;
  /** Called only if no text is selected. */
  readonly onCopy: () => void;
  /** Also works while a dialog is open. */
  readonly onMask: () => void;
  readonly onKeys: () => void;
  readonly onBack: () => void;
  readonly onLargerTiles: () => void;
  readonly onSmallerTiles: () => void;
  readonly onUsualTiles: () => void;
  /** This and `onMember`: 0-based index. */
  readonly onAccount: (index: number) => void;
  readonly onMember: (index: number) => void;
}

export function useKeyboard(keyboard: Keyboard): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const action = keyActionOf(event, isModHeld(event));
      const act = action && actOf(action, event.target, keyboard);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    document.addEventListener('selectstart', refuseWholePage);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('selectstart', refuseWholePage);
    };
  }, [keyboard]);
}

function actOf(action: KeyAction, target: EventTarget | null, keyboard: Keyboard): (() => void) | null {
  if (isTyping(target) && !isOfTiles(action)) return null;
  if (action === 'mask') return keyboard.onMask;
  if (action === 'select-all') return selectWithin;
  if (isLayerOpen()) return null;
  switch (action) {
    case 'larger-tiles':
      return keyboard.onLargerTiles;
    case 'smaller-tiles':
      return keyboard.onSmallerTiles;
    case 'reset-tiles':
      return keyboard.onUsualTiles;
    case 'inspector':
      return keyboard.onInspector;
    case 'reveal':
      return keyboard.onReveal;
    case 'copy':
      return isTextSelected() ? null : keyboard.onCopy;
    case 'keys':
      return keyboard.onKeys;
    case 'back':
      // The viewer handles Escape itself.
      return document.querySelector('dialog[open]') ? null : keyboard.onBack;
    default:
      return 'account' in action ? () => keyboard.onAccount(action.account) : () => keyboard.onMember(action.member);
  }
}

/** Returns true for the tile size shortcuts: they type no character, so they also work in a text field. */
function isOfTiles(action: KeyAction): boolean {
  return action === 'larger-tiles' || action === 'smaller-tiles' || action === 'reset-tiles';
}

/** Elements with readable text that can contain the focus or the selection. */
const WITH_TEXT = '.inspector, .dialog';

/**
 * Selects all text of the inspector or dialog that has the focus or the selection; does nothing in a grid of pictures.
 */
function selectWithin(): void {
  const selection = document.getSelection();
  const selected =
    selection?.isCollapsed === false && selection.anchorNode instanceof Node
      ? selection.anchorNode.parentElement
      : null;
  const within = document.activeElement?.closest(WITH_TEXT) ?? selected?.closest(WITH_TEXT) ?? null;
  if (within) selection?.selectAllChildren(within);
}

/** Prevents the system menu's "Select All" from selecting the whole page. */
function refuseWholePage(event: Event): void {
  if (event.target === document.body) event.preventDefault();
}

function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Returns true if the element takes typed letters: a slider, a radio button and a checkbox do not, a select does. */
function isTyping(target: EventTarget | null): boolean {
  const takesLetters = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select';
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(takesLetters));
}
