/** Readers for what all lists of the service have in common, and for the id and key of albums and pictures. */
import { AppFailure } from '../../core/errors';
import { readId, readList, readText, type Row } from '../reading';
import { isKey, type Keyed } from './ids';

/** Throws `unreadable-answer` if the value is not a list, or has no readable row. */
export function readRows<Item>(value: unknown, read: (row: Row) => Item | undefined): readonly Item[] {
  const rows = readList(value, read);
  if (rows === undefined) {
    throw withoutRows();
  }
  return rows;
}

export function withoutRows(): AppFailure {
  return new AppFailure({ kind: 'unreadable-answer', detail: { code: 'answer-without-rows' } });
}

/** Leaves out a key that is not valid, and so could not be sent back. */
export function readKeyedRow(row: Row): Keyed | undefined {
  const id = readId(row, 'id');
  const key = readText(row, 'Key');
  return id === undefined ? undefined : { id, key: key !== undefined && isKey(key) ? key : undefined };
}

/** Keeps the first item with each ID. */
export function eachOnce<Item extends Keyed>(items: readonly Item[]): readonly Item[] {
  const ids = new Set<string>();
  return items.filter(({ id }) => {
    const isFirst = !ids.has(id);
    ids.add(id);
    return isFirst;
  });
}
