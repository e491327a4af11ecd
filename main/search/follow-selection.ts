/** Finds the pictures that are selected in one result in another one, which may have other pictures or another order. */
import { type IndexRange, rangesOf } from '../library/opened-lists';
import type { PictureColumns } from './picture-columns';
import type { Rows } from './rows';

export interface OrderedRows {
  readonly rows: Rows;
  /** Places in the rows. */
  readonly order: Uint32Array;
  /** Names the album of the picture at a place in the rows. */
  readonly albumOf: (place: number) => string;
}

export function followSelection(
  from: OrderedRows,
  to: OrderedRows,
  ranges: readonly IndexRange[],
): readonly IndexRange[] {
  const indexes = indexesByRow(to);
  let byName: ReadonlyMap<string, number> | null = null;
  const found: number[] = [];
  for (const range of ranges) {
    const end = Math.min(range.from + range.count, from.order.length);
    for (let index = range.from; index < end; index += 1) {
      const place = from.order[index] ?? 0;
      const columns = from.rows.columns[place];
      if (!columns) continue;
      // The page may have been read again since, in which case the picture is another row.
      const next =
        indexes.get(columns)?.[from.rows.offsetAt(place)] ?? (byName ??= indexesByName(to)).get(nameOf(from, place));
      if (next !== undefined) found.push(next);
    }
  }
  return rangesOf(found);
}

function indexesByRow({ rows, order }: OrderedRows): ReadonlyMap<PictureColumns, readonly (number | undefined)[]> {
  const indexes = new Map<PictureColumns, (number | undefined)[]>();
  order.forEach((place, index) => {
    const columns = rows.columns[place];
    if (!columns) return;
    const ofColumns = indexes.get(columns) ?? [];
    indexes.set(columns, ofColumns);
    ofColumns[rows.offsetAt(place)] = index;
  });
  return indexes;
}

function indexesByName(of: OrderedRows): ReadonlyMap<string, number> {
  return new Map(Array.from(of.order, (place, index) => [nameOf(of, place), index]));
}

function nameOf({ rows, albumOf }: OrderedRows, place: number): string {
  return JSON.stringify([albumOf(place), rows.columns[place]?.idAt(rows.offsetAt(place))]);
}
