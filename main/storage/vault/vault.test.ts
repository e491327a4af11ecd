import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SecretsStorage } from '../../../preload/contract/storage';
import { createAesKeychain } from '../../testing/storage/aes-keychain';
import { openJsonFile } from '../../testing/storage/json-file';
import { keychainOf } from './keychain';
import { openVault } from './open-vault';
import { createSealedFile } from './sealed-file';
import { createSessionVault } from './session-vault';
import type { Vault } from './vault';

const SECRET = 'refresh-token-7f3a';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-vault-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pathOfFile = (): string => join(folder, 'vault.json');
const textOfFile = (): string => readFileSync(pathOfFile(), 'utf8');
const openFile = () => createSealedFile(openJsonFile(pathOfFile()));
const start = (keychain = createAesKeychain()): Promise<Vault> => openVault(keychain, openFile());

async function messageOf(promise: Promise<unknown>): Promise<string> {
  const reason: unknown = await promise.catch((error: unknown) => error);
  if (!(reason instanceof Error)) throw new Error('It did not fail.');
  return `${reason.message} ${String(reason.cause)} ${reason.stack ?? ''}`;
}

describe('a sealed vault', () => {
  it('returns its secrets after a restart, and writes none of them unencrypted', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    expect(SecretsStorage.parse(vault.place)).toEqual({
      state: 'sealed',
      keychain: 'secret-service',
      why: null,
    });
    await vault.write('account/1', SECRET);
    await vault.write('account/2', '');
    await vault.write('constructor', 'ünïcode 🔑');
    expect(textOfFile()).not.toContain(SECRET);
    expect(textOfFile()).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 16));

    const restarted = await start(keychain);
    expect(await restarted.names()).toEqual(['account/1', 'account/2', 'constructor']);
    expect(await restarted.read('account/1')).toEqual({ state: 'found', secret: SECRET });
    expect(await restarted.read('account/2')).toEqual({ state: 'found', secret: '' });
    expect(await restarted.read('constructor')).toEqual({ state: 'found', secret: 'ünïcode 🔑' });
    expect(await restarted.read('toString')).toEqual({ state: 'missing' });
    await restarted.remove('account/1');
    await restarted.remove('never there');
    expect(await (await start(keychain)).names()).toEqual(['account/2', 'constructor']);
  });

  it('reports an entry that cannot be opened, and keeps it until it opens again', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    await vault.write('account/1', SECRET);
    const before = textOfFile();
    keychain.isLocked = true;
    expect(await vault.read('account/1')).toEqual({ state: 'undecryptable' });
    expect(await vault.names()).toEqual(['account/1']);
    expect(textOfFile()).toBe(before);
    keychain.isLocked = false;
    expect(await vault.read('account/1')).toEqual({ state: 'found', secret: SECRET });

    keychain.loseKeys();
    expect(await vault.read('account/1')).toEqual({ state: 'undecryptable' });
    expect(textOfFile()).toBe(before);
    await vault.write('account/1', 'a new one');
    expect(await vault.read('account/1')).toEqual({ state: 'found', secret: 'a new one' });
  });

  it('does not accept garbage or another entry as a secret', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    await vault.write('account/1', SECRET);
    const file = openFile();
    const sealed = file.read('account/1') ?? '';
    file.write('account/2', sealed);
    file.write('empty', '');
    file.write('no base64', '\u0000 ~');
    file.write('cut', sealed.slice(0, 20));
    file.write('rubbish', (await keychain.seal('\ufffdI\u0003 as a wrong key would give')).toString('base64'));
    for (const name of ['account/2', 'empty', 'no base64', 'cut', 'rubbish']) {
      expect(await vault.read(name), name).toEqual({ state: 'undecryptable' });
    }
    writeFileSync(pathOfFile(), '{"sealed": {"account/1"');
    expect(await vault.read('account/1'), 'the file was damaged during the run').toEqual({ state: 'undecryptable' });
    await expect(vault.write('account/1', SECRET)).rejects.toThrow('A secret could not be kept.');
    expect(textOfFile(), 'the damaged file is not overwritten').toBe('{"sealed": {"account/1"');
  });

  it('seals an entry again, once, when the keychain has a newer key', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    await vault.write('account/1', SECRET);
    const before = textOfFile();
    keychain.rotate();
    expect(await vault.read('account/1')).toEqual({ state: 'found', secret: SECRET });
    const after = textOfFile();
    expect(after).not.toBe(before);
    expect(await vault.read('account/1')).toEqual({ state: 'found', secret: SECRET });
    expect(textOfFile()).toBe(after);
  });

  it('returns the secret even if sealing it again fails', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    await vault.write('account/1', SECRET);
    keychain.rotate();
    const seal = keychain.seal.bind(keychain);
    keychain.seal = () => Promise.reject(new Error('No.'));
    expect(await vault.read('account/1')).toEqual({ state: 'found', secret: SECRET });
    keychain.seal = seal;
    expect(await vault.read('account/1')).toEqual({ state: 'found', secret: SECRET });
  });

  it('runs calls in their order, however long a seal takes', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const seal = keychain.seal.bind(keychain);
    keychain.seal = async (text) => {
      if (text.includes('slow')) await held;
      return seal(text);
    };
    const writes = [
      vault.write('account/1', 'slow'),
      vault.write('account/1', 'quick'),
      vault.write('account/2', 'other'),
    ];
    const reading = vault.read('account/1');
    release();
    await Promise.all(writes);
    expect(await reading).toEqual({ state: 'found', secret: 'quick' });
    expect(await (await start(keychain)).read('account/1')).toEqual({ state: 'found', secret: 'quick' });
  });

  it('has written to disk when a write resolves, and continues after a failed write', async () => {
    const keychain = createAesKeychain();
    const vault = await start(keychain);
    keychain.isLocked = true;
    const locked = await messageOf(vault.write('account/1', SECRET));
    expect(locked).toContain('A secret could not be kept.');
    expect(locked, 'the message contains no secret, even if the keychain’s error contains it').not.toContain(SECRET);
    keychain.isLocked = false;
    await vault.write('account/1', 'second');
    expect(openFile().names()).toEqual(['account/1']);
    rmSync(folder, { recursive: true });
    const full = await messageOf(vault.write('account/1', SECRET));
    expect(full).toContain('A secret could not be kept. (ENOENT)');
    expect(full).not.toContain(SECRET);
  });
});

