import type { Ratio } from './bench';
import { PROGRAM, start } from './program';
import { inTurn } from './rounds';

const ROUNDS = 5;
const LARGE_ALBUM = 'The long archive';
const SMALL_ALBUM = 'North shore';

/**
 * Measures opening an album of 5,000 pictures until the visible thumbnails are painted, against an album of about
 * twenty.
 * Both start with empty caches.
 */
export async function benchOpening(): Promise<Ratio[]> {
  const { measured, base } = await inTurn(
    ROUNDS,
    () => openCold(LARGE_ALBUM),
    () => openCold(SMALL_ALBUM),
  );
  return [
    {
      what: 'opening an album of 5,000 to its first thumbnails',
      unit: 'ms',
      measured,
      against: 'opening an album of about twenty',
      base,
    },
  ];
}

/** Opens the album in a newly started program, so that nothing about it is cached. */
async function openCold(name: string): Promise<number> {
  const { page, stop } = await start(PROGRAM);
  await page.getByRole('button', { name: /SmugMug/ }).click();
  const tile = page.getByRole('gridcell', { name });
  await tile.locator('img[data-state="shown"]').waitFor();
  const before = performance.now();
  await tile.click();
  await page.getByRole('grid', { name: `Pictures of ${name}` }).waitFor();
  await page.waitForFunction(areThumbnailsPainted);
  const ms = performance.now() - before;
  await stop();
  return ms;
}

/** Runs in the page. Returns whether all visible thumbnails are painted. */
function areThumbnailsPainted(): boolean {
  const grid = document.querySelector('[role=grid][aria-label^="Pictures of"]');
  if (!grid) return false;
  const images = [...grid.querySelectorAll('img')].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return images.length > 0 && images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
}
