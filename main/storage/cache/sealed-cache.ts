/**
 * A cache on disk that only its identity's key opens. The vault holds the keys; without a keychain, nothing is written.
 * An entry that is missing, damaged or foreign is a miss. [Note: Sealed cache]
 */
import { createQueue } from '../../core/async';
import type { Vault } from '../vault/vault';
import { type CacheKey, CacheKeys } from './cache-keys';
import { EntryFiles, type EntryFilesDeps } from './entry-files';
import { EntrySeal, SEAL_BYTES } from './entry-seal';

/** Main encrypts and decrypts an entry as a whole, which takes up to 20 ms for this size. */
export const MAX_ENTRY_BYTES = 16 * 1024 * 1024;

/** The entries of one identity. `text` describes an entry; it is never written. */
export interface SealedPartition {
  /** Never rejects; null is a miss. */
  read(text: string): Promise<Buffer | null>;
  /** The parts must not be changed afterwards. */
  write(text: string, parts: readonly Uint8Array[]): void;
  remove(text: string): void;
}

export interface SealedCacheDeps extends EntryFilesDeps {
  readonly vault: Vault;
}

interface OpenPartition extends SealedPartition {
  /** Makes all further calls do nothing. */
  end(): void;
}

interface Opened {
  readonly folder: string;
  readonly seal: EntrySeal;
}

export class SealedCache {
  private readonly files: EntryFiles;
  private readonly loading: Promise<CacheKeys | null>;
  private keys: CacheKeys | null = null;
  private readonly partitions = new Map<string, OpenPartition>();
  private readonly opened = new Map<string, Opened>();
  private readonly inTurn = createQueue();
  private isOff: boolean;

  constructor({ vault, ...deps }: SealedCacheDeps) {
    this.files = new EntryFiles(deps);
    this.isOff = deps.limitBytes === 0;
    this.loading = CacheKeys.load(vault).then((keys) => {
      this.keys = keys;
      return keys;
    });
  }

  /** Resolves once the keys are known. Without a keychain, nothing is written. */
  async place(): Promise<'disk' | 'memory-only' | 'off'> {
    if ((await this.loading) === null) return 'memory-only';
    return this.isOff ? 'off' : 'disk';
  }

  partition(identity: string): SealedPartition {
    const known = this.partitions.get(identity);
    if (known) return known;
    const partition = this.open(identity);
    this.partitions.set(identity, partition);
    return partition;
  }

  /** Empty until `place` has resolved. */
  get identities(): readonly string[] {
    return this.keys?.identities ?? [];
  }

  /** Empties the partitions of these identities, and ends them: what still uses them writes nothing. */
  forget(isMeant: (identity: string) => boolean): void {
    for (const [identity, partition] of [...this.partitions]) {
      if (!isMeant(identity)) continue;
      partition.end();
      this.partitions.delete(identity);
    }
    this.empty(isMeant);
  }

  /** Destroys the keys of these identities at once, and then their files. Their partitions go on with new keys. */
  empty(isMeant: (identity: string) => boolean): void {
    const destroy = (keys: CacheKeys): void => this.destroy(keys, keys.identities.filter(isMeant));
    if (this.keys) destroy(this.keys);
    else void this.loading.then((keys) => keys && destroy(keys));
  }

  /** Destroys all keys and then all files. The partitions in use go on with new keys. */
  async clear(): Promise<void> {
    const keys = await this.loading;
    if (keys && this.drop(keys, keys.identities).length > 0) await this.save(keys);
    this.files.removeFolder(null);
    await this.files.settled();
  }

  async usedBytes(): Promise<number> {
    const keys = await this.loading;
    // The keys of a locked keychain may be there at the next start, so nothing is removed now.
    if (!keys) return 0;
    await this.files.count(() => keys.folders);
    return this.files.usedBytes;
  }

  /** Zero turns the cache off and removes what it contains. */
  async setLimit(limitBytes: number): Promise<void> {
    this.isOff = limitBytes === 0;
    if (this.isOff) return this.clear();
    await this.usedBytes();
    this.files.setLimit(limitBytes);
  }

  /** Resolves once everything so far is on the disk. */
  async settled(): Promise<void> {
    await this.loading;
    await this.inTurn(() => Promise.resolve());
    await this.files.settled();
  }

  private open(identity: string): OpenPartition {
    let isEnded = false;
    const isUsable = (): boolean => !isEnded && !this.isOff;
    return {
      end: () => {
        isEnded = true;
      },
      read: async (text) => {
        const keys = await this.loading;
        const opened = keys && isUsable() ? this.find(keys, identity) : null;
        if (!opened) return null;
        const { folder, seal } = opened;
        const name = seal.nameOf(text);
        const entry = await this.files.read(folder, name);
        if (!entry || !isUsable()) return null;
        const content = seal.open(name, entry);
        if (!content) this.files.remove(folder, name);
        return content;
      },
      write: (text, parts) => {
        const bytes = parts.reduce((sum, { byteLength }) => sum + byteLength, SEAL_BYTES);
        if (bytes > MAX_ENTRY_BYTES) return;
        void this.loading.then((keys) => {
          if (!keys || !isUsable()) return;
          const { folder, seal } = this.find(keys, identity) ?? this.create(keys, identity);
          const name = seal.nameOf(text);
          void this.files.count(() => keys.folders);
          this.files.write(folder, name, bytes, () => (isUsable() ? seal.seal(name, parts) : null));
        });
      },
      remove: (text) => {
        void this.loading.then((keys) => {
          const opened = keys && isUsable() ? this.find(keys, identity) : null;
          if (opened) this.files.remove(opened.folder, opened.seal.nameOf(text));
        });
      },
    };
  }

  private find(keys: CacheKeys, identity: string): Opened | null {
    const known = this.opened.get(identity);
    if (known) return known;
    const key = keys.find(identity);
    return key && this.use(identity, key);
  }

  private create(keys: CacheKeys, identity: string): Opened {
    const { key, ousted } = keys.create(identity);
    for (const folder of this.drop(keys, ousted)) this.files.removeFolder(folder);
    void this.save(keys);
    return this.use(identity, key);
  }

  private use(identity: string, { folder, key }: CacheKey): Opened {
    const opened = { folder, seal: new EntrySeal(key) };
    this.opened.set(identity, opened);
    return opened;
  }

  /** The key goes first: without it, files that a killed program leaves can never be opened. */
  private destroy(keys: CacheKeys, identities: readonly string[]): void {
    const folders = this.drop(keys, identities);
    if (folders.length === 0) return;
    void this.save(keys).then(() => {
      for (const folder of folders) this.files.removeFolder(folder);
    });
  }

  private drop(keys: CacheKeys, identities: readonly string[]): readonly string[] {
    return identities.flatMap((identity) => {
      this.opened.delete(identity);
      return keys.drop(identity) ?? [];
    });
  }

  /** Never rejects: the vault itself tells that its file cannot be saved, and tries again. */
  private save(keys: CacheKeys): Promise<void> {
    return this.inTurn(() => keys.save().catch(() => undefined));
  }
}
