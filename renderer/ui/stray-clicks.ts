/**
 * Ignores the second click of a double click if it hits another element than the first, because the first click
 * navigated, opened or moved something.
 */

export function ignoreStrayClicks(window: Window & typeof globalThis): void {
  let first: Element | null = null;
  let isStray = false;
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onMouseDown = (event: MouseEvent): void => {
    const control = controlAt(event.target);
    if (event.detail <= 1) first = control;
    isStray = event.detail > 1 && control !== first;
    if (!isStray) return;
    swallow(event);
    // The press started with `pointerdown`, which does not count clicks, so a press and hold that it started is ended
    // here.
    window.dispatchEvent(new PointerEvent('pointercancel'));
  };
  window.addEventListener('mousedown', onMouseDown, { capture: true });
  for (const type of ['click', 'dblclick']) {
    window.addEventListener(type, (event) => (isStray && isPointed(event) ? swallow(event) : undefined), {
      capture: true,
    });
  }
}

/** Returns false for clicks from a key or a script. */
function isPointed(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 1;
}

/** Returns the element that handles a click at the target. */
function controlAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const control = target.closest(
    'a, button, input, label, select, summary, textarea, video, dialog, [role=gridcell], [role=menuitem], [role=option], [role=row]',
  );
  return control ?? target;
}
