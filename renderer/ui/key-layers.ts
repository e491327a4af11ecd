/**
 * The open dialogs and menus, the topmost last. A key pressed while no element has the focus is sent to the topmost
 * one: its focused button may have been removed or disabled, or a click beside it removed the focus.
 */
const layers: HTMLElement[] = [];

/** Adds a layer; `element` must be focusable. Returns a function that removes the layer. */
export function openKeyLayer(element: HTMLElement): () => void {
  layers.push(element);
  return () => {
    const index = layers.lastIndexOf(element);
    if (index >= 0) layers.splice(index, 1);
  };
}

/** Installs the key listener. Call once, before any other part of the window listens for keys. */
export function leadLostKeysToLayers(): void {
  window.addEventListener('keydown', lead, { capture: true });
}

/** Dispatches a key press to the topmost layer, as if the person had pressed it there. */
export function pressOnTop(key: 'Escape'): void {
  layers.at(-1)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function lead(event: KeyboardEvent): void {
  const top = layers.at(-1);
  if (!top || (event.target !== document.body && event.target !== document.documentElement)) return;
  event.stopImmediatePropagation();
  top.focus({ preventScroll: true });
  // Dispatches a copy of the event to the layer. For Tab, the browser's default action continues from the new focus.
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
