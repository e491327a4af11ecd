import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { attack, ATTACKS, endAttack, floodWithPictures } from '../fixtures/hostile-page';
import { answerWith, BOMBS, keepAskingForAlbums, LONG_LIST } from '../fixtures/hostile-service';
import { startSandbox } from '../fixtures/sandbox';
import { openXDisplay } from '../fixtures/x-display';
import type { Ratio } from './figures';
import { FRAME_MS, preparePanic, REST_MS, timeLockScreen } from './panic';
import { PROGRAM, start } from './program';
import { quantile } from './rounds';

const ROUNDS = 12;
const ALLOWED_FRAMES = 10;

interface Attack {
  readonly what: string;
  readonly begin: (page: Page) => Promise<unknown>;
  /** Set if the attack ends the page, so that a second round is not possible. */
  readonly isOnce?: true;
}

/**
 * Measures the time from pressing the panic key to the lock screen being visible, while the page or a service floods
 * the main process.
 */
export async function benchPanicUnderAttack(): Promise<Ratio[]> {
  const x = await openXDisplay(process.env['DISPLAY']);
  if (!x) return [];
  const sandbox = await startSandbox();
  const answers = Object.entries({ ...BOMBS, 'long lists, which are read': LONG_LIST });
  const attacks: Attack[] = [
    ...ATTACKS.map((how) => ({ what: `the page sends ${how}`, begin: (page: Page) => attack(page, how) })),
    ...answers.map(([name, bomb]) => ({
      what: `a service answers with ${name}`,
      begin: async (page: Page) => {
        await answerWith(sandbox.control, bomb);
        await keepAskingForAlbums(page);
      },
    })),
    { what: 'the page sends addresses of pictures', begin: floodWithPictures, isOnce: true },
  ];
  const ratios: Ratio[] = [];
  for (const { what, begin, isOnce } of attacks) {
    await sandbox.control.reset();
    const measured: number[] = [];
    const program = await start(PROGRAM, { environment: { PROOFSHEET_DEMO_SERVICES: sandbox.line } });
    const { lockScreen, inProgram } = await preparePanic(program);
    await begin(program.page);
    for (let round = 0; round < (isOnce ? 1 : ROUNDS); round += 1) {
      measured.push(await timeLockScreen(x, inProgram));
      await pause(REST_MS);
      await lockScreen.evaluate((callId) => window.proofsheet.call(callId, 'lockScreen.unlock', {}), `bench ${round}`);
      await pause(REST_MS);
    }
    if (!isOnce) await endAttack(program.page);
    await program.stop();
    ratios.push({
      what: `panic while ${what}, the slowest of ${measured.length}`,
      unit: 'ms',
      measured: quantile(measured, 1),
      against: `${ALLOWED_FRAMES} frames at 60 Hz`,
      base: ALLOWED_FRAMES * FRAME_MS,
    });
  }
  await sandbox.stop();
  x.close();
  return ratios;
}
