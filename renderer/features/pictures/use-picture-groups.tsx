/** The groups of an album's pictures, such as days: their headings, and selecting all pictures of one. */
import type { ReactNode } from 'react';
import type { IndexRange } from '../../domain/selection';
import type { OutlineSelection } from '../../domain/use-outline-selection';
import type { GridSelection } from '../../ui/grid/grid-selection';
import { t } from '../../ui/language';
import { formatGroup } from './format-group';
import { GroupHeading } from './group-heading';
import type { ShownOrder } from './shown-order';

export interface PictureGroups {
  readonly renderHeading: (group: number) => ReactNode;
  readonly selection: GridSelection;
}

export function usePictureGroups(
  { groups }: ShownOrder,
  total: number,
  { forGrid, selectedPartOf, toggleGroup }: OutlineSelection,
): PictureGroups {
  const placesOf = (group: number): IndexRange => ({
    from: groups[group]?.from ?? 0,
    to: groups[group + 1]?.from ?? total,
  });
  const nameOf = (group: number): string => formatGroup(groups[group]?.key ?? null);
  return {
    renderHeading: (group) => {
      const { from, to } = placesOf(group);
      return <GroupHeading name={nameOf(group)} count={to - from} />;
    },
    selection: {
      ...forGrid,
      groups: {
        labelOf: (group) => t('selection.selectGroup', { name: nameOf(group) }),
        selectedPart: (group) => selectedPartOf(placesOf(group)),
        toggle: (group) => toggleGroup(placesOf(group)),
      },
    },
  };
}
