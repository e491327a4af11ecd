import { startSandbox } from '../fixtures/sandbox';
import type { Ratio } from './figures';
import { longestBlock } from './main-blocks';
import { PROGRAM, start } from './program';
import { median } from './rounds';

const ROUNDS = 5;
const BLOCK_GOAL_MS = 30;
/** The first one is small, and shown at the start. */
const OWNERS = [
  { name: 'Measure 100', nickName: 'measure100' },
  { name: 'Measure albums', nickName: 'measurealbums' },
];
const ALBUM_COUNT = 3_000;

interface Cost {
  readonly shownMs: number;
  readonly longestBlockMs: number;
}

/** Measures what an owner's list costs that has 3,000 albums in one response. */
export async function benchManyAlbums(): Promise<Ratio[]> {
  const sandbox = await startSandbox();
  const { announcement } = sandbox;
  const services = JSON.stringify({ ...announcement, smugmug: { ...announcement.smugmug, owners: OWNERS } });
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) costs.push(await showOnce(services));
  await sandbox.stop();
  const list = `a list of ${ALBUM_COUNT.toLocaleString('en')} albums`;
  return [
    {
      what: `longest block of main while ${list} arrives`,
      unit: 'ms',
      measured: median(costs.map(({ longestBlockMs }) => longestBlockMs)),
      against: 'the goal',
      base: BLOCK_GOAL_MS,
      goal: 1,
    },
    {
      what: `from choosing the owner of ${list} to its visible covers`,
      unit: 'ms',
      measured: median(costs.map(({ shownMs }) => shownMs)),
      against: 'a second',
      base: 1_000,
    },
  ];
}

async function showOnce(services: string): Promise<Cost> {
  const running = await start(PROGRAM, { environment: { PROOFSHEET_DEMO_SERVICES: services } });
  const { page } = running;
  await page.getByRole('button', { name: /SmugMug/ }).click();
  await page.getByRole('gridcell', { name: 'One hundred' }).locator('img[data-state="shown"]').waitFor();
  let shownMs = Number.NaN;
  const longestBlockMs = await longestBlock(running, async () => {
    const startedAtMs = performance.now();
    await page.getByRole('combobox', { name: 'Albums of' }).selectOption({ label: 'Measure albums' });
    await page.waitForFunction(areCoversShown, undefined, { polling: 'raf' });
    shownMs = performance.now() - startedAtMs;
  });
  await running.stop();
  return { shownMs, longestBlockMs };
}

/** Runs in the page. */
function areCoversShown(): boolean {
  const grid = document.querySelector('[role=grid]');
  const covers = [...(grid?.querySelectorAll('img') ?? [])];
  const isNewList = grid !== null && !grid.textContent.includes('One hundred');
  return isNewList && covers.length > 0 && covers.every((each) => each.getAttribute('data-state') === 'shown');
}
