/** Keys that work anywhere. Those of the menu come from the menu; a grid and the viewer have keys of their own. */
import { useEffect } from 'react';

export interface Keyboard {
  readonly onInspector: () => void;
  readonly onReveal: () => void;
  /** Where no text is selected. */
  readonly onCopy: () => void;
  /** Works above any dialog too. */
  readonly onMask: () => void;
  readonly onKeys: () => void;
  readonly onBack: () => void;
  /** These 0-based. */
  readonly onAccount: (index: number) => void;
  readonly onMember: (index: number) => void;
}

export function useKeyboard(keyboard: Keyboard): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const act = isMaskKey(event) ? keyboard.onMask : isTaken() ? undefined : actionOf(event, keyboard);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keyboard]);
}

/** On keyboards that are not Latin the key gives another letter; it is where it always is. */
function isMaskKey({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isOtherLetter = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return (isOtherLetter ? code === 'KeyM' : key.toLowerCase() === 'm') && !altKey && !ctrlKey && !metaKey;
}

/** A dialog or a menu has keys of its own. */
function isTaken(): boolean {
  return document.querySelector('.dialog[open], [role=menu]') !== null;
}

function actionOf(event: KeyboardEvent, keyboard: Keyboard): (() => void) | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === 'c' && !event.shiftKey && !event.repeat && !isTextSelected()) return keyboard.onCopy;
    // By its place on the keyboard: with Shift, and on many keyboards without it, the key gives another character.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (digit === undefined) return undefined;
    // A key that is held down means the first time.
    if (event.repeat) return undefined;
    return () => (event.shiftKey ? keyboard.onMember : keyboard.onAccount)(Number(digit) - 1);
  }
  switch (event.key) {
    case 'i':
    case 'I':
      return keyboard.onInspector;
    case 'r':
    case 'R':
      return event.repeat ? undefined : keyboard.onReveal;
    case '?':
      return keyboard.onKeys;
    case 'Escape':
      // An open dialog takes Escape for itself.
      return document.querySelector('dialog[open]') ? undefined : keyboard.onBack;
    default:
      return undefined;
  }
}

function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** A choice and a slider take no letters; a list of choices does. */
function isTyping(target: EventTarget | null): boolean {
  const takesLetters = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select';
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(takesLetters));
}
