import { open, seal, SEALED_TEXT } from '../fixtures/safe-storage';
import { expect, test } from '../fixtures/test';

test('the test keychain encrypts, decrypts after a restart, encrypts nothing while it is stopped or locked, and decrypts nothing of another keychain', async ({
  launchApp,
  keychain,
}) => {
  const first = await launchApp({ keychain });
  const sealed = await seal(first);
  expect(sealed).not.toBeNull();
  expect(Buffer.from(sealed ?? '', 'base64').toString('latin1')).not.toContain(SEALED_TEXT);
  expect(await open(first, sealed)).toBe(SEALED_TEXT);
  await keychain.lose();
  expect(await open(first, sealed), 'a running program keeps its key').toBe(SEALED_TEXT);
  await first.close();

  const stopped = await launchApp({ keychain });
  expect(await seal(stopped), 'a stopped keychain encrypts nothing').toBeNull();
  await stopped.close();

  await keychain.lock();
  const locked = await launchApp({ keychain });
  expect(await seal(locked), 'a locked keychain encrypts nothing').toBeNull();
  await locked.close();

  await keychain.comeBack();
  const back = await launchApp({ keychain });
  expect(await open(back, sealed)).toBe(SEALED_TEXT);
  await back.close();

  await keychain.replace();
  const replaced = await launchApp({ keychain });
  expect(await seal(replaced)).not.toBeNull();
  expect(await open(replaced, sealed), 'another keychain cannot decrypt it').not.toBe(SEALED_TEXT);
});
