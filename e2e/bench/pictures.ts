import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { findPhotographs } from '../../sandbox/world/catalogue';
import { ask } from '../fixtures/bridge';
import type { Ratio } from './figures';
import { openAlbum, serveAlbum, startAtAlbum } from './measured-albums';
import { start, type StartOptions } from './program';
import { median } from './rounds';

const BARE_SCHEME = resolve('e2e/bench/bare-scheme');
const ALBUM = 'Five thousand';
const ROUNDS = 3;
const COLD = 1_000;
/** Pictures of one document in a long session. */
const LONG = 5_000;
const PER_CALL = 100;
const TILE_PX = 400;
const REVEALED = { scope: { kind: 'everything' }, kind: 'timed', longEdgePx: 4_096 } as const;

/**
 * Measures how fast pictures reach the window: not loaded before, against a scheme that answers from memory; and the last
 * thousand of a long session, against its first. Counts the tiles that load originals on a screen with scale factor 2.
 */
export async function benchPictures(): Promise<Ratio[]> {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const cold: number[] = [];
  const ceiling: number[] = [];
  let session: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ceiling.push(...(await loadFromMemory()));
    session = await loadAlbum({ environment }, round === ROUNDS - 1 ? LONG : COLD);
    cold.push(...session.slice(0, 1));
  }
  const originals = await countOriginals({ environment, args: ['--force-device-scale-factor=2'] });
  await sandbox.stop();
  return [
    {
      what: 'loading 1,000 thumbnails that were not loaded before',
      unit: 'ms',
      measured: median(cold),
      against: 'a scheme that answers from memory',
      base: median(ceiling),
      goal: 1 / 0.85,
    },
    {
      what: 'loading the fifth thousand of thumbnails in one document',
      unit: 'ms',
      measured: session.at(-1) ?? Number.NaN,
      against: 'the first thousand',
      base: session[0] ?? Number.NaN,
      goal: 1.1,
    },
    originals,
  ];
}

async function loadFromMemory(): Promise<readonly number[]> {
  const picture = join(findPhotographs(), 'files', 'alpenglow-S.jpg');
  const { page, stop } = await start(BARE_SCHEME, { environment: { BENCH_PICTURE: picture } });
  const times = await load(
    page,
    Array.from({ length: COLD }, (_none, number) => `bare://picture/${number}`),
  );
  await stop();
  return times;
}

async function loadAlbum(options: StartOptions, count: number): Promise<readonly number[]> {
  const { page, stop } = await startAtAlbum(ALBUM, options);
  await openAlbum(page, ALBUM);
  const { originals, addressOf } = await picturesOf(page, count);
  const times = await load(page, [...originals.keys()].map(addressOf));
  await stop();
  return times;
}

/** Resolves with the long edges of the originals of the open album, and makes addresses as a tile does. */
async function picturesOf(
  page: Page,
  count: number,
): Promise<{ readonly originals: ReadonlyMap<string, number>; readonly addressOf: (id: string) => string }> {
  const [shown = ''] = await page
    .locator('[role=grid] img[src]')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
  const [identity = '', , albumId = ''] = new URL(shown).pathname.split('/').slice(1).map(decodeURIComponent);
  const { token } = await ask(page, 'mask.reveal', { identity, ...REVEALED });
  const originals = new Map<string, number>();
  for (let from = 0; from < count; from += PER_CALL) {
    const { pictures } = await ask(page, 'pictures.range', { identity, albumId, from, count: PER_CALL });
    for (const { id, width, height } of pictures) originals.set(id, Math.max(width ?? 0, height ?? 0));
  }
  const addressOf = (id: string): string => {
    const path = [identity, 'picture', albumId, id, TILE_PX].map((part) => encodeURIComponent(part)).join('/');
    return `proofsheet-picture://album/${path}?mask=0&form=plain&lease=${token}&for=tile`;
  };
  return { originals, addressOf };
}

/** Loads the pictures six at a time. Resolves with the milliseconds of each thousand. */
async function load(page: Page, addresses: readonly string[]): Promise<readonly number[]> {
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  return page.evaluate(async (all) => {
    const times: number[] = [];
    let [before, loaded, next] = [performance.now(), 0, 0];
    const work = async (): Promise<void> => {
      for (let address = all[next]; address !== undefined; address = all[next]) {
        next += 1;
        const image = new Image();
        await new Promise((resolve) => {
          image.onload = resolve;
          image.onerror = resolve;
          image.src = address;
        });
        loaded += 1;
        if (loaded % 1_000 !== 0) continue;
        times.push(performance.now() - before);
        before = performance.now();
      }
    };
    await Promise.all(Array.from({ length: 6 }, work));
    return times;
  }, addresses);
}

/** Counts the tiles of the first screen whose picture is as large as the original. */
async function countOriginals(options: StartOptions): Promise<Ratio> {
  const { page, stop } = await startAtAlbum(ALBUM, options);
  await openAlbum(page, ALBUM);
  const { originals } = await picturesOf(page, PER_CALL);
  await page.locator('[role=grid] img[data-lease][data-state="shown"]').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[role=grid] img:not([data-state="shown"])'));
  const tiles = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('[role=grid] img[data-lease]')].map((image) => ({
      id: decodeURIComponent(new URL(image.src).pathname.split('/')[4] ?? ''),
      edgePx: Math.max(image.naturalWidth, image.naturalHeight),
    })),
  );
  const scale = await page.evaluate(() => devicePixelRatio);
  if (scale !== 2) throw new Error(`The screen has scale factor ${scale}.`);
  await stop();
  return {
    what: 'tiles of a screen with scale factor 2 that load an original',
    unit: 'tiles',
    measured: tiles.filter(({ id, edgePx }) => edgePx === originals.get(id)).length,
    against: 'all tiles',
    base: tiles.length,
    goal: 0,
  };
}
