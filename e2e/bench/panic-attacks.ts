import { setTimeout as pause } from 'node:timers/promises';
import { attack, ATTACKS, endAttack } from '../fixtures/hostile-page';
import { openXDisplay } from '../fixtures/x-display';
import type { Ratio } from './bench';
import { FRAME_MS, preparePanic, REST_MS, timeCover } from './panic';
import { PROGRAM, start } from './program';
import { quantile } from './rounds';

const ROUNDS = 12;
const ALLOWED_FRAMES = 10;

/** From the panic key going down to the cover on the screen, while the page sends what could stop main. */
export async function benchPanicUnderAttack(): Promise<Ratio[]> {
  const x = await openXDisplay(process.env['DISPLAY']);
  if (!x) return [];
  const ratios: Ratio[] = [];
  for (const how of ATTACKS) {
    const program = await start(PROGRAM);
    const { cover, inProgram } = await preparePanic(program);
    await attack(program.page, how);
    const measured: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      measured.push(await timeCover(x, inProgram));
      await pause(REST_MS);
      await cover.evaluate((callId) => window.proofsheet.call(callId, 'cover.uncover', {}), `bench ${round}`);
      await pause(REST_MS);
    }
    await endAttack(program.page);
    await program.stop();
    ratios.push({
      what: `panic while the page sends ${how}, the slowest of ${ROUNDS}`,
      unit: 'ms',
      measured: quantile(measured, 1),
      against: `${ALLOWED_FRAMES} frames at 60 Hz`,
      base: ALLOWED_FRAMES * FRAME_MS,
    });
  }
  x.close();
  return ratios;
}