describe('the choice of the vault', () => {
  it('falls back to the session if the keychain is missing, protects nothing, or does not work', async () => {
    const whyWith = async (
      change: (keychain: ReturnType<typeof createAesKeychain>) => void,
    ): Promise<SecretsStorage['why']> => {
      const keychain = createAesKeychain();
      change(keychain);
      const { place } = await start(keychain);
      expect(SecretsStorage.parse(place)).toMatchObject({
        state: 'session-only',
        keychain: 'secret-service',
      });
      return place.why;
    };
    expect(await whyWith((keychain) => (keychain.isThere = false))).toBe('missing');
    expect(await whyWith((keychain) => (keychain.isProtecting = false))).toBe('missing');
    expect(await whyWith((keychain) => (keychain.isLocked = true))).toBe('refused');
    expect(
      await whyWith((keychain) => {
        keychain.isKnownLocked = () => Promise.resolve(true);
        keychain.seal = () => new Promise(() => undefined); // never resolves, like a prompt that stays open
      }),
    ).toBe('locked');
    expect(
      await whyWith((keychain) => (keychain.open = () => Promise.resolve({ text: '', shouldSealAgain: false }))),
    ).toBe('refused');
    expect(await whyWith((keychain) => (keychain.isAvailable = () => Promise.reject(new Error('No bus.'))))).toBe(
      'refused',
    );
    expect(() => textOfFile(), 'nothing was written').toThrow('ENOENT');
  });

  it('knows the keychain of each system', () => {
    expect(keychainOf('darwin', '')).toBe('macos');
    expect(keychainOf('win32', '')).toBe('windows');
    expect(keychainOf('linux', 'gnome_libsecret')).toBe('secret-service');
    expect(['kwallet', 'kwallet5', 'kwallet6'].map((backend) => keychainOf('linux', backend))).toEqual([
      'kwallet',
      'kwallet',
      'kwallet',
    ]);
  });
});

describe('a vault for the session', () => {
  it('leaves the entries of an earlier start unchanged until they are removed', async () => {
    const keychain = createAesKeychain();
    const sealed = await start(keychain);
    await sealed.write('account/1', SECRET);
    await sealed.write('account/2', SECRET);
    const before = textOfFile();

    keychain.isThere = false;
    const session = await start(keychain);
    expect(await session.names()).toEqual(['account/1', 'account/2']);
    expect(await session.read('account/1')).toEqual({ state: 'undecryptable' });
    expect(await session.read('account/3')).toEqual({ state: 'missing' });
    await session.write('account/1', 'for now');
    await session.write('account/3', 'for now');
    expect(await session.read('account/1')).toEqual({ state: 'found', secret: 'for now' });
    expect(await session.names()).toEqual(['account/1', 'account/3', 'account/2']);
    await session.remove('account/3');
    expect(textOfFile()).toBe(before);
    await session.remove('account/2');

    keychain.isThere = true;
    const again = await start(keychain);
    expect(await again.names()).toEqual(['account/1']);
    expect(await again.read('account/1')).toEqual({ state: 'found', secret: SECRET });
  });

  it('needs no file for secrets that never have to be saved', async () => {
    const vault = createSessionVault();
    await vault.write('token', SECRET);
    expect(await vault.names()).toEqual(['token']);
    expect(await vault.read('token')).toEqual({ state: 'found', secret: SECRET });
    await vault.remove('token');
    expect(await vault.read('token')).toEqual({ state: 'missing' });
    expect(vault.place.why).toBeNull();
  });
});
