/** Test fixture: the sealed file of checks, without anything that only a test runner can load. */
import { IdentityKey } from '../../../preload/contract/identity';
import { Forgettables } from '../../core/forgettables';
import { CheckStore } from '../../impersonation/check/check-store';
import { StorageHealth } from '../../storage/storage-health';
import { openVault } from '../../storage/vault/open-vault';
import { createSealedFile, isSealedContent } from '../../storage/vault/sealed-file';
import type { Vault } from '../../storage/vault/vault';
import { type AesKeychain, createAesKeychain } from '../storage/aes-keychain';

export async function openCheckVault(
  folder: string,
  keychain: AesKeychain,
  storage = new StorageHealth(folder),
): Promise<Vault> {
  const file = storage.open({ name: 'checks', isUsable: isSealedContent, survivesPowerLoss: true });
  return openVault(keychain, createSealedFile(file));
}

export const KILLED_MANAGER = IdentityKey.parse('account/killed');

export async function openStore(folder: string, key: Buffer, storage?: StorageHealth): Promise<CheckStore> {
  return CheckStore.open({
    vault: await openCheckVault(folder, createAesKeychain(key), storage),
    forgettables: new Forgettables(),
    onForgotten: () => undefined,
  });
}
