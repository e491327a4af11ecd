/**
 * Masked pictures must appear nowhere: not on the screen, in what the window receives, in its memory or in files. Each
 * test walks through the program while everything it draws and exports is recorded, and searches the record at the end.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MaskState } from '../../preload/contract';
import { ask } from '../fixtures/bridge';
import { expect, test } from '../fixtures/leak/leak-test';
import { CHANNELS, type Channel, describeSearched, foundIn, type Report } from '../fixtures/leak/leak-watch';
import { askForMaskedForms, takeMaskOff } from '../fixtures/mask';
import { openAlbum, walkAlbums, walkFolders, walkOtherService } from '../fixtures/leak/walk-albums';
import { walkGroup } from '../fixtures/leak/walk-group';
import {
  bringFocusBack,
  maskAllPictures,
  showSafePictures,
  walkBlur,
  walkMasked,
} from '../fixtures/leak/walk-mask-all';
import { walkChangedMind, walkLies } from '../fixtures/leak/walk-lies';
import { expectRevealed, unsafePlace, walkReveals, walkVideo } from '../fixtures/leak/walk-reveals';
import { walkSearch } from '../fixtures/leak/walk-search';
import type { Program } from '../fixtures/program';

/** `npm run soak -- leaks` makes the longer walk. */
const isLong = process.env['PROOFSHEET_SOAK'] !== undefined;
const TIMEOUT_MS = isLong ? 60 * 60_000 : 900_000;
/** Freed memory keeps its content until it is overwritten, which no program can prevent. */
const AFTER_HIDING: readonly Channel[] = CHANNELS.filter((channel) => channel !== 'memory');
const DRAWN_AND_HANDED_OVER: readonly Channel[] = ['captures', 'scheme', 'bridge', 'files'];

test('with the mask on, nothing of a masked picture leaks on any screen of the albums', async ({
  watched,
  services,
  sandbox,
}) => {
  test.setTimeout(TIMEOUT_MS);
  await askForMaskedForms(watched.program, false);
  const walk = { ...watched, services, isLong };
  await walkAlbums(walk);
  await walkSearch(walk);
  await walkOtherService(walk);
  await walkFolders(walk, sandbox.announcement.smugmug2);
  const report = await watched.watch.report();
  expect(watched.watch.originalCount, 'main loaded original pictures').toBeGreaterThan(10);
  expectNothing(report);
  expect(await leasesOf(watched.program)).toEqual([]);
});

test('with the mask on, nothing of a masked picture leaks on any screen of the group', async ({
  watched,
  services,
  sandbox,
}) => {
  test.setTimeout(TIMEOUT_MS);
  await walkGroup({ ...watched, services, isLong }, sandbox.announcement);
  const report = await watched.watch.report();
  expect(watched.watch.originalCount, 'main loaded original pictures').toBeGreaterThan(5);
  expectNothing(report);
  expect(await leasesOf(watched.program)).toEqual([]);
});

