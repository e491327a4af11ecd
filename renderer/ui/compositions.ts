/**
 * Handling of keys that an input method uses while it composes a character: its candidates, Enter, Escape and the
 * arrows.
 */

/**
 * Stops these keys before any other listener of the window receives them; the input method still does. Must be
 * installed before all other key listeners.
 */
export function leaveKeysToInputMethods(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (isOfComposition(event)) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** Key code 229 means "Process": some input methods end the composition before they pass on the key that ended it. */
function isOfComposition(event: KeyboardEvent): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- The UI Events specification has no other sign of it.
  return event.isComposing || event.keyCode === 229;
}
