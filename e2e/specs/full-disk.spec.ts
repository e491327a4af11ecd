import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountSmallDisk, whyNoSmallDisk } from '../../main/testing/storage/small-disk';
import { ask } from '../fixtures/bridge';
import { pressPanicKey, setPanicKey } from '../fixtures/panic';
import { expect, test } from '../fixtures/test';
import { LockScreen } from '../pages/lock-screen';

const PIN = '7301-reed-2288';
/** Enough for Chromium's own files. */
const DISK_KB = 32 * 1024;

test('on a full disk the program continues, reports the problem, stays locked after a kill, counts wrong PINs, and closes', async ({
  launchApp,
  keychain,
  evidence,
  afterPrograms,
}, testInfo) => {
  const noDisk = whyNoSmallDisk();
  testInfo.skip(noDisk !== null, noDisk ?? '');
  evidence.keepTyped(PIN);
  const disk = mountSmallDisk(DISK_KB);
  afterPrograms(() => {
    disk.remove();
    return Promise.resolve();
  });
  const start = { keychain, userData: join(disk.folder, 'data') };
  const first = await launchApp(start);
  const strip = first.page.getByRole('region', { name: 'Files' });
  await setPanicKey(first);
  await ask(first.page, 'lock.setPin', { pin: PIN });

  disk.fill();
  await first.page.keyboard.press('i');
  await expect(strip).toContainText('Not saved because the disk is full: settings.');
  await expect(first.inspector.root).toBeVisible();
  const lockScreen = await LockScreen.of(first.app);
  await pressPanicKey(first);
  await expect.poll(() => lockScreen.isUp()).toBe(true);
  await lockScreen.try('1111');
  await expect(lockScreen.problem).toHaveText('That is not the PIN.');
  await lockScreen.try(PIN);
  await expect.poll(() => lockScreen.isUp()).toBe(false);
  await pressPanicKey(first);
  await expect.poll(() => lockScreen.isUp()).toBe(true);
  for (const pin of ['1111', '2222'])
    expect(await ask(lockScreen.page, 'lockScreen.unlock', { pin })).toMatchObject({ outcome: 'wrong' });
  await first.kill();

  const second = await launchApp(start);
  const again = await LockScreen.of(second.app);
  disk.fill();
  expect(await again.isUp()).toBe(true);
  await again.try('3333');
  await expect(again.problem, 'wrong PINs before the kill count').toHaveText('Too many wrong PINs.');
  await again.forgot.click();
  await again.signOutOfAll.click();
  await expect.poll(() => again.isUp()).toBe(false);
  expect(await ask(second.page, 'accounts.list', {})).toEqual([]);
  await second.page.keyboard.press('i');
  await expect(second.page.getByRole('region', { name: 'Files' })).toContainText('the disk is full');
  disk.makeRoom();
  await second.close();

  const third = await launchApp(start);
  await expect(third.page.getByRole('region', { name: 'Files' })).toHaveCount(0);
  await expect(third.inspector.root, 'the panel was saved at the end, because the disk has room again').toBeVisible();
});

test('the program starts, reports the problem and closes if its files are pipes or folders, or its data folder is a file', async ({
  launchApp,
}, testInfo) => {
  testInfo.skip(process.platform === 'win32', 'Windows has no such pipes.');
  const userData = await mkdtemp(join(tmpdir(), 'proofsheet-e2e-'));
  execFileSync('mkfifo', [join(userData, 'settings.json'), join(userData, 'journal.jsonl')]);
  await mkdir(join(userData, 'accounts.json', 'inside'), { recursive: true });
  const first = await launchApp({ userData });
  const strips = first.page.getByRole('region', { name: 'Files' });
  await expect(strips).toHaveText(
    /^settings\.json and accounts\.json could not be used\. Proofsheet created new files and kept the old ones as settings\.unreadable-\S+ and accounts\.unreadable-\S+\.$/,
  );
  expect(await ask(first.page, 'journal.check', {})).toMatchObject({
    entryCount: 0,
    damage: [{}],
  });
  // A pipe cannot be copied for the final sweep.
  for (const name of await readdir(userData)) if (/^(settings|journal)\./.test(name)) await rm(join(userData, name));
  await first.close();

  const file = join(userData, 'a file');
  await writeFile(file, 'kept');
  const second = await launchApp({ userData: file });
  await expect(second.page.getByRole('region', { name: 'Files' })).toHaveText(
    `Nothing can be saved: Proofsheet’s data folder is not a folder. Changes last until Proofsheet closes. Repair ${file}, then start Proofsheet again.`,
  );
  // Without running work to wait for, the last save fails at once.
  await second.close();
  expect(await readFile(file, 'utf8')).toBe('kept');
});
