/** Filters and sorts the rows of the overview, and measures its progress. */
import type { Member, MemberOverview, OverviewColumn, UnsafeCount } from '../../../preload/contract';
import { timestampMs } from '../../domain/format-timestamp';
import { isWhole, notKnownSafe } from '../../../preload/contract/unsafe-count-text';
import { sortedCount } from './format-unsafe-count';

export interface OverviewRow {
  readonly member: Member;
  /** Null until main has sent the member's row. */
  readonly overview: MemberOverview | null;
}

export type { OverviewColumn };

export interface OverviewOrder {
  readonly by: OverviewColumn;
  readonly isDescending: boolean;
}

export interface OverviewFilter {
  readonly onlyUnsafe: boolean;
  readonly onlyEmpty: boolean;
}

/**
 * Sorts the rows, which must be in name order: rows with equal values stay in it. Unknown values come last in both
 * directions.
 */
export function inOverviewOrder(rows: readonly OverviewRow[], { by, isDescending }: OverviewOrder): OverviewRow[] {
  if (by === 'name') return isDescending ? [...rows].reverse() : [...rows];
  const direction = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row, by) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return direction * (one.value - other.value);
    })
    .map(({ row }) => row);
}

function valueOf({ overview }: OverviewRow, by: Exclude<OverviewColumn, 'name'>): number | null {
  const facts = overview?.facts;
  if (!facts) return null;
  switch (by) {
    case 'albums':
      return facts.albumCount;
    case 'pictures':
      return facts.pictureCount;
    case 'newest':
      return facts.newestAt && timestampMs(facts.newestAt);
    case 'unsafe':
      return sortedCount(facts.unsafe);
    case 'empty':
      return facts.emptyAlbumCount;
  }
}

/**
 * Returns the order after a column was chosen: numbers start descending, names ascending, and choosing the same column
 * again reverses it.
 */
export function orderAfterChoice(former: OverviewOrder, by: OverviewColumn): OverviewOrder {
  return former.by === by ? { by, isDescending: !former.isDescending } : { by, isDescending: by !== 'name' };
}

export function isWanted({ overview }: OverviewRow, { onlyUnsafe, onlyEmpty }: OverviewFilter): boolean {
  const facts = overview?.facts;
  if (onlyUnsafe && !(facts && isAnyNotKnownSafe(facts.unsafe))) return false;
  return !onlyEmpty || (facts !== undefined && facts !== null && facts.emptyAlbumCount > 0);
}

/** A count that remains incomplete says as little about safety as an unsafe picture. */
function isAnyNotKnownSafe(count: UnsafeCount): boolean {
  return notKnownSafe(count) > 0 || (count.progress === 'done' && !isWhole(count));
}

export interface OverviewProgress {
  readonly total: number;
  readonly read: number;
  readonly failed: number;
  /** Of the members read, those with no pictures left to count. */
  readonly counted: number;
}

export function progressOf(rows: readonly OverviewRow[]): OverviewProgress {
  let read = 0;
  let failed = 0;
  let counted = 0;
  for (const { overview } of rows) {
    if (overview?.state.name === 'done') {
      read += 1;
      if (overview.facts?.unsafe.progress === 'done') counted += 1;
    }
    if (overview?.state.name === 'failed') failed += 1;
  }
  return { total: rows.length, read, failed, counted };
}
