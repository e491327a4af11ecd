/**
 * Records every picture rated unsafe by any answer; it stays unsafe until the program quits, even if a later answer
 * says otherwise. A service that contradicts itself is not believed when it says "safe". Recorded by picture and by
 * address, shared by everything an account sees, including its members. [Note: Unsafe registry]
 */
import type { AlbumId, IdentityKey, PictureId, Safety } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import { managerKeyOf } from '../identity/identity-key';
import type { AlbumRecord, PictureRecord, PictureSource } from '../services/album-service';

/** The unsafe ratings for each account, shared with the members it acts as. */
export class UnsafeRegistries {
  private readonly byAccount = new Map<IdentityKey, UnsafeRegistry>();

  constructor(forgettables: Pick<Forgettables, 'register'>) {
    forgettables.register({
      forget: ({ identity }) => {
        this.byAccount.delete(identity);
        return null;
      },
    });
  }

  of(identity: IdentityKey): UnsafeRegistry {
    const account = managerKeyOf(identity);
    const unsafe = this.byAccount.get(account) ?? new UnsafeRegistry();
    this.byAccount.set(account, unsafe);
    return unsafe;
  }
}

export class UnsafeRegistry {
  private readonly pictures = new Set<PictureId>();
  private readonly covers = new Set<AlbumId>();
  private readonly addresses = new Set<string>();

  markPicture({ details, sources }: PictureRecord): void {
    for (const source of sources) this.markSource(source);
    if (details.safety === 'unsafe' || sources.some(({ safety }) => safety === 'unsafe')) this.pictures.add(details.id);
  }

  markAlbum({ album: { id, cover }, coverSource }: AlbumRecord): void {
    if (cover.state !== 'none' && cover.safety === 'unsafe') this.covers.add(id);
    if (coverSource) this.markCover(id, coverSource);
  }

  markCover(id: AlbumId, source: PictureSource): void {
    this.markSource(source);
    if (source.safety === 'unsafe') this.covers.add(id);
  }

  markSource({ safety, url }: PictureSource): void {
    if (safety === 'unsafe') this.addresses.add(url);
  }

  picture(record: PictureRecord): PictureRecord {
    const { details, sources } = record;
    const isUnsafe = this.pictures.has(details.id) || sources.some(({ url }) => this.addresses.has(url));
    if (!isUnsafe) return record;
    return {
      ...record,
      details: { ...details, safety: 'unsafe' },
      sources: sources.map((source) => ({ ...source, safety: 'unsafe' })),
    };
  }

  /** Returns the rating of a picture whose addresses are not at hand. */
  safetyOf(id: PictureId, safety: Safety): Safety {
    return this.pictures.has(id) ? 'unsafe' : safety;
  }

  source(source: PictureSource): PictureSource {
    return this.addresses.has(source.url) ? { ...source, safety: 'unsafe' } : source;
  }

  cover(id: AlbumId, source: PictureSource): PictureSource {
    return this.covers.has(id) ? { ...source, safety: 'unsafe' } : this.source(source);
  }

  /** Marks the cover of an album, its only picture, as unsafe if it is recorded as unsafe. */
  album(record: AlbumRecord): AlbumRecord {
    const { album, coverSource } = record;
    const { id, cover } = album;
    const isUnsafe = this.covers.has(id) || (coverSource !== null && this.addresses.has(coverSource.url));
    if (cover.state === 'none' || !isUnsafe) return record;
    return {
      album: { ...album, cover: { ...cover, safety: 'unsafe' } },
      coverSource: coverSource && this.cover(id, coverSource),
    };
  }
}
