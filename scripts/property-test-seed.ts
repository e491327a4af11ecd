/** Lets PROOFSHEET_SEED choose the seed of every property test; without it fast-check draws one and prints it on failure. */
import * as fc from 'fast-check';

const seed = process.env['PROOFSHEET_SEED'];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
