/**
 * Records every picture rated unsafe by any answer; it stays unsafe until the program quits, even if a later answer
 * says otherwise. A service that contradicts itself is not believed when it says "safe". Recorded by picture and by
 * address, shared by everything an account sees, including its members. [Note: Unsafe registry]
 */
import type { AlbumId, IdentityKey, PictureId, Safety } from '../../preload/contract';
import type { LeaseSubject } from '../../preload/contract/mask-rule';
import type { Forgettables } from '../core/forgettables';
import { managerKeyOf } from '../identity/identity-key';
import type { AlbumRecord, PictureRecord, PictureSource } from '../services/album-service';

/** The unsafe ratings for each account, shared with the members it acts as. */
export class UnsafeRegistries {
  private readonly byAccount = new Map<IdentityKey, UnsafeRegistry>();

  /** `onGivenRated`: a picture that the window was given unmasked has been rated unsafe since. */
  constructor(
    forgettables: Pick<Forgettables, 'register'>,
    private readonly onGivenRated: () => void = () => undefined,
  ) {
    forgettables.register({
      forget: ({ identity }) => {
        this.byAccount.delete(identity);
        return null;
      },
    });
  }

  of(identity: IdentityKey): UnsafeRegistry {
    const account = managerKeyOf(identity);
    const unsafe = this.byAccount.get(account) ?? new UnsafeRegistry(this.onGivenRated);
    this.byAccount.set(account, unsafe);
    return unsafe;
  }
}

/** Pictures have up to ten addresses of a hundred bytes. */
const MAX_GIVEN = 20_000;

export class UnsafeRegistry {
  /** What the window was given unmasked: IDs and addresses. The window may draw it again without asking main. */
  private readonly given = new Set<string>();
  private readonly pictures = new Set<PictureId>();
  private readonly covers = new Set<AlbumId>();
  private readonly addresses = new Set<string>();

  /** `onGivenRated`: see `UnsafeRegistries`. */
  constructor(private readonly onGivenRated: () => void = () => undefined) {}

  /** Remembers that the window was given one of these sources unmasked, because no answer rated it unsafe. */
  noteGiven(subject: LeaseSubject, sources: readonly PictureSource[]): void {
    if (this.given.size >= MAX_GIVEN) return;
    if (subject.kind === 'picture') this.given.add(subject.pictureId);
    if (subject.kind === 'cover') this.given.add(nameOfCover(subject.albumId));
    for (const { url } of sources) this.given.add(url);
  }

  markPicture({ details, sources }: PictureRecord): void {
    for (const source of sources) this.markSource(source);
    const isUnsafe = details.safety === 'unsafe' || sources.some(({ safety }) => safety === 'unsafe');
    if (isUnsafe) this.add(this.pictures, details.id, details.id);
  }

  markAlbum({ album: { id, cover }, coverSource }: AlbumRecord): void {
    if (cover.state !== 'none' && cover.safety === 'unsafe') this.add(this.covers, id, nameOfCover(id));
    if (coverSource) this.markCover(id, coverSource);
  }

  markCover(id: AlbumId, source: PictureSource): void {
    this.markSource(source);
    if (source.safety === 'unsafe') this.add(this.covers, id, nameOfCover(id));
  }

  markSource({ safety, url }: PictureSource): void {
    if (safety === 'unsafe') this.add(this.addresses, url, url);
  }

  private add<Name extends string>(rated: Set<Name>, name: Name, given: string): void {
    if (rated.has(name)) return;
    rated.add(name);
    // A full set says nothing of later pictures.
    if (!this.given.has(given) && this.given.size < MAX_GIVEN) return;
    this.given.clear();
    this.onGivenRated();
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

/** IDs of albums and of pictures may be equal. */
function nameOfCover(id: AlbumId): string {
  return `cover:${id}`;
}
