/** Orders pictures by name, time or size, and groups them by time. */
import type { GroupBy, Sorting } from '../../preload/contract';
import { MOST_GROUPS } from '../../preload/contract/search';
import { nameKey } from '../core/name-key';
import { dayOf, type PictureColumns } from './picture-columns';
import type { Rows } from './rows';

export interface Ordered {
  /** Places in the given rows. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** How many have the value by which they are ordered: the first ones. */
  readonly valued: number;
}

/** Equal values keep the order of the service in both directions. */
export function orderRows(rows: Rows, { by, direction }: Sorting): Ordered {
  const { length } = rows;
  const order = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  if (by === 'service')
    return {
      order: direction === 'ascending' ? order : order.reverse(),
      valued: length,
    };
  const sign = direction === 'ascending' ? 1 : -1;
  if (by === 'name') {
    const keys = rows.columns.map((columns, place) => nameKeyOf(columns, rows.offsetAt(place)));
    order.sort((one, other) => sign * compareTexts(keys[one] ?? '', keys[other] ?? '') || one - other);
    return { order, valued: length };
  }
  const values = new Float64Array(length);
  rows.columns.forEach((columns, place) => (values[place] = valueOf(columns, rows.offsetAt(place), by)));
  const valued = order.filter((place) => !Number.isNaN(values[place]));
  const others = order.filter((place) => Number.isNaN(values[place]));
  valued.sort((one, other) => sign * ((values[one] ?? 0) - (values[other] ?? 0)) || one - other);
  order.set(valued);
  order.set(others, valued.length);
  return { order, valued: valued.length };
}

function valueOf(columns: PictureColumns, offset: number, by: 'taken' | 'uploaded' | 'size'): number {
  switch (by) {
    case 'taken':
      return columns.takenMs[offset] ?? NaN;
    case 'uploaded':
      return columns.uploadedMs[offset] ?? NaN;
    case 'size':
      return columns.bytes[offset] ?? NaN;
  }
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const nameKeys = new WeakMap<PictureColumns, string[]>();

function nameKeyOf(columns: PictureColumns, offset: number): string {
  let keys = nameKeys.get(columns);
  if (!keys) {
    keys = columns.titles.map(nameKey);
    nameKeys.set(columns, keys);
  }
  return keys[offset] ?? '';
}

type Groups = { readonly from: number; readonly key: string | null }[];

const DAY_MS = 24 * 60 * 60 * 1000;
const KEY_LENGTHS = { day: 10, month: 7, year: 4 } as const;
const LONGER = { day: 'month', month: 'year', year: 'nothing' } as const;

/**
 * Groups ordered rows by their time; rows without one are the last group. Takes a longer time if there would be too
 * many groups.
 */
export function groupRows(
  rows: Rows,
  { order, valued }: Ordered,
  by: 'taken' | 'uploaded',
  groupBy: GroupBy,
): { readonly groups: Groups; readonly groupedBy: GroupBy } {
  if (groupBy === 'nothing') return { groups: [], groupedBy: 'nothing' };
  const days: Groups = [];
  let former = NaN;
  for (let at = 0; at < valued; at += 1) {
    const place = order[at] ?? 0;
    const columns = rows.columns[place];
    const ms = columns ? valueOf(columns, rows.offsetAt(place), by) : NaN;
    const day = Math.floor(ms / DAY_MS);
    if (day === former) continue;
    former = day;
    days.push({ from: at, key: dayOf(ms) });
  }
  if (valued < order.length) days.push({ from: valued, key: null });
  for (let groupedBy: GroupBy = groupBy; groupedBy !== 'nothing'; groupedBy = LONGER[groupedBy]) {
    const groups = mergeGroups(days, KEY_LENGTHS[groupedBy]);
    if (groups.length < MOST_GROUPS) return { groups, groupedBy };
  }
  return { groups: [], groupedBy: 'nothing' };
}

/** Merges groups of days whose keys begin alike. */
function mergeGroups(days: Groups, keyLength: number): Groups {
  const groups: Groups = [];
  for (const { from, key: day } of days) {
    const key = day === null ? null : day.slice(0, keyLength);
    if (groups.length === 0 || groups.at(-1)?.key !== key) groups.push({ from, key });
  }
  return groups;
}
