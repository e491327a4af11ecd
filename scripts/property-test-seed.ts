/**
 * Sets the seed of all property tests from PROOFSHEET_SEED; without it, fast-check chooses one and prints it on
 * failure.
 */
import * as fc from 'fast-check';

const seed = process.env['PROOFSHEET_SEED'];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
