import type { Page } from 'playwright';
import type { Ratio } from './bench';
import { PROGRAM, start } from './program';
import { inTurn } from './rounds';

const ROUNDS = 5;
const LARGE_ALBUM = 'The long archive';
const SMALL_ALBUM = 'Harbour walk';

/** Opening an album of 5,000 until the thumbnails on screen are painted, against opening one of about twenty. */
export async function benchOpening(): Promise<Ratio[]> {
  const { page, stop } = await start(PROGRAM);
  await page.getByRole('button', { name: /SmugMug/ }).click();
  const { measured, base } = await inTurn(
    ROUNDS,
    () => openAlbum(page, LARGE_ALBUM),
    () => openAlbum(page, SMALL_ALBUM),
  );
  await stop();
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

async function openAlbum(page: Page, name: string): Promise<number> {
  await page.getByRole('grid', { name: /^Albums of/ }).waitFor();
  await page.keyboard.press('Control+r');
  const before = performance.now();
  await page.getByRole('gridcell', { name }).click();
  await page.getByRole('grid', { name: `Pictures of ${name}` }).waitFor();
  await page.waitForFunction(areThumbnailsPainted);
  const ms = performance.now() - before;
  await page.keyboard.press('Escape');
  return ms;
}

/** Runs in the page. */
function areThumbnailsPainted(): boolean {
  const grid = document.querySelector('[role=grid][aria-label^="Pictures of"]');
  if (!grid) return false;
  const images = [...grid.querySelectorAll('img')].filter((image) => image.getBoundingClientRect().top < innerHeight);
  return images.length > 0 && images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
}
