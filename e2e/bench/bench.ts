/**
 * `npm run bench`: reports each figure as a ratio to a base, usually one measured in the same run, because absolute
 * times differ between machines and runs.
 * A figure is the median of several rounds that alternate with the base, unless its text names another quantile.
 */
import { benchDecoding } from './decoding';
import { benchMasking } from './masking';
import { benchNormalising } from './normalising';
import { benchOpening } from './opening';
import { benchPanic } from './panic';
import { benchPanicUnderAttack } from './panic-attacks';
import { benchScrolling } from './scrolling';
import { benchStart } from './start';
import { benchSwitching } from './switching';

/** A value and the base it is compared with, in the same unit. */
export interface Ratio {
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly measured: number;
  readonly against: string;
  readonly base: number;
}

/** Runs in this order. `npm run bench -- start opening` runs some of them. */
const BENCHES: Readonly<Record<string, () => Promise<Ratio[]>>> = {
  normalising: benchNormalising,
  start: benchStart,
  opening: benchOpening,
  scrolling: benchScrolling,
  switching: benchSwitching,
  masking: benchMasking,
  panic: benchPanic,
  'panic-attacks': benchPanicUnderAttack,
  decoding: benchDecoding,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}.`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const ratio of await bench()) print(ratio);
  }
}

function print({ what, measured, against, base, unit }: Ratio): void {
  const times = (measured / base).toFixed(2);
  console.log(`${times} ×  ${what} (${measured.toFixed(1)} ${unit}), against ${against} (${base.toFixed(1)} ${unit})`);
}

main().catch((reason: unknown) => {
  console.error(reason);
  // Ends the programs that are still open, which would keep the process alive.
  process.exit(1);
});
