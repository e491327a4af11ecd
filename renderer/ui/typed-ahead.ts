/**
 * Keeps what a person types while the part with the field for it is still being loaded, and gives it to the field as soon
 * as it has the focus; so too the down arrow after it, which leads from a field to its results. Otherwise the keys would
 * be lost, or would run shortcuts of the screen below.
 */

/** More than a person types in the time that a part takes. */
const MOST_CHARACTERS = 200;
/** Passwords are not among them: what was typed for something else must not become part of one. */
const FIELD_TYPES: readonly string[] = ['text', 'search', 'url', 'tel'];

/** Returns what ends it: a field that is about to have the focus still gets the text. */
export function catchTyping(): () => void {
  let text = '';
  let isDownLast = false;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isField(event.target)) return;
    if (event.key === 'Escape') {
      stop();
      return;
    }
    const isDown = isPlain(event) && event.key === 'ArrowDown';
    const edited = isDown ? text : editedBy(event, text);
    if (edited === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    text = edited.slice(0, MOST_CHARACTERS);
    isDownLast = isDown;
  };
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!isField(target)) return;
    stop();
    // After the field has selected or placed what is in it.
    if (text !== '') queueMicrotask(() => type(target, text));
    // A task of its own, so that the field has drawn the text before.
    if (isDownLast) setTimeout(() => pressDown(target));
  };
  const stop = (): void => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('pointerdown', stop, true);
    window.removeEventListener('focusin', onFocusIn, true);
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('pointerdown', stop, true);
  window.addEventListener('focusin', onFocusIn, true);
  return () => requestAnimationFrame(() => requestAnimationFrame(stop));
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && FIELD_TYPES.includes(target.type);
}

function isPlain({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && !shiftKey;
}

/** Null if the key does not change a text. Enter is for the part that is being loaded, so it does nothing. */
function editedBy(event: KeyboardEvent, text: string): string | null {
  const isCommand = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (isCommand || event.isComposing) return null;
  if (event.key === 'Backspace') return Array.from(text).slice(0, -1).join('');
  if (event.key === 'Enter') return text;
  return Array.from(event.key).length === 1 ? text + event.key : null;
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

function pressDown(field: HTMLElement): void {
  const init = { key: 'ArrowDown', code: 'ArrowDown', bubbles: true, cancelable: true };
  if (field === document.activeElement) field.dispatchEvent(new KeyboardEvent('keydown', init));
}
