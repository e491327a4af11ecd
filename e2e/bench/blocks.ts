import type { Ratio } from './figures';
import { longestBlock } from './main-blocks';
import { type MeasuredAlbum, openAlbum, serveAlbum, startAtAlbum } from './measured-albums';
import { median } from './rounds';

const ROUNDS = 3;
const GOAL_MS = 30;
const ALBUMS: readonly MeasuredAlbum[] = ['One thousand', 'Five thousand', 'Hundred thousand'];

/** Measures the longest time for which main is blocked while an album opens, for albums of three sizes. */
export async function benchBlocks(): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const album of ALBUMS) {
    const { sandbox, environment } = await serveAlbum(album);
    const blocked: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const running = await startAtAlbum(album, { environment });
      blocked.push(await longestBlock(running, () => openAlbum(running.page, album)));
      await running.stop();
    }
    await sandbox.stop();
    ratios.push({
      what: `longest block of main while an album of ${album.toLowerCase()} opens`,
      unit: 'ms',
      measured: median(blocked),
      against: 'the goal',
      base: GOAL_MS,
      goal: 1,
    });
  }
  return ratios;
}
