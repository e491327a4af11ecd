/**
 * Converts example rows before an album is opened: the first hundred rows took main up to 28 ms, because their code was not
 * compiled and the zone of their times not loaded.
 */
import { rowReaders } from '../services/registry';
import { toSummary } from './present';

/** Afterwards a hundred rows take a fifth of the time. */
const TIMES = 20;

/** Each task converts one row, so that a call of the page that arrives meanwhile need not wait. */
export function rowsToConvert(): readonly (() => void)[] {
  return rowReaders().flatMap(({ read, example }) =>
    Array.from({ length: TIMES }, () => () => {
      const record = read(example);
      if (record) toSummary(record);
    }),
  );
}
