import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { startSandbox } from '../fixtures/sandbox';
import { servicesOf } from '../fixtures/services';
import { hugePng, serveInAlbum, type StrangePicture } from '../fixtures/strange-pictures';
import { openXDisplay } from '../fixtures/x-display';
import type { Ratio } from './figures';
import { longestBlock } from './main-blocks';
import { FRAME_MS, preparePanic, timeLockScreen } from './panic';
import { PROGRAM, start } from './program';
import { median } from './rounds';

const OWNER = 'Dana Reyes';
/** Albums with at least four pictures each. Each is opened only once, because decoded pictures are cached. */
const ALBUMS = ['Low tide', 'Snow fences', 'Skerries', 'Clear nights', 'Old growth', 'Awaiting approval'];
/** The longest time for which the main process may be blocked. */
const ALLOWED_MS = 50;
const REST_MS = 250;

/**
 * Measures the main process while an album full of costly pictures is decoded: its longest block, and how long the
 * panic key takes.
 * The pictures are the largest that are still decoded, some that are too large, and photographs of a camera's size.
 */
export async function benchDecoding(): Promise<Ratio[]> {
  const x = await openXDisplay(process.env['DISPLAY']);
  if (!x) return [];
  const sandbox = await startSandbox();
  const program = await start(PROGRAM, { environment: { PROOFSHEET_DEMO_SERVICES: sandbox.line } });
  const { lockScreen, inProgram } = await preparePanic(program);
  const photograph = await sharp({
    create: {
      width: 6_000,
      height: 4_000,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .jpeg({ quality: 60 })
    .toBuffer();
  const pictures = [hugePng(16_000, 12_000), hugePng(23_000, 23_000), hugePng(8_192, 8_192), photograph].map(
    (bytes, index): StrangePicture => ({ title: String(index), bytes }),
  );
  const services = servicesOf(sandbox.announcement);
  const blocked: number[] = [];
  const idle: number[] = [];
  const locked: number[] = [];
  for (const album of ALBUMS) {
    const host = await serveInAlbum({ control: sandbox.control, services }, { owner: OWNER, album }, pictures);
    await program.page.getByRole('gridcell', { name: album }).waitFor();
    idle.push(await longestBlock(program, () => pause(1_000)));
    blocked.push(
      await longestBlock(program, async () => {
        await program.page.getByRole('gridcell', { name: album }).click();
        await host.allServed;
        await pause(REST_MS);
      }),
    );
    // Some pictures are still being decoded here. The measurement above excludes the blocking that locking the window
    // causes.
    locked.push(await timeLockScreen(x, inProgram));
    await lockScreen.evaluate((callId) => window.proofsheet.call(callId, 'lockScreen.unlock', {}), `bench ${album}`);
    await pause(REST_MS);
    await program.page.getByRole('button', { name: 'Back to the albums' }).click();
    await host.stop();
  }
  await program.stop();
  await sandbox.stop();
  x.close();
  const longest = {
    what: 'longest block of main while an album of huge pictures is opened',
    unit: 'ms',
    measured: median(blocked),
  } as const;
  return [
    { ...longest, against: 'what is allowed', base: ALLOWED_MS },
    { ...longest, against: 'the longest in a second without anything to do', base: median(idle) },
    {
      what: 'panic while they are decoded, from the key to the lock screen on the screen',
      unit: 'ms',
      measured: median(locked),
      against: 'a frame at 60 Hz',
      base: FRAME_MS,
    },
  ];
}
