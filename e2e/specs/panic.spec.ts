import { ask } from '../fixtures/bridge';
import { displayOf } from '../fixtures/displays';
import { coverPage } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { openXDisplay } from '../fixtures/x-display';

test('smoke', async ({ program }, testInfo) => {
  const x = await openXDisplay(displayOf(testInfo)['DISPLAY']);
  const set = await ask(program.page, 'panic.setKey', { pressed: { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false } });
  console.log(JSON.stringify(set), x?.widthPx);
  const cover = await coverPage(program.app);
  await expect(cover.getByRole('button', { name: 'Show again' })).toBeAttached();
  const bounds = await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getContentBounds());
  void program.page.evaluate(() => { for (;;); }).catch(() => undefined);
  await x!.press('Control', 'Alt', 'P');
  const t = performance.now();
  const seen = [];
  while (performance.now() - t < 600) { const [p = 0] = await x!.look({ x: bounds.x + 300, y: bounds.y + 300, width: 1, height: 1 }); if (seen.at(-1)?.[1] !== p.toString(16)) seen.push([performance.now() - t, p.toString(16)]); }
  console.log(JSON.stringify(seen), await program.app.evaluate(({ BrowserWindow, Menu }) => [BrowserWindow.getAllWindows()[0]!.getTitle(), Menu.getApplicationMenu() === null, BrowserWindow.getAllWindows()[0]!.getContentBounds(), BrowserWindow.getAllWindows()[0]!.webContents.isAudioMuted()]));
  await x!.press('Enter');
  await expect.poll(() => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle())).toContain('Proof');
});
