/**
 * Dialogs and menus that lie above the page, the last one opened on top. A key that is pressed while nothing has the focus is
 * meant for the top one: its focused button may have been removed or disabled, or a click beside it took the focus away.
 */
const layers: HTMLElement[] = [];

/** `element` can take the focus. Returns the function that ends it. */
export function openKeyLayer(element: HTMLElement): () => void {
  layers.push(element);
  return () => {
    const index = layers.lastIndexOf(element);
    if (index >= 0) layers.splice(index, 1);
  };
}

/** Once, before any other part of the window listens for keys. */
export function leadLostKeysToLayers(): void {
  window.addEventListener('keydown', lead, { capture: true });
}

/** As if the person had pressed it in what lies on top. */
export function pressOnTop(key: 'Escape'): void {
  layers.at(-1)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function lead(event: KeyboardEvent): void {
  const top = layers.at(-1);
  if (!top || (event.target !== document.body && event.target !== document.documentElement)) return;
  event.stopImmediatePropagation();
  top.focus({ preventScroll: true });
  // The same key again, where it should have been pressed. Tab goes on from there by itself.
  if (!top.dispatchEvent(new KeyboardEvent('keydown', copyOf(event)))) event.preventDefault();
}

function copyOf({ key, code, location, repeat, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): KeyboardEventInit {
  return {
    key,
    code,
    location,
    repeat,
    ctrlKey,
    altKey,
    shiftKey,
    metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
}
