/**
 * Compares the start of this build with that of another one, in rounds whose order alternates, so that a busy computer
 * slows both equally: `node scripts/with-display.mjs tsx e2e/bench/compare-builds.ts ../other --rounds 8`.
 * The other folder is a built working copy of the project. Both builds are given a data folder of their own.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startKeychain } from '../fixtures/keychain';
import { startSandbox } from '../fixtures/sandbox';
import { processorMs } from './processor-time';
import { newDataFolder, PROGRAM, start, type StartOptions } from './program';
import { median } from './rounds';
import { signIn } from './start';

interface Figures {
  /** Until the first covers are shown. */
  readonly startMs: number;
  /** Processor time of all processes of the program until then; NaN outside Linux. */
  readonly workMs: number;
}

const FIGURES = [
  ['startMs', 'first covers'],
  ['workMs', 'processor time until then'],
] as const;

type Side = 'this' | 'other';

interface Case {
  readonly name: string;
  readonly optionsOf: (side: Side) => StartOptions;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '8' }, only: { type: 'string' } },
    allowPositionals: true,
  });
  const [other] = positionals;
  if (other === undefined) throw new Error('Name the folder of the other build.');
  const folders: Readonly<Record<Side, string>> = { this: PROGRAM, other: resolve(other) };
  const sandbox = await startSandbox();
  const keychain = await startKeychain();
  const environment = { PROOFSHEET_DEMO_SERVICES: sandbox.line };
  const restart = { environment: { ...environment, ...keychain.environment }, args: keychain.args };
  const userData: Record<Side, string> = { this: await newDataFolder(), other: await newDataFolder() };
  const cases: readonly Case[] = [
    { name: 'first start, with running services', optionsOf: () => ({ environment }) },
    {
      name: 'after a restart, with three accounts and a keychain',
      optionsOf: (side) => ({ ...restart, userData: userData[side] }),
    },
  ];
  for (const side of ['this', 'other'] as const)
    await signIn(sandbox, { ...restart, userData: userData[side] }, folders[side]);
  for (const { name, optionsOf } of cases) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const found: Record<Side, Figures[]> = { this: [], other: [] };
    // The first round is not counted: it leaves the compiled code.
    for (let round = -1; round < Number(values.rounds); round += 1) {
      const order: readonly Side[] = round % 2 === 0 ? ['this', 'other'] : ['other', 'this'];
      for (const side of order) {
        const figures = await measure(folders[side], optionsOf(side));
        if (round >= 0) found[side].push(figures);
      }
    }
    print(name, found);
  }
  await keychain.stop();
  await sandbox.stop();
  for (const folder of Object.values(userData)) await rm(folder, { recursive: true, force: true });
}

async function measure(folder: string, options: StartOptions): Promise<Figures> {
  const running = await start(folder, options);
  const workMs = processorMs(running.app.process().pid ?? 0);
  await running.stop();
  return { startMs: running.startMs, workMs };
}

function print(name: string, found: Readonly<Record<Side, readonly Figures[]>>): void {
  for (const [figure, what] of FIGURES) {
    const [own, other] = [found.this, found.other].map((all) => all.map((one) => one[figure])) as [number[], number[]];
    const ratios = own.map((value, round) => value / (other[round] ?? Number.NaN));
    console.log(
      `${name}: ${what} ${median(own).toFixed(0)} ms, the other build ${median(other).toFixed(0)} ms; ` +
        `ratio ${(median(own) / median(other)).toFixed(2)}, median of the rounds ${median(ratios).toFixed(2)} ` +
        `(${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
    );
  }
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exit(1);
});
