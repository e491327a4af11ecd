/** The cached pictures of all identities: one size limit for all, and partitions that no other identity reads. */
import type { IdentityKey } from '../../preload/contract';
import type { IdentityEntry } from '../library/identity-registry';
import { type IdentityCaches, type IdentityCachesDeps, openIdentityCaches } from './identity-caches';
import { createPictureCache } from './picture-cache';
import type { PictureDecoder } from './picture-decoder';

export interface PictureCachesDeps extends Omit<IdentityCachesDeps, 'largeDecoder'> {
  readonly largeDecoder: IdentityCachesDeps['largeDecoder'] & Pick<PictureDecoder, 'dropKept'>;
}

/** For all identities together. A mosaic takes a few hundred bytes. */
const PICTURES_LIMIT_BYTES = 192 * 1024 * 1024;
const MOSAICS_LIMIT_BYTES = 16 * 1024 * 1024;

export class PictureCaches {
  private readonly opened = new Map<IdentityKey, IdentityCaches>();
  private readonly pictures = createPictureCache(PICTURES_LIMIT_BYTES);
  private readonly mosaics = createPictureCache(MOSAICS_LIMIT_BYTES);

  constructor(private readonly deps: PictureCachesDeps) {}

  of(identity: IdentityKey, { library }: IdentityEntry): IdentityCaches {
    const existing = this.opened.get(identity);
    if (existing) return existing;
    const { pictures, mosaics } = this;
    const created = openIdentityCaches({ identity, library, pictures, mosaics }, this.deps);
    this.opened.set(identity, created);
    return created;
  }

  /** Drops all bytes of the identity; requests in progress write to a dropped cache partition. */
  forget(identity: IdentityKey): void {
    this.forgetRevealed(identity);
    this.pictures.clear(identity, 'regular');
    this.mosaics.clear(identity, 'mosaic');
  }

  /** Drops the pictures fetched under leases, once the identity has none left. */
  forgetRevealed(identity: IdentityKey): void {
    this.opened.get(identity)?.ending.abort();
    this.opened.delete(identity);
    this.pictures.clear(identity, 'revealed');
    this.deps.largeDecoder.dropKept();
  }
}
