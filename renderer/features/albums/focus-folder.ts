import { type CategoryPath, pathKey } from './category-lines';

/** Moves the focus to a category in the tree, or else to the albums: a narrow window has no tree beside them. */
export function focusFolder(screen: HTMLElement | null, path: CategoryPath | null): void {
  const tree = screen?.querySelector<HTMLElement>('[role=treegrid]');
  const row = path && tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(pathKey(path))}"]`);
  const albums = screen?.querySelector<HTMLElement>('[role=grid]') ?? screen?.querySelector<HTMLElement>('button');
  (row ?? tree ?? albums)?.focus();
}
