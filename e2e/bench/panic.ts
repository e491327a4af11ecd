import { setTimeout as pause } from 'node:timers/promises';
import { coverPage } from '../fixtures/program';
import { openXDisplay, type XDisplay } from '../fixtures/x-display';
import type { Ratio } from './bench';
import { PROGRAM, start } from './program';
import { median, quantile } from './rounds';

const ROUNDS = 40;
const KEY = { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false };

export async function benchPanic(): Promise<Ratio[]> {
  const x = await openXDisplay(process.env['DISPLAY']);
  if (!x) return [];
  const { app, page, stop } = await start(PROGRAM);
  await page.evaluate('globalThis.__name = (marked) => marked');
  await page.evaluate((pressed) => window.proofsheet.call('key', 'panic.setKey', { pressed }), KEY);
  await app.evaluate('globalThis.__name = (marked) => marked');
  const cover = await coverPage(app);
  await cover.waitForSelector('button');
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentBounds() ?? { x: 0, y: 0, width: 0, height: 0 });
  const middle = { x: bounds.x + 300, y: bounds.y + 200, width: 1, height: 1 };
  const hang = process.env['NOHANG'] ? undefined : page.evaluate(() => { for (;;); });
  hang?.catch(() => undefined);
  await pause(500);
  const times: number[] = [];
  const mains: number[] = [];
  const gaps: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const before = await colour(x, middle);
    const t0 = performance.now();
    if (i % 2 === 0) await x.press('Control', 'Alt', 'P');
    let tm = t0;
    if (i % 2 === 1) {
      const at = await app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const at = performance.timeOrigin + performance.now();
        contents?.emit('before-input-event', { preventDefault: () => undefined }, { type: 'keyDown', key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false });
        const done = performance.timeOrigin + performance.now();
        return [at, done];
      });
      tm = (at[0] ?? 0) - performance.timeOrigin;
      
    }
    let last = performance.now();
    while (await colour(x, middle) === before) { await pause(1); gaps.push(performance.now() - last); last = performance.now(); }
    (i % 2 === 0 ? times : mains).push(performance.now() - tm);
    await pause(200);
    await cover.evaluate(() => window.proofsheet.call(`u${Math.random()}`, 'cover.uncover', {}));
    await pause(300);
  }
  console.log('x', times.map((t) => t.toFixed(1)).join(' '), 'main', mains.map((t) => t.toFixed(1)).join(' '), 'gap', quantile(gaps, 0.99));
  app.process().kill('SIGKILL');
  void stop;
  return [{ what: 'panic', unit: 'ms', measured: median(times), against: 'frame', base: 16.7 }];
}

async function colour(x: XDisplay, area: Parameters<XDisplay['look']>[0]): Promise<number> {
  return (await x.look(area))[0] ?? 0;
}
