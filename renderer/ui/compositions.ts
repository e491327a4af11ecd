/** Keys that an input method takes while it composes a character: its candidates, Enter, Escape and the arrows. */

/** The one place for it, before anything else listens: no part of the window hears these keys. The input method still does. */
export function leaveKeysToInputMethods(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (isOfComposition(event)) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** 229, "Process": some input methods end the composition before they pass on the key that ended it. */
function isOfComposition(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- The UI Events specification has no other sign of it.
  return event.isComposing || event.keyCode === 229;
}
