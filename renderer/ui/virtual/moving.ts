/**
 * Marks a scroller with `data-moving` while it is scrolled. Its tiles are layers only then: layers make scrolling smooth,
 * but a change of all tiles at once, such as masking them, takes longer with them.
 */

/** A pause between two steps of one movement, such as two turns of a wheel. */
const PAUSE_MS = 400;

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** To be called for each step of scrolling. */
export function markMoving(scroller: HTMLElement): void {
  clearTimeout(timers.get(scroller));
  scroller.dataset['moving'] = '';
  timers.set(
    scroller,
    setTimeout(() => delete scroller.dataset['moving'], PAUSE_MS),
  );
}
