/**
 * Rows stay where they are while somebody aims at one of them, whatever arrives meanwhile: nobody acts as another member
 * because a row slipped under the pointer.
 */
import { useRef } from 'react';

export interface SteadyRows<Row> {
  readonly rows: readonly Row[];
  /** They would stand otherwise by now. */
  readonly isBehind: boolean;
}

export interface SteadyOptions<Row> {
  /** As they would stand now. */
  readonly ordered: readonly Row[];
  /** Whatever there is, wanted or not. */
  readonly all: readonly Row[];
  /** Not made anew at each drawing. */
  readonly keyOf: (row: Row) => string;
  readonly isHeld: boolean;
  /** What the person wishes to see; another wish is followed at once. */
  readonly wish: string;
}

export function useSteadyOrder<Row>({ ordered, all, keyOf, isHeld, wish }: SteadyOptions<Row>): SteadyRows<Row> {
  const former = useRef<{ readonly wish: string; readonly keys: readonly string[] } | null>(null);
  if (!isHeld || former.current?.wish !== wish) {
    former.current = { wish, keys: ordered.map(keyOf) };
    return { rows: ordered, isBehind: false };
  }
  return steadyRows(former.current.keys, ordered, all, keyOf);
}

/** The rows as they stood, with what is known of them now; without those that are gone. */
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
