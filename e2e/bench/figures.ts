/** The figures that the benchmarks print: ratios to a base, with the goal that a ratio should reach. */
import { writeFile } from 'node:fs/promises';

/** A value and the base it is compared with, in the same unit. */
export interface Ratio {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'requests' | 'tiles';
  readonly measured: number;
  readonly against: string;
  readonly base: number;
  /** The largest ratio that meets the goal; absent if no goal is set. */
  readonly goal?: number;
}

export function print({ what, measured, against, base, unit, goal }: Ratio): void {
  const ratio = measured / base;
  const judged = goal === undefined ? '' : ` — goal ${goal.toFixed(2)} ×, ${ratio <= goal ? 'met' : 'MISSED'}`;
  console.log(
    `${ratio.toFixed(2)} ×  ${what} (${measured.toFixed(1)} ${unit}), against ${against} (${base.toFixed(1)} ${unit})${judged}`,
  );
}

/** Writes the figures as JSON, with the computed ratios. */
export async function writeFigures(path: string, ratios: readonly Ratio[]): Promise<void> {
  const figures = ratios.map((ratio) => ({ ...ratio, ratio: ratio.measured / ratio.base }));
  await writeFile(path, `${JSON.stringify(figures, null, 2)}\n`);
}
