/** Alternates between the measurement and its base, so that a change in machine load affects both alike. */

export interface Rounds {
  readonly measured: number;
  readonly base: number;
}

/** Returns the medians, in the unit that the two functions return. */
export async function inTurn(
  rounds: number,
  measure: () => Promise<number> | number,
  measureBase: () => Promise<number> | number,
): Promise<Rounds> {
  const measured: number[] = [];
  const base: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    base.push(await measureBase());
    measured.push(await measure());
  }
  return { measured: median(measured), base: median(base) };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Returns the value at quantile `at`, from 0 to 1. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}
