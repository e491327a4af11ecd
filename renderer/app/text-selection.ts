/** Selecting text: only in the inspector and in dialogs, never a page of pictures. */

/** Elements with readable text that can contain the focus or the selection. */
const WITH_TEXT = 'dialog:not([data-whole=true]), aside';

/** Selects all text of the inspector or dialog that has the focus or the selection. Returns false if none has. */
export function selectTextWithin(): boolean {
  const selection = document.getSelection();
  const selected =
    selection?.isCollapsed === false && selection.anchorNode instanceof Node
      ? selection.anchorNode.parentElement
      : null;
  const within = document.activeElement?.closest(WITH_TEXT) ?? selected?.closest(WITH_TEXT) ?? null;
  if (within) selection?.selectAllChildren(within);
  return within !== null;
}

/** Prevents the system menu's "Select All" from selecting the whole page. */
export function refuseWholePage(event: Event): void {
  if (event.target === document.body) event.preventDefault();
}

export function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
