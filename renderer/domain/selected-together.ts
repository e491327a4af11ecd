/** The menu entries of a picture that act on all selected pictures if it is one of them, as their keys do. */
import { t } from '../ui/language';
import type { MenuEntry } from '../ui/menu-props';
import type { SelectionActions } from './use-selection-actions';

export interface SelectedTogether {
  readonly count: number;
  readonly hasMasked: boolean;
  readonly actions: SelectionActions;
}

/** Replaces each entry that acts on one picture by the one that acts on all selected pictures. */
export function forAllSelected(
  entries: readonly MenuEntry[],
  { count, hasMasked, actions: { reveal, star } }: SelectedTogether,
): readonly MenuEntry[] {
  const nameOf = (action: string): string => t('selection.actionOnAll', { action, count });
  return entries.map((entry) => {
    if (entry.id === 'reveal')
      // Until the selection is measured, only the picture itself is known to be masked.
      return { ...entry, label: nameOf(hasMasked ? t('selection.reveal') : entry.label), run: reveal };
    if (entry.id === 'star' && star) return { ...entry, label: nameOf(t('commands.toggle-star')), run: star };
    return entry;
  });
}
