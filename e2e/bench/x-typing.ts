import { ALBUM_SIZES, openAlbum, serveAlbum, startAtAlbum, wholeAlbum } from './measured-albums';
import { writeFileSync } from 'node:fs';
const ALBUM = 'Fifty thousand';
const TYPED = ['alpenglow', 'river', 'dsc_04', 'lake', 'zzzz', 'night', 'forest'];
async function main() {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const { page, stop } = await startAtAlbum(ALBUM, { environment });
  await openAlbum(page, ALBUM);
  await wholeAlbum(page, ALBUM);
  await page.keyboard.press('Control+f');
  const count = ALBUM_SIZES[ALBUM].toLocaleString('en');
  await page.getByRole('searchbox').fill('.');
  await page.getByText(`Pictures (${count})`).waitFor({ timeout: 60_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const metric = async () => Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
  const out: any[] = [];
  const profile = process.argv[2] === 'profile';
  for (let round = 0; round < 3; round += 1) {
    if (profile && round === 2) { await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 200 }); await session.send('Profiler.start'); }
    const a = await metric();
    let letters = 0;
    for (const text of TYPED) {
      await page.getByRole('searchbox').fill('');
      for (const letter of text) {
        letters += 1;
        await page.keyboard.press(letter);
        await page.waitForFunction(() => document.querySelector('[role=search]')?.parentElement?.querySelector(':scope > [aria-busy]')?.getAttribute('aria-busy') === 'false');
        await page.waitForTimeout(150);
      }
    }
    const b = await metric();
    const d = (n: string) => (((b[n] ?? 0) - (a[n] ?? 0)) * 1000 / letters).toFixed(2);
    out.push(['ScriptDuration', 'TaskDuration', 'LayoutDuration', 'RecalcStyleDuration'].map((n) => `${n} ${d(n)}`).join(' '));
  }
  if (profile) { const { profile: p } = await session.send('Profiler.stop') as any; writeFileSync('/tmp/typing.cpuprofile', JSON.stringify(p)); }
  console.log(out.join('\n'));
  await stop();
  await sandbox.stop();
}
void main();
