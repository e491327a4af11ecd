/** The check in the heading of a group, which selects the whole group. The keyboard has a key of the grid for it. */
import type { ReactNode } from 'react';
import { tooltip } from '../tooltip';
import type { GroupSelection } from './grid-selection';
import styles from './group-check.module.css';

export interface GroupCheckProps {
  readonly group: number;
  readonly selection: GroupSelection;
}

const CHECKED = { none: false, some: 'mixed', all: true } as const;

export function GroupCheck({ group, selection }: GroupCheckProps): ReactNode {
  const label = selection.labelOf(group);
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={CHECKED[selection.selectedPart(group)]}
      aria-label={label}
      tabIndex={-1}
      className={styles['check']}
      {...tooltip(label)}
      // Keeps the focus at the grid, because the heading may scroll out of view.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => selection.toggle(group)}
    />
  );
}
