/** A context menu for one item. Its code is loaded after the first screen, because it needs the component library. */
import type { KeyboardEvent } from 'react';
import { lazyPart } from './lazy-part';
import { NotShown } from './not-shown';

/** Returns true for the keys that open the context menu of the focused element. */
export function asksForMenu({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

export const Menu = lazyPart(
  () => import('./menu-layer').then((loaded) => loaded.MenuLayer),
  ({ onClose }) => <NotShown onClose={onClose} />,
);
