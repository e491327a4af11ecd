/** Which keys the focused control uses itself, so that they have no other meaning while it has the focus. */

/**
 * Returns true if the element takes typed letters: a slider, a radio button and a checkbox do not. A select does, but not in
 * the viewer: its few numbers are chosen by the arrows, and the viewer's letters work everywhere in it.
 */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('select')) return target.closest('[data-viewer]') === null;
  return target.isContentEditable || target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea');
}

const MOVING_AND_PRESSING = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| )$/;

/**
 * Returns true if a key pressed in the viewer belongs to the control that has the focus: all keys in a menu or text field;
 * in a panel, list or video only those that move or press. All other keys belong to the viewer.
 */
export function belongsToControl({ target, key }: { readonly target: EventTarget; readonly key: string }): boolean {
  if (!(target instanceof Element)) return false;
  if (takesLetters(target) || target.closest('[role=menu]')) return true;
  return MOVING_AND_PRESSING.test(key) && target.closest('aside, select, video') !== null;
}