test('wrong, contradictory or missing safety flags never reveal a picture that any response flagged unsafe', async ({
  watched,
  services,
  control,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { watch } = watched;
  const walk = { ...watched, services, isLong };
  await walkLies(walk, control);
  expectNothing(await watch.report(DRAWN_AND_HANDED_OVER));
  expect(watch.originalCount, 'main loaded original pictures').toBeGreaterThan(5);
  await walkChangedMind(walk, control);
  expectNothing(await watch.report(DRAWN_AND_HANDED_OVER));
});

test('a revealed picture never reaches a file, and nothing of it leaks after it is masked again', async ({
  watched,
  services,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { program, watch } = watched;
  const walk = { ...watched, services, isLong };
  await walkVideo(walk);
  await walkReveals(walk);
  const meanwhile = await watch.report(['captures', 'scheme', 'bridge', 'files']);
  for (const channel of ['captures', 'scheme'] as const)
    expect(meanwhile[channel]?.found, `${channel}: the marks are found during the reveal`).not.toEqual([]);
  expect(meanwhile.files?.found, 'files').toEqual([]);
  // The details of a revealed picture name its addresses, which a masked one lacks.
  const inBridge = meanwhile.bridge?.found.filter((found) => !found.includes(': address of ')) ?? [];
  expect(inBridge, 'bridge').toEqual([]);

  await watch.forgetSoFar();
  await watch.step('elsewhere and back', async () => {
    await program.toolbar.back.click();
    await openAlbum(program, 'Skerries');
    await program.toolbar.back.click();
    await openAlbum(program, 'Low tide');
  });
  expectNothing(await watch.report(AFTER_HIDING));
  if (!isLong) return;
  // Released memory keeps its content until it is overwritten; the log shows how much is left.
  const { memory } = await watch.report(['memory']);
  console.log(
    `Of what was revealed there were ${memory?.found.length ?? 0} pieces left in the memory of the processes.`,
  );
});

test('with all pictures masked, nothing of a safe picture is left either, on any screen or after the window lost the focus', async ({
  watched,
  services,
  control,
  sandbox,
}) => {
  test.setTimeout(TIMEOUT_MS);
  const { program, watch } = watched;
  const walk = { ...watched, services, isLong };
  await control.setSettings({ marksUnsafe: true, marksSafe: true });
  await showSafePictures(walk);
  const before = await watch.report(['captures', 'scheme']);
  for (const channel of ['captures', 'scheme'] as const)
    expect(before[channel]?.found, `${channel}: the marks of safe pictures are found before`).not.toEqual([]);

  await maskAllPictures(program);
  await watch.forgetSoFar();
  await walkMasked(walk);
  expectNothing(await watch.report(AFTER_HIDING));
  await walkBlur(walk, control);
  const blurred = await watch.report(AFTER_HIDING);
  expect(foundIn(blurred), describeSearched(blurred)).toEqual([]);
  const images = (await control.requests()).filter(({ origin }) => origin === 'images').length;
  await bringFocusBack(walk);
  expect((await control.requests()).filter(({ origin }) => origin === 'images').length, 'nothing is loaded again').toBe(
    images,
  );

  await program.page.keyboard.press('Shift+M');
  await watch.forgetSoFar();
  await walkGroup(walk, sandbox.announcement);
  expectNothing(await watch.report(AFTER_HIDING));
});

test('each search finds the pictures that are visible while the mask is off', async ({ watched, services }) => {
  test.setTimeout(TIMEOUT_MS);
  const { program, watch } = watched;
  const { album, app, inspector, page } = program;
  const unsafe = await unsafePlace({ services });
  await openAlbum(program, 'Low tide');
  await takeMaskOff(program);
  await expectRevealed(program, unsafe);
  await watch.copyStep('copied as it is', async () => {
    await page.keyboard.press('i');
    await album.tileAt(unsafe).click();
    await expect(inspector.addressButton('Image')).toBeVisible();
    const { x, y, width, height } = (await album.tileAt(unsafe).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await app.evaluate(
      ({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[0]?.webContents.copyImageAt(at.x, at.y),
      {
        x: Math.round(x + width / 2),
        y: Math.round(y + height / 2),
      },
    );
  });
  const planted = join(program.userData, 'planted.png');
  await writeFile(planted, await page.screenshot());
  const report = await watch.report();
  await rm(planted);
  expect(
    CHANNELS.filter((channel) => (report[channel]?.found ?? []).length === 0),
    describeSearched(report),
  ).toEqual([]);
});

function expectNothing(report: Report): void {
  expect(foundIn(report), describeSearched(report)).toEqual([]);
  for (const [channel, { count }] of Object.entries(report)) {
    if (channel === 'clipboard' || (channel === 'memory' && process.platform !== 'linux')) continue;
    expect(count, `${channel} was searched`).toBeGreaterThan(0);
  }
  console.log(describeSearched(report));
}

async function leasesOf({ page }: Program): Promise<MaskState['leases']> {
  return (await ask(page, 'mask.get', {})).leases;
}
