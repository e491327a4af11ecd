/** What all lists of the service have in common, and the id and key that albums and pictures alike have. */
import { AppFailure } from '../../core/errors';
import { readId, readList, readText, type Row } from '../reading';
import { isKey, type Keyed } from './ids';

/** Throws `unreadable-answer` where something else than a list came, or a list without a row that can be read. */
export function readRows<Item>(value: unknown, read: (row: Row) => Item | undefined): readonly Item[] {
  const rows = readList(value, read);
  if (rows === undefined) {
    throw new AppFailure({ kind: 'unreadable-answer', detail: 'A list of the answer has no row that can be read.' });
  }
  return rows;
}

/** A key that could not be sent back as one is as good as absent. */
export function readKeyedRow(row: Row): Keyed | undefined {
  const id = readId(row, 'id');
  const key = readText(row, 'Key');
  return id === undefined ? undefined : { id, key: key !== undefined && isKey(key) ? key : undefined };
}

/** The first of those that have the same ID. */
export function eachOnce<Item extends Keyed>(items: readonly Item[]): readonly Item[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => {
    const isFirst = !ids.has(id);
    ids.add(id);
    return isFirst;
  });
}
