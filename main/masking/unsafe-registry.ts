/**
 * Whatever any answer of this run called unsafe stays so until the program ends, whichever answer comes later: a service that
 * says now this and now that, or one thing of a picture and another of the same picture elsewhere, is not believed where it says
 * "safe". By picture and by address, one for all that an account sees, also as its members. [Note: Said unsafe]
 */
import type { AlbumId, IdentityKey, PictureId } from '../../preload/contract';
import { managerKeyOf } from '../identity/identity-key';
import type { AlbumRecord, PictureRecord, PictureSource } from '../services/album-service';

/** What was heard by an account and by whomever it acts as. */
export class SaidToAccounts {
  private readonly byAccount = new Map<IdentityKey, SaidUnsafe>();

  of(identity: IdentityKey): SaidUnsafe {
    const account = managerKeyOf(identity);
    const said = this.byAccount.get(account) ?? new SaidUnsafe();
    this.byAccount.set(account, said);
    return said;
  }

  /** The account has left. */
  forget(account: IdentityKey): void {
    this.byAccount.delete(account);
  }
}

export class SaidUnsafe {
  private readonly pictures = new Set<PictureId>();
  private readonly covers = new Set<AlbumId>();
  private readonly addresses = new Set<string>();

  hearPicture({ details, sources }: PictureRecord): void {
    for (const source of sources) this.hearSource(source);
    if (details.safety === 'unsafe' || sources.some(({ safety }) => safety === 'unsafe')) this.pictures.add(details.id);
  }

  hearAlbum({ album: { id, cover }, coverSource }: AlbumRecord): void {
    if (cover.state !== 'none' && cover.safety === 'unsafe') this.covers.add(id);
    if (coverSource) this.hearCover(id, coverSource);
  }

  hearCover(id: AlbumId, source: PictureSource): void {
    this.hearSource(source);
    if (source.safety === 'unsafe') this.covers.add(id);
  }

  hearSource({ safety, url }: PictureSource): void {
    if (safety === 'unsafe') this.addresses.add(url);
  }

  picture(record: PictureRecord): PictureRecord {
    const { details, sources } = record;
    const isSaid = this.pictures.has(details.id) || sources.some(({ url }) => this.addresses.has(url));
    if (!isSaid) return record;
    return {
      ...record,
      details: { ...details, safety: 'unsafe' },
      sources: sources.map((source) => ({ ...source, safety: 'unsafe' })),
    };
  }

  source(source: PictureSource): PictureSource {
    return this.addresses.has(source.url) ? { ...source, safety: 'unsafe' } : source;
  }

  cover(id: AlbumId, source: PictureSource): PictureSource {
    return this.covers.has(id) ? { ...source, safety: 'unsafe' } : this.source(source);
  }

  /** Its cover is all that an album shows. */
  album(record: AlbumRecord): AlbumRecord {
    const { album, coverSource } = record;
    const { id, cover } = album;
    const isSaid = this.covers.has(id) || (coverSource !== null && this.addresses.has(coverSource.url));
    if (cover.state === 'none' || !isSaid) return record;
    return {
      album: { ...album, cover: { ...cover, safety: 'unsafe' } },
      coverSource: coverSource && this.cover(id, coverSource),
    };
  }
}
