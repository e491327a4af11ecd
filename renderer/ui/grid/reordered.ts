/** The place in a grid whose items get another order: the same items stay in view. */
import type { SavedGridView } from './grid-memory';

/** `indexIn`: the index of an item in the new order by its index in the former one; null if it is not there any more. */
export function reordered(view: SavedGridView, indexIn: (index: number) => number | null): SavedGridView {
  const { activeIndex, anchor } = view;
  // At the top, before the person has selected anything, the new order is shown from its beginning.
  const isAtStart = activeIndex === 0 && (anchor === null || (anchor.isSelected && anchor.index === 0));
  if (isAtStart) return { activeIndex: 0, anchor: null };
  const moved = anchor && indexIn(anchor.index);
  return {
    activeIndex: indexIn(activeIndex) ?? 0,
    anchor: anchor && moved !== null ? { ...anchor, index: moved } : null,
  };
}
