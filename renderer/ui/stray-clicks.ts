/**
 * The second click of a double click that lands on something else than the first, because the first one navigated, opened or
 * moved something: it does nothing, whatever it lands on.
 */

const CONTROLS =
  'a, button, input, label, select, summary, textarea, video, dialog, [role=gridcell], [role=menuitem], [role=option], [role=row], [role=treeitem]';

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
    // The press has begun with an event that does not count clicks: what is shown while it is held ends here.
    window.dispatchEvent(new PointerEvent('pointercancel'));
  };
  window.addEventListener('mousedown', onMouseDown, { capture: true });
  for (const type of ['click', 'dblclick']) {
    window.addEventListener(type, (event) => (isStray && isPointed(event) ? swallow(event) : undefined), {
      capture: true,
    });
  }
}

/** Not what a key or a script presses. */
function isPointed(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 1;
}

/** What answers a click there. */
function controlAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? (target.closest(CONTROLS) ?? target) : null;
}
