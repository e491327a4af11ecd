/** Long lists are converted in steps, between which main does other work. */
import { setImmediate } from 'node:timers/promises';

/** Converting so many rows of a list takes a few milliseconds. */
const ROWS_PER_STEP = 250;

export async function mapInSteps<Row, Result>(
  rows: readonly Row[],
  convert: (row: Row) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) await setImmediate();
    results.push(convert(row));
  }
  return results;
}
