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

async function main(): Promise<void> {
  for (const bench of [
    benchNormalising,
    benchStart,
    benchOpening,
    benchScrolling,
    benchSwitching,
    benchMasking,
    benchPanic,
    benchPanicUnderAttack,
    benchDecoding,
  ]) {
    for (const ratio of await bench()) print(ratio);
  }
}

function print({ what, measured, against, base, unit }: Ratio): void {
  const times = (measured / base).toFixed(2);
  console.log(`${times} ×  ${what} (${measured.toFixed(1)} ${unit}), against ${against} (${base.toFixed(1)} ${unit})`);
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
