import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccessTokens, type Tokens } from '../services/auth/access-tokens';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../testing/storage/small-disk';
import { StorageHealth } from '../storage/storage-health';
import { createAesKeychain } from '../testing/storage/aes-keychain';
import { openVault } from '../storage/vault/open-vault';
import { createSealedFile, isSealedContent } from '../storage/vault/sealed-file';
import { HeldInMemory, unlessHeld, type Vault } from '../storage/vault/vault';
import type { SecretsHolder } from '../services/service-account';

describe.skipIf(whyNoSmallDisk() !== null)('on a full disk', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    disk = mountSmallDisk();
  });
  afterEach(() => {
    disk.remove();
    vi.restoreAllMocks();
  });

  const keychain = createAesKeychain();
  const start = async (): Promise<{ readonly vault: Vault; readonly desk: StorageHealth }> => {
    const desk = new StorageHealth(join(disk.folder, 'data'));
    const file = desk.open({ name: 'vault', isUsable: isSealedContent, survivesPowerLoss: true });
    return { vault: await openVault(keychain, createSealedFile(file)), desk };
  };
  const tokensOf = (number: number): Tokens => ({
    accessToken: `access-${number}`,
    refreshToken: `refresh-${number}`,
    expiresAtMs: null,
    renewFromMs: 0,
  });
  const secretsIn = (vault: Vault) => ({
    async read() {
      const reading = await vault.read('account/1');
      if (reading.state !== 'found') throw new Error(`The secrets are ${reading.state}.`);
      return JSON.parse(reading.secret) as Awaited<
        ReturnType<Parameters<typeof createAccessTokens>[0]['secrets']['read']>
      >; // the tests store no other type
    },
    async change(update: Parameters<SecretsHolder<{ readonly tokens: Tokens | null }>['change']>[0]) {
      await unlessHeld(vault.write('account/1', JSON.stringify(update(await this.read()))));
    },
    markSignedOut: () => undefined,
    finishing: <Value>(work: () => Promise<Value>) => work(),
  });

  it('each new refresh token is used from memory for the next renewal, and is written when the disk has space again', async () => {
    const { vault, desk } = await start();
    await vault.write('account/1', JSON.stringify({ tokens: tokensOf(1) }));
    disk.fill();
    const sent: string[] = [];
    const refresh = (refreshToken: string): Promise<Tokens> => {
      sent.push(refreshToken);
      return Promise.resolve(tokensOf(sent.length + 1));
    };
    const access = createAccessTokens({ secrets: secretsIn(vault), refresh });
    expect([await access.current(), await access.current(), await access.current()]).toEqual([
      'access-2',
      'access-3',
      'access-4',
    ]);
    expect(sent, 'no token is sent twice').toEqual(['refresh-1', 'refresh-2', 'refresh-3']);
    expect(desk.state.unsaved).toEqual([{ file: 'vault', why: 'full' }]);

    disk.makeRoom();
    await desk.tryAll();
    expect(desk.state.unsaved).toEqual([]);
    expect(JSON.parse(await secretOf((await start()).vault))).toMatchObject({ tokens: tokensOf(4) });
  });

  it('a removed secret stays removed, and the vault reports that the secret is still on the disk', async () => {
    const { vault, desk } = await start();
    await vault.write('account/1', 'a secret');
    disk.fill();
    await expect(vault.remove('account/1')).rejects.toBeInstanceOf(HeldInMemory);
    expect(await vault.read('account/1')).toEqual({ state: 'missing' });

    disk.makeRoom();
    await desk.tryAll();
    expect(await (await start()).vault.names()).toEqual([]);
  });
});

async function secretOf(vault: Vault): Promise<string> {
  const reading = await vault.read('account/1');
  return reading.state === 'found' ? reading.secret : reading.state;
}
