/** A vault on disk: each secret is sealed by the system's keychain, and only what came out of that is ever written. */
import * as z from 'zod';
import type { SecretsPlace } from '../../../preload/contract/secrets-place';
import { createQueue } from '../../core/async';
import { HeldInMemory, type Vault, type VaultReading } from './vault';

/** Port: the keychain. */
export interface Sealer {
  seal(text: string): Promise<Buffer>;
  /** Rejects where it cannot be opened. `shouldSealAgain`: the keychain has a newer key. */
  open(sealed: Buffer): Promise<{ readonly text: string; readonly shouldSealAgain: boolean }>;
}

/** Port: sealed entries on disk, each as base64. */
export interface SealedFile {
  read(name: string): string | null;
  /** In memory at once; the disk follows. */
  write(name: string, base64: string): void;
  remove(name: string): void;
  /** Resolves once all that was written would outlive a crash; rejects where the disk did not take it. It is tried again. */
  whenSaved(): Promise<void>;
  names(): readonly string[];
}

/**
 * What is sealed. On Linux Chromium's seal has no check sum, so that a wrong key may give rubbish instead of an error; and
 * nobody may move one entry to the name of another. Both show in the name.
 */
const Content = z.object({ name: z.string(), secret: z.string() });

export interface SealedVaultParts {
  readonly sealer: Sealer;
  readonly file: SealedFile;
  readonly place: SecretsPlace;
}

export function createSealedVault({ sealer, file, place }: SealedVaultParts): Vault {
  // A slow seal must not undo a later one.
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
    // Where that fails, the old seal still opens.
    if (shouldSealAgain) await write(name, content.secret).catch(() => undefined);
    return { state: 'found', secret: content.secret };
  }

  return {
    place,
    // Nothing is removed: a keychain that was locked may open the next time.
    read: (name) => inTurn(() => read(name).catch(() => ({ state: 'undecryptable' as const }))),
    write: (name, secret) => inTurn(() => write(name, secret).catch(failWith('A secret could not be kept.'))),
    remove: (name) => inTurn(() => remove(name).catch(failWith('A secret could not be removed.'))),
    names: () => inTurn(() => now(() => file.names())),
  };
}

/** What it throws, it rejects with. */
function now<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** The reason may quote what was to be sealed, so only its code goes on. */
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
