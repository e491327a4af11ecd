/** Watches which control the person points at or moves the focus to, with listeners for the whole page. */

export interface TooltipHandlers {
  /** Called with a control that has a tooltip. `isAtOnce`: true if it got the focus. */
  readonly onShow: (control: HTMLElement, isAtOnce: boolean) => void;
  /** `isAtOnce`: false if the pointer may be on its way to the tooltip. */
  readonly onHide: (isAtOnce: boolean) => void;
}

/** Keys that move the focus. After others, such as Enter and Escape, the program moves it, and a tooltip would disturb. */
const MOVING_KEYS = ['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

/** Returns a function that removes the listeners. */
export function watchTooltipTriggers({ onShow, onHide }: TooltipHandlers): () => void {
  const ended = new AbortController();
  let pointed: HTMLElement | null = null;
  let hasMovedByKey = false;
  let frame = 0;

  const hide = (isAtOnce: boolean): void => {
    cancelAnimationFrame(frame);
    onHide(isAtOnce);
  };
  const listen = <Type extends keyof WindowEventMap>(type: Type, on: (event: WindowEventMap[Type]) => void): void =>
    window.addEventListener(type, on, { capture: true, signal: ended.signal });

  // Not `pointerover`, which is also sent if the content below a resting pointer changes.
  listen('pointermove', ({ target, pointerType }) => {
    const control = pointerType === 'touch' ? null : controlOf(target);
    if (control === pointed) return;
    pointed = control;
    if (control) onShow(control, false);
    else if (!isInTooltip(target)) onHide(false);
  });
  listen('pointerout', ({ relatedTarget }) => {
    if (relatedTarget !== null || !pointed) return;
    pointed = null;
    onHide(false);
  });
  listen('pointerdown', ({ target }) => {
    pointed = controlOf(target);
    hasMovedByKey = false;
    hide(true);
  });
  // Each key hides the tooltip and does what it does otherwise, so that one Escape closes a dialog.
  listen('keydown', ({ key }) => {
    hasMovedByKey = MOVING_KEYS.includes(key);
    hide(true);
  });
  // The control may no longer be where the tooltip and the pointer are.
  listen('resize', () => hide(true));
  listen('blur', ({ target }) => {
    if (target === window || controlOf(target)) hide(true);
  });
  listen('focusin', ({ target }) => {
    const control = controlOf(target);
    if (!control || !hasMovedByKey) return;
    cancelAnimationFrame(frame);
    // After the focus has scrolled the control into view, which would hide the tooltip.
    frame = requestAnimationFrame(() => onShow(control, true));
  });
  return () => {
    cancelAnimationFrame(frame);
    ended.abort();
  };
}

function controlOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]:not([data-tooltip=""])') : null;
}

function isInTooltip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=tooltip]') !== null;
}
