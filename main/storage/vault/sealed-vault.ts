/** A vault on disk: the system's keychain seals each secret, and only the sealed bytes are ever written. */
import * as z from 'zod';
import type { SecretsStorage } from '../../../preload/contract/storage';
import { createQueue } from '../../core/async';
import { HeldInMemory, type Vault, type VaultReading } from './vault';

/** Port: the keychain. */
export interface Sealer {
  seal(text: string): Promise<Buffer>;
  /** Rejects if the seal cannot be opened. `shouldSealAgain` means that the keychain has a newer key. */
  open(sealed: Buffer): Promise<{ readonly text: string; readonly shouldSealAgain: boolean }>;
}

/** Port: sealed entries on disk, each as base64. */
export interface SealedFile {
  read(name: string): string | null;
  /** Changes memory immediately; the disk follows. */
  write(name: string, base64: string): void;
  remove(name: string): void;
  /** Resolves once all writes would survive a crash. Rejects if the disk failed; the write is then retried. */
  whenSaved(): Promise<void>;
  names(): readonly string[];
}

/**
 * The sealed content. Its name reveals a wrong key, which may return garbage instead of an error because Chromium's
 * seal on Linux has no checksum, and an entry that was moved to another name.
 */
const Content = z.object({ name: z.string(), secret: z.string() });

export interface SealedVaultDeps {
  readonly sealer: Sealer;
  readonly file: SealedFile;
  readonly place: SecretsStorage;
}

export function createSealedVault({ sealer, file, place }: SealedVaultDeps): Vault {
  // Runs one operation at a time: a slow seal must not overwrite a later seal.
  const inTurn = createQueue();

  async function write(name: string, secret: string): Promise<void> {
    const sealed = await sealer.seal(JSON.stringify({ name, secret }));
    file.write(name, sealed.toString('base64'));
    await file.whenSaved().catch(holdWith('A secret could not be kept.'));
  }

  async function remove(name: string): Promise<void> {
    file.remove(name);
    await file.whenSaved().catch(holdWith('A secret could not be removed.'));
  }

  async function read(name: string): Promise<VaultReading> {
    const base64 = await now(() => file.read(name));
    if (base64 === null) return { state: 'missing' };
    const { text, shouldSealAgain } = await sealer.open(Buffer.from(base64, 'base64'));
    const content = Content.parse(JSON.parse(text));
    if (content.name !== name) return { state: 'undecryptable' };
    // If this fails, the old seal still opens.
    if (shouldSealAgain) await write(name, content.secret).catch(() => undefined);
    return { state: 'found', secret: content.secret };
  }

  return {
    place,
    // Removes nothing: a locked keychain may open the next time.
    read: (name) => inTurn(() => read(name).catch(() => ({ state: 'undecryptable' as const }))),
    write: (name, secret) => inTurn(() => write(name, secret).catch(failWith('A secret could not be kept.'))),
    remove: (name) => inTurn(() => remove(name).catch(failWith('A secret could not be removed.'))),
    names: () => inTurn(() => now(() => file.names())),
  };
}

/** Turns a thrown error into a rejection. */
function now<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** The error may quote the secret, so only its code is reported. */
function failWith(message: string): (reason: unknown) => never {
  return (reason) => {
    if (reason instanceof HeldInMemory) throw reason;
    throw new Error(`${message}${codeOf(reason)}`);
  };
}

function holdWith(message: string): (reason: unknown) => never {
  return (reason) => {
    throw new HeldInMemory(`${message}${codeOf(reason)}`);
  };
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? ` (${String(reason.code)})` : '';
}
