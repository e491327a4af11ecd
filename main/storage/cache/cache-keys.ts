/**
 * The keys of the sealed cache, one per identity, in one entry of the vault: its name and the names of the folders
 * reveal no identity.
 */
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Vault } from '../vault/vault';
import { KEY_BYTES } from './entry-seal';

const ENTRY = 'cache/keys';
const FOLDER_BYTES = 16;
/** Beyond it, the identity that was used longest ago loses its key, and with it its entries. */
const MAX_KEYS = 200;

const StoredKey = z.object({
  identity: z.string(),
  folder: z.string().regex(/^[0-9a-f]{32}$/),
  key: z.base64().refine((text) => Buffer.from(text, 'base64').length === KEY_BYTES),
});
const StoredKeys = z.array(StoredKey);

/** `folder` is the name of the identity's folder: random, so that it reveals nothing. */
export interface CacheKey {
  readonly folder: string;
  readonly key: Buffer;
}

export class CacheKeys {
  private constructor(
    private readonly vault: Vault,
    /** By identity; the most recently used last. */
    private readonly keys: Map<string, CacheKey>,
  ) {}

  /** Resolves with null if the vault does not outlast the run: its keys could not open anything at the next start. */
  static async load(vault: Vault): Promise<CacheKeys | null> {
    if (vault.place.state !== 'sealed') return null;
    const reading = await vault.read(ENTRY);
    const stored = reading.state === 'found' ? parse(reading.secret) : [];
    const keys = stored.map(
      ({ identity, folder, key }) => [identity, { folder, key: Buffer.from(key, 'base64') }] as const,
    );
    return new CacheKeys(vault, new Map(keys));
  }

  get identities(): readonly string[] {
    return [...this.keys.keys()];
  }

  get folders(): readonly string[] {
    return [...this.keys.values()].map(({ folder }) => folder);
  }

  find(identity: string): CacheKey | null {
    const key = this.keys.get(identity);
    if (!key) return null;
    this.keys.delete(identity);
    this.keys.set(identity, key);
    return key;
  }

  /** Creates a key, and returns the identities that lost theirs because there are too many. */
  create(identity: string): { readonly key: CacheKey; readonly ousted: readonly string[] } {
    const key = { folder: randomBytes(FOLDER_BYTES).toString('hex'), key: randomBytes(KEY_BYTES) };
    const ousted = this.identities.slice(0, Math.max(0, this.keys.size + 1 - MAX_KEYS));
    this.keys.set(identity, key);
    return { key, ousted };
  }

  /** Forgets the key at once; `save` removes it from the disk. Returns the folder of its entries, or null. */
  drop(identity: string): string | null {
    const folder = this.keys.get(identity)?.folder ?? null;
    this.keys.delete(identity);
    return folder;
  }

  /** Rejects as the vault does. */
  save(): Promise<void> {
    if (this.keys.size === 0) return this.vault.remove(ENTRY);
    const stored = [...this.keys].map(([identity, { folder, key }]) => ({
      identity,
      folder,
      key: key.toString('base64'),
    }));
    return this.vault.write(ENTRY, JSON.stringify(stored));
  }
}

/** Returns no keys for content that this version cannot read; the entries are then useless and removed. */
function parse(secret: string): z.infer<typeof StoredKeys> {
  try {
    return StoredKeys.parse(JSON.parse(secret));
  } catch {
    return [];
  }
}
