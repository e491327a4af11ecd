/** The id and key that albums and pictures alike have. */
import { readId, readText, type Row } from '../reading';
import { isKey, type Keyed } from './ids';

/** A key that could not be sent back as one is as good as absent. */
export function readKeyedRow(row: Row): Keyed | undefined {
  const id = readId(row, 'id');
  const key = readText(row, 'Key');
  return id === undefined ? undefined : { id, key: key !== undefined && isKey(key) ? key : undefined };
}
