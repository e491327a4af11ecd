/** The results that are kept in the thread: their pictures and albums, and where a selection of one is in another. */
import type { AlbumId, FoundAlbum, IdentityKey, OwnerId, ResultId } from '../../preload/contract';
import type { IdentityRegistry, IdentityEntry } from '../library/identity-registry';
import type { IndexRange, ListedPlace, OpenedLists } from '../library/opened-lists';
import type { Mask } from '../masking/mask';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { Answers, Found, Question } from './index-messages';
import type { PictureIndexes } from './picture-indexes';

export interface KeptResultsDeps {
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly indexes: PictureIndexes;
  readonly mask: Pick<Mask, 'state'>;
  readonly unsafe: (identity: IdentityKey) => Pick<UnsafeRegistry, 'album' | 'safetyOf'>;
}

export interface PartWanted {
  readonly resultId: ResultId;
  readonly from: number;
  readonly count: number;
}

/** Each answer is null if the result is not kept any more. */
export class KeptResults implements OpenedLists {
  constructor(private readonly deps: KeptResultsDeps) {}

  async summaries(identity: IdentityKey, wanted: PartWanted, signal: AbortSignal): Promise<readonly Found[] | null> {
    return this.deps.identities.use(identity, signal, async (entry, joined) => {
      const found = await this.ask(entry, { type: 'summaries', ...wanted }, joined);
      return found && this.rated(entry, found);
    });
  }

  /** Returns what the thread found with the ratings of the unsafe registry, which the thread does not know. */
  rated({ identity, library }: IdentityEntry, found: readonly Found[]): readonly Found[] {
    const unsafe = this.deps.unsafe(identity.key);
    return found.map(({ picture, ...rest }) => {
      // The library may have dropped the pages since, and reads a picture by its index then.
      library.noteIndex(rest.albumId, picture.id, rest.index, rest.orderBy);
      return { ...rest, picture: { ...picture, safety: unsafe.safetyOf(picture.id, picture.safety) } };
    });
  }

  async albums(identity: IdentityKey, wanted: PartWanted, signal: AbortSignal): Promise<FoundAlbum[] | null> {
    return this.deps.identities.use(identity, signal, async (entry, joined) => {
      const found = await this.ask(entry, { type: 'albums', ...wanted }, joined);
      return found && this.albumsOf(identity, found);
    });
  }

  /** Returns the albums that are still listed. */
  albumsOf(identity: IdentityKey, albumIds: readonly AlbumId[]): FoundAlbum[] {
    return albumIds.flatMap((albumId) => {
      const listed = this.deps.indexes.albumOf(identity, albumId);
      return listed ? [{ album: this.deps.unsafe(identity).album(listed.record).album, ownerId: listed.ownerId }] : [];
    });
  }

  /** Null if no owner's list contains the album. */
  ownerOf(identity: IdentityKey, albumId: AlbumId): OwnerId | null {
    return this.deps.indexes.albumOf(identity, albumId)?.ownerId ?? null;
  }

  async placesIn(
    identity: IdentityKey,
    resultId: ResultId,
    indexes: readonly number[],
    signal: AbortSignal,
  ): Promise<readonly ListedPlace[] | null> {
    return this.deps.identities.use(identity, signal, async (entry, joined) => {
      const places = await this.ask(entry, { type: 'places', resultId, indexes }, joined);
      for (const { albumId, pictureId, index, orderBy } of places ?? [])
        entry.library.noteIndex(albumId, pictureId, index, orderBy);
      return places;
    });
  }

  async follow(
    identity: IdentityKey,
    lists: { readonly from: ResultId; readonly to: ResultId },
    ranges: readonly IndexRange[],
    signal: AbortSignal,
  ): Promise<readonly IndexRange[] | null> {
    return this.deps.identities.use(identity, signal, (entry, joined) =>
      this.ask(entry, { type: 'follow', ...lists, ranges }, joined),
    );
  }

  close(identity: IdentityKey, resultId: ResultId): void {
    this.deps.indexes.dropResult(identity, resultId);
  }

  /** Null if the mask changes meanwhile: the result is closed then. */
  private async ask<Asked extends Exclude<Question, { readonly mask: unknown }>>(
    entry: IdentityEntry,
    question: Asked,
    signal: AbortSignal,
  ): Promise<Answers[Asked['type']] | null> {
    const before = maskText(this.deps.mask.state);
    const answer = await this.deps.indexes.ask(entry.identity.key, question, ordersOf(entry), signal);
    return maskText(this.deps.mask.state) === before ? answer : null;
  }
}

export function ordersOf({ identity }: IdentityEntry): readonly string[] {
  return identity.capabilities.orders.map(({ id }) => id);
}

/** Changes with everything of the mask that a result depends on. */
export function maskText({ level, areTitlesMasked, rulesRevision }: Mask['state']): string {
  return `${level} ${areTitlesMasked} ${rulesRevision}`;
}
