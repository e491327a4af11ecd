/** The headings of the groups in view. Each stays at the top of the view as long as a part of its group is there. */
import type { ReactNode } from 'react';
import type { GroupedLayout } from '../virtual/grouped-layout';
import type { VirtualRow } from '../virtual/use-virtual-rows';
import type { RowSpan } from '../virtual/row-span';
import type { GroupSelection } from './grid-selection';
import { GroupCheck } from './group-check';
import styles from './group-headings.module.css';

export interface GroupHeadingsProps {
  readonly layout: GroupedLayout;
  readonly rows: readonly VirtualRow[];
  readonly rendered: RowSpan;
  readonly gridId: string;
  readonly renderHeading: (group: number) => ReactNode;
  /** Absent if groups cannot be selected as a whole. */
  readonly selection: GroupSelection | undefined;
}

/** A group may be higher than an element can be, so only its part around the view is an element. CSS pixels. */
const AROUND_PX = 20_000;

export function headingId(gridId: string, group: number): string {
  return `${gridId}-group-${group}`;
}

export function GroupHeadings({
  layout,
  rows,
  rendered,
  gridId,
  renderHeading,
  selection,
}: GroupHeadingsProps): ReactNode {
  const first = rows.find(({ row }) => row >= rendered.from && row < rendered.to);
  if (!first) return null;
  const firstIndex = layout.rowStart(first.row);
  const offsetPx = layout.box(firstIndex).y - first.topPx;
  const from = layout.groupOf(firstIndex);
  const to = layout.groupOf(layout.rowStart(rendered.to) - 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_none, at) => {
    const group = from + at;
    const span = layout.groupSpan(group);
    const topPx = Math.max(span.topPx - offsetPx, first.topPx - AROUND_PX);
    const bottomPx = Math.min(span.topPx + span.heightPx - offsetPx, first.topPx + AROUND_PX);
    return (
      <div
        key={group}
        role="presentation"
        className={styles['group']}
        style={{ top: topPx, height: Math.max(layout.coverPx ?? 0, bottomPx - topPx) }}
      >
        <div role="row" className={styles['row']} style={{ height: layout.coverPx }}>
          <div role="columnheader" aria-labelledby={headingId(gridId, group)} className={styles['heading']}>
            {selection && <GroupCheck group={group} selection={selection} />}
            {/* Without the check, because the text describes each tile of the group. */}
            <span id={headingId(gridId, group)} className={styles['text']}>
              {renderHeading(group)}
            </span>
          </div>
        </div>
      </div>
    );
  });
}
