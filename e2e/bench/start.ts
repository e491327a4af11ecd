import { startSandbox } from '../fixtures/sandbox';
import type { Ratio } from './figures';
import { BARE_WINDOW, PROGRAM, start, type StartOptions } from './program';
import { inTurn } from './rounds';

const ROUNDS = 5;
const GOAL = 1.3;

/**
 * Measures the time from process start to the first album covers against a bare window of the same Electron: with the
 * demo's own services, which start in the program, and with services that already run.
 */
export async function benchStart(): Promise<Ratio[]> {
  const sandbox = await startSandbox();
  const environment = { PROOFSHEET_DEMO_SERVICES: sandbox.line };
  const demo = await against({});
  const running = await against({ environment });
  await sandbox.stop();
  const of = { unit: 'ms', against: 'a bare Electron window', goal: GOAL } as const;
  return [
    { what: 'process start to first covers, with the demo’s own services', ...demo, ...of },
    { what: 'process start to first covers, with running services', ...running, ...of },
  ];
}

function against(options: StartOptions): Promise<Pick<Ratio, 'measured' | 'base'>> {
  return inTurn(
    ROUNDS,
    () => startOf(PROGRAM, options),
    () => startOf(BARE_WINDOW),
  );
}

async function startOf(folder: string, options?: StartOptions): Promise<number> {
  const running = await start(folder, options);
  await running.stop();
  return running.startMs;
}
