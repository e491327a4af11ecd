import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright';
import type { Call } from '../fixtures/bridge';
import type { Ratio } from './figures';
import { inTime } from './in-time';
import { PROGRAM, start } from './program';
import { median } from './rounds';

const ROUNDS = 40;
const PAINTED_GOAL_MS = 100;
const MEMBERS = 20;
const SWITCHES_BEFORE = 20;
const SWITCHES_AFTER = 200;

/** Time for the memory pressure signal to take effect in all processes. */
const PRESSURE_MS = 1_500;

interface Times {
  readonly callMs: number;
  readonly frameMs: number;
  readonly transitionMs: number;
  readonly paintedMs: number;
}

/**
 * Measures switching from one member to another while the data of both is cached: from the key press to the first frame
 * without the previous member's pictures, and to the frame with all covers of the next member.
 * The bases are a trivial call to the main process and a trivial DOM change, up to the frame that shows it.
 */
export async function benchSwitching(): Promise<Ratio[]> {
  const { app, page, stop } = await start(PROGRAM, { args: ['--js-flags=--expose-gc'] });
  // esbuild, which loads this file, wraps functions in `__name`, and the page does not have that helper.
  await page.evaluate('globalThis.__name = (marked) => marked');
  const { manager, members } = await membersOf(page);
  for (const member of members.slice(0, 2)) await actAs(page, manager, member);
  const times: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await switchByKey(page));
  const of = (name: keyof Times): number => median(times.slice(4).map((time) => time[name]));
  const memory = await memoryOfSwitching(app, page, manager, members);
  await stop();
  const transition = {
    what: 'going to another member, from the key to the neutral screen',
    unit: 'ms',
    measured: of('transitionMs'),
  } as const;
  const painted = {
    what: 'going to another member, from the key to the painted albums (warm)',
    unit: 'ms',
    measured: of('paintedMs'),
  } as const;
  const call = { against: 'a bare call to main and back', base: of('callMs') };
  const frame = { against: 'a bare change of the page', base: of('frameMs') };
  return [
    { ...transition, ...call },
    { ...transition, ...frame },
    { ...painted, ...call },
    { ...painted, ...frame },
    { ...painted, against: 'the goal', base: PAINTED_GOAL_MS, goal: 1 },
    ...memory,
  ];
}

async function membersOf(page: Page): Promise<{ readonly manager: string; readonly members: readonly string[] }> {
  const found = await page.evaluate(async () => {
    const call: Call = async (name, input) => {
      const reply = await window.proofsheet.call(`bench ${Math.random()}`, name, input);
      if (!reply.ok) throw new Error(`${name} was refused.`);
      return reply.value;
    };
    const identities = await call('identities.list', {});
    const manager = identities.find(({ capabilities }) => capabilities.impersonation)?.key ?? '';
    const all = await call('group.members', { identity: manager });
    const members: string[] = [];
    for (const { id } of all.slice(0, 60)) {
      await call('acting.start', { identity: manager, member: id });
      const { albums } = await call('albums.list', { identity: `${manager}/as/${id}`, ownerId: id });
      // A member without albums paints nothing, so the end of a switch could not be detected.
      if (albums.length > 0) members.push(id);
    }
    return { manager, members };
  });
  return { ...found, members: found.members.slice(0, MEMBERS) };
}

async function actAs(page: Page, identity: string, member: string): Promise<void> {
  await page.evaluate(
    async (input) => {
      const start = () => window.proofsheet.call(`bench ${Math.random()}`, 'acting.start', input);
      let reply = await start();
      // The journal takes a limited number of entries in a minute.
      while (!reply.ok && reply.error.kind === 'not-recorded') {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        reply = await start();
      }
      if (!reply.ok) throw new Error(`The member could not be acted as: ${JSON.stringify(reply.error)}`);
    },
    { identity, member },
  );
  await page.waitForFunction(areCoversPainted, `${identity}/as/${member}`);
}

/** Runs in the page. Returns whether all covers are painted and belong to this identity. */
function areCoversPainted(identity: string): boolean {
  const images = [...document.querySelectorAll<HTMLImageElement>('main [role=grid] img')];
  const isTheirs = ({ src }: HTMLImageElement): boolean => decodeURIComponent(src).includes(`${identity}/`);
  return images.length > 0 && images.every((image) => isTheirs(image) && image.dataset['state'] === 'shown');
}

/** Switches to the previous member with the shortcut for the first of the recent members. */
function switchByKey(page: Page): Promise<Times> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> =>
      new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    const until = async (isSo: () => boolean): Promise<number> => {
      while (!isSo()) await frame();
      // The change reaches the screen with the next frame.
      return frame();
    };
    const images = (): HTMLImageElement[] => [...document.querySelectorAll<HTMLImageElement>('main [role=grid] img')];
    await until(() => images().length > 0 && images().every(({ dataset }) => dataset['state'] === 'shown'));
    const former = images().map(({ src }) => src);

    const beforeCall = performance.now();
    await window.proofsheet.call(`bench ${Math.random()}`, 'mask.get', {});
    const callMs = performance.now() - beforeCall;

    await frame();
    const beforeFrame = performance.now();
    document.body.dataset['bench'] = String(beforeFrame);
    const frameMs = (await until(() => true)) - beforeFrame;

    await frame();
    const before = performance.now();
    window.dispatchEvent(
      new KeyboardEvent('keydown', {
        code: 'Digit1',
        key: '!',
        ctrlKey: true,
        shiftKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    const transitionMs = (await until(() => !images().some(({ src }) => former.includes(src)))) - before;
    const paintedMs =
      (await until(
        () =>
          images().length > 0 &&
          images().every(({ src, dataset }) => !former.includes(src) && dataset['state'] === 'shown'),
      )) - before;
    return { callMs, frameMs, transitionMs, paintedMs };
  });
}

async function memoryOfSwitching(
  app: ElectronApplication,
  page: Page,
  manager: string,
  members: readonly string[],
): Promise<Ratio[]> {
  const go = async (from: number, to: number): Promise<void> => {
    for (let turn = from; turn < to; turn += 1) await actAs(page, manager, members[turn % members.length] ?? '');
  };
  await go(0, SWITCHES_BEFORE);
  const before = await memoryOf(app, page);
  await go(SWITCHES_BEFORE, SWITCHES_AFTER);
  const after = await memoryOf(app, page);
  return (['main', 'window', 'all'] as const).map((which) => ({
    what: `memory after ${SWITCHES_AFTER} switches among ${members.length} members, ${WHICH[which]}`,
    unit: 'MB',
    measured: after[which],
    against: `after ${SWITCHES_BEFORE}`,
    base: before[which],
  }));
}

const WHICH = {
  main: 'what main’s JavaScript holds',
  window: 'what the window’s JavaScript holds, compiled code included',
  all: 'all processes as the system counts them',
} as const;

/** Returns megabytes, after garbage collection and after Chromium has dropped its picture caches. */
async function memoryOf(app: ElectronApplication, page: Page): Promise<Readonly<Record<keyof typeof WHICH, number>>> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  // Chromium keeps decoded pictures until memory is short.
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await pause(PRESSURE_MS);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const measured = app.evaluate(({ app: electron }) => {
    // The program was started with `--expose-gc`.
    for (let time = 0; time < 3; time += 1) globalThis.gc?.();
    const allKb = electron.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
    return { heap: process.memoryUsage().heapUsed, all: allKb * 1024 };
  });
  const { heap, all } = await inTime('gc() and the memory of main', measured);
  return { main: heap / 1e6, window: usedSize / 1e6, all: all / 1e6 };
}
