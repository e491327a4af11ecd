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

/** The places of the pictures in one result. Making it takes time and memory for each picture, so callers keep it for further questions. */
export class IndexesInResult {
  private byRow: ReadonlyMap<PictureColumns, readonly (number | undefined)[]> | null = null;
  private byName: ReadonlyMap<string, number> | null = null;

  constructor(private readonly of: OrderedRows) {}

  /** Returns the index of the picture at a place in another result; undefined if it is not in this one. */
  indexOf(from: OrderedRows, place: number): number | undefined {
    const columns = from.rows.columns[place];
    if (!columns) return undefined;
    this.byRow ??= indexesByRow(this.of);
    const index = this.byRow.get(columns)?.[from.rows.offsetAt(place)];
    if (index !== undefined) return index;
    // The page may have been read again since, in which case the picture is another row.
    this.byName ??= indexesByName(this.of);
    return this.byName.get(nameOf(from, place));
  }
}

export function followSelection(
  from: OrderedRows,
  to: IndexesInResult,
  ranges: readonly IndexRange[],
): readonly IndexRange[] {
  const found: number[] = [];
  for (const range of ranges) {
    const end = Math.min(range.from + range.count, from.order.length);
    for (let index = range.from; index < end; index += 1) {
      const next = to.indexOf(from, from.order[index] ?? 0);
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
