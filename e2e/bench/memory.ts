import { setTimeout as pause } from 'node:timers/promises';
import type { Ratio } from './figures';
import { type MeasuredAlbum, openAlbum, serveAlbum, startAtAlbum } from './measured-albums';

/** Time for both collectors to return memory to the system. */
const REST_MS = 2_000;

interface Memory {
  readonly mainMb: number;
  readonly windowMb: number;
}

/** Measures the memory of main and of the window with an album of 100,000 pictures open, against one of 1,000. */
export async function benchMemory(): Promise<Ratio[]> {
  const small = await memoryWith('One thousand');
  const large = await memoryWith('Hundred thousand');
  const against = 'the same with an album of 1,000';
  return [
    {
      what: 'main’s memory with an album of 100,000',
      unit: 'MB',
      measured: large.mainMb,
      against,
      base: small.mainMb,
      goal: 1.5,
    },
    {
      what: 'the window’s memory with an album of 100,000',
      unit: 'MB',
      measured: large.windowMb,
      against,
      base: small.windowMb,
      goal: 1.3,
    },
  ];
}

async function memoryWith(album: MeasuredAlbum): Promise<Memory> {
  const { sandbox, environment } = await serveAlbum(album);
  const { app, page, stop } = await startAtAlbum(album, { environment, args: ['--js-flags=--expose-gc'] });
  await openAlbum(page, album);
  const collect = (): void => (globalThis as { gc?: () => void }).gc?.();
  await Promise.all([app.evaluate(collect), page.evaluate(collect)]);
  await pause(REST_MS);
  const [mainKb = 0, windowKb = 0] = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const windowPid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const metrics = electron.getAppMetrics();
    return [process.pid, windowPid].map((pid) => metrics.find((each) => each.pid === pid)?.memory.workingSetSize);
  });
  await stop();
  await sandbox.stop();
  return { mainMb: mainKb / 1024, windowMb: windowKb / 1024 };
}
