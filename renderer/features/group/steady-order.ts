/**
 * Keeps rows in place while the person points at one of them, even if data changes, so that a moved row cannot make
 * them act as the wrong member.
 */
import { useState } from 'react';

export interface SteadyRows<Row> {
  readonly rows: readonly Row[];
  /** True if the current order differs from the visible order. */
  readonly isBehind: boolean;
}

export interface SteadyOptions<Row> {
  /** The rows in their current order; the same list until they change. */
  readonly ordered: readonly Row[];
  /** All rows, including rows hidden by the filter. */
  readonly all: readonly Row[];
  /** Must be a stable function, not created on each render. */
  readonly keyOf: (row: Row) => string;
  readonly isHeld: boolean;
  /** The person's search and sort order; a change of either reorders the rows immediately. */
  readonly wish: string;
}

export function useSteadyOrder<Row>({ ordered, all, keyOf, isHeld, wish }: SteadyOptions<Row>): SteadyRows<Row> {
  const [former, setFormer] = useState({ wish, ordered });
  if (isHeld && former.wish === wish) return steadyRows(former.ordered.map(keyOf), ordered, all, keyOf);
  if (former.ordered !== ordered || former.wish !== wish) setFormer({ wish, ordered });
  return { rows: ordered, isBehind: false };
}

/** Returns the rows in their earlier order with their current values, without the rows that no longer exist. */
export function steadyRows<Row>(
  formerKeys: readonly string[],
  ordered: readonly Row[],
  all: readonly Row[],
  keyOf: (row: Row) => string,
): SteadyRows<Row> {
  const known = new Map(all.map((row) => [keyOf(row), row]));
  const rows = formerKeys.flatMap((key) => known.get(key) ?? []);
  const isSame = rows.length === ordered.length && rows.every((row, index) => row === ordered[index]);
  return { rows, isBehind: !isSame };
}
