/** Long lists are converted in steps, between which main does other work. */
import { setImmediate } from 'node:timers/promises';

/** So many rows take a few milliseconds. */
export const ROWS_PER_STEP = 250;
/** A step ends after this time too, because the first rows take longest: their code is compiled meanwhile. */
const STEP_MS = 5;
const ROWS_PER_CLOCK_CHECK = 25;

export async function mapInSteps<Row, Result>(
  rows: readonly Row[],
  convert: (row: Row) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let begunMs = performance.now();
  for (const [index, row] of rows.entries()) {
    const isCheck = index > 0 && index % ROWS_PER_CLOCK_CHECK === 0;
    if (isCheck && (index % ROWS_PER_STEP === 0 || performance.now() - begunMs > STEP_MS)) {
      await setImmediate();
      begunMs = performance.now();
    }
    results.push(convert(row));
  }
  return results;
}
