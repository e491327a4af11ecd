import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

const SECRET = 'a refresh token';

test('the test keychain encrypts, and decrypts again after a restart', async ({ launchApp, keychain }) => {
  const first = await launchApp({ keychain });
  const sealed = await seal(first);
  expect(sealed).not.toBeNull();
  expect(Buffer.from(sealed ?? '', 'base64').toString('latin1')).not.toContain(SECRET);
  expect(await open(first, sealed)).toBe(SECRET);
  await first.close();
  const second = await launchApp({ keychain });
  expect(await open(second, sealed)).toBe(SECRET);
});

test('a stopped or locked keychain encrypts nothing, and decrypts again once the keychain is available', async ({
  launchApp,
  keychain,
}) => {
  const first = await launchApp({ keychain });
  const sealed = await seal(first);
  await keychain.lose();
  expect(await open(first, sealed), 'a running program keeps its key').toBe(SECRET);
  await first.close();
  const second = await launchApp({ keychain });
  expect(await seal(second)).toBeNull();
  await second.close();
  await keychain.lock();
  const third = await launchApp({ keychain });
  expect(await seal(third), 'a locked keychain seals nothing').toBeNull();
  await third.close();
  await keychain.comeBack();
  const fourth = await launchApp({ keychain });
  expect(await open(fourth, sealed)).toBe(SECRET);
});

test('another keychain cannot decrypt earlier data', async ({ launchApp, keychain }) => {
  const first = await launchApp({ keychain });
  const sealed = await seal(first);
  await first.close();
  await keychain.replace();
  const second = await launchApp({ keychain });
  expect(await seal(second)).not.toBeNull();
  expect(await open(second, sealed)).not.toBe(SECRET);
});

test('without a keychain nothing is encrypted, even if the machine has a keychain', async ({ program }) => {
  expect(await seal(program)).toBeNull();
});

test('the program keeps a copy of unreadable files, and deletes the temporary files of a killed program', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await first.close();
  const broken = '{"preferences": {"rowHeightPx": 9';
  await writeFile(join(first.userData, 'settings.json'), broken);
  await writeFile(join(first.userData, 'settings.json.tmp-17953048450a1b2c'), broken);
  await launchApp({ userData: first.userData });
  const names = (await readdir(first.userData)).filter((name) => name.startsWith('settings'));
  expect(names.filter((name) => name.includes('.tmp-'))).toEqual([]);
  const aside = names.filter((name) => name.startsWith('settings.unreadable-'));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(first.userData, aside[0] ?? ''), 'utf8')).toBe(broken);
});

/** Electron has either the synchronous or the asynchronous methods. */
interface Calls {
  isEncryptionAvailable?(): boolean;
  encryptString?(text: string): Buffer;
  decryptString?(sealed: Buffer): string;
  encryptStringAsync?(text: string): Promise<Buffer>;
  decryptStringAsync?(sealed: Buffer): Promise<{ readonly result: string }>;
}

/** Returns null without a keychain: either encryption is unavailable, or it uses the key in Chromium's source. */
function seal({ app }: Program): Promise<string | null> {
  return app.evaluate(async ({ safeStorage }, text) => {
    const calls: Calls = safeStorage;
    if (!calls.encryptStringAsync && !calls.isEncryptionAvailable?.()) return null;
    const sealed = await (calls.encryptStringAsync?.(text) ?? calls.encryptString?.(text));
    return sealed?.toString('latin1', 0, 3) === 'v11' ? sealed.toString('base64') : null;
  }, SECRET);
}

/** Returns null if the text cannot be decrypted. */
function open({ app }: Program, sealed: string | null): Promise<string | null> {
  return app.evaluate(async ({ safeStorage }, base64) => {
    const calls: Calls = safeStorage;
    const bytes = Buffer.from(base64, 'base64');
    try {
      return (await calls.decryptStringAsync?.(bytes))?.result ?? calls.decryptString?.(bytes) ?? null;
    } catch {
      return null;
    }
  }, sealed ?? '');
}
