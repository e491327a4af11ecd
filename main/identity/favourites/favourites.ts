/**
 * Recent and starred albums and pictures, pinned albums and saved searches. Nothing is kept about a member who is acted
 * as, because the marks of a check serve for that.
 */
import type {
  Album,
  AlbumId,
  FavouriteAlbum,
  FavouriteChange,
  FavouriteKind,
  FavouriteList,
  FavouritePicture,
  Favourites as FavouritesState,
  IdentityKey,
  OwnerId,
  PictureId,
  PictureSummary,
  SavedSearch,
  SavedSearchId,
} from '../../../preload/contract';
import { MOST_PINS, MOST_RECENTS, MOST_SEARCHES, MOST_STARS } from '../../../preload/contract/favourites';
import { isActingKey } from '../identity-key';
import { albumOf, isOf, pictureOf, type StoredItem } from './favourites-record';
import type { FavouritesStore, StoredFavourites } from './favourites-store';

/** An album as the library knows it. */
export interface AlbumToKeep {
  readonly ownerId: OwnerId | null;
  readonly album: Album;
}

export interface PictureToKeep extends AlbumToKeep {
  readonly picture: PictureSummary;
  readonly index: number | null;
  /** The service's order that has the picture at `index`; absent for its default order. */
  readonly orderBy?: string | undefined;
}

export interface Range {
  readonly of: FavouriteList;
  readonly from: number;
  readonly count: number;
}

export interface FavouritesDeps {
  readonly store: FavouritesStore;
  readonly nowMs: () => number;
}

const NOTHING: FavouritesState = { place: 'not-kept', starred: [], pinned: [], searches: [] };

interface FavouritePictures {
  readonly total: number;
  readonly pictures: FavouritePicture[];
}

export class Favourites {
  constructor(private readonly deps: FavouritesDeps) {}

  keepsOf(identity: IdentityKey): boolean {
    return !isActingKey(identity);
  }

  async state(identity: IdentityKey): Promise<FavouritesState> {
    if (!this.keepsOf(identity)) return NOTHING;
    const { lists, hasUnreadable } = await this.deps.store.of(identity);
    return {
      place: hasUnreadable ? 'unreadable' : this.deps.store.isKept ? 'sealed' : 'memory',
      starred: lists.stars.map(({ album, picture }) => ({ albumId: album.id, pictureId: picture?.id ?? null })),
      pinned: lists.pins.flatMap(albumOf),
      searches: [...lists.searches],
    };
  }

  async albums(identity: IdentityKey, range: Range): Promise<{ total: number; albums: FavouriteAlbum[] }> {
    const albums = (await this.items(identity, range.of)).flatMap(albumOf);
    return { total: albums.length, albums: albums.slice(range.from, range.from + range.count) };
  }

  async pictures(identity: IdentityKey, { of, from, count }: Range): Promise<FavouritePictures> {
    const pictures = (await this.items(identity, of)).flatMap(pictureOf);
    return {
      total: pictures.length,
      pictures: pictures.slice(from, from + count),
    };
  }

  /** The person saw an album or a picture. */
  async see(identity: IdentityKey, seen: AlbumToKeep | PictureToKeep): Promise<void> {
    if (!this.keepsOf(identity)) return;
    const item = this.itemOf(seen);
    await this.deps.store.change(identity, 'recents', (recents) => first(item, recents).slice(0, MOST_RECENTS));
  }

  async clearRecents(identity: IdentityKey, kind: FavouriteKind): Promise<void> {
    if (!this.keepsOf(identity)) return;
    await this.deps.store.change(identity, 'recents', (recents) =>
      recents.filter(({ picture }) => (picture === null) === (kind === 'pictures')),
    );
  }

  star(identity: IdentityKey, item: AlbumToKeep | PictureToKeep): Promise<FavouriteChange> {
    return this.add(identity, 'stars', item, MOST_STARS);
  }

  unstar(identity: IdentityKey, albumId: AlbumId, pictureId: PictureId | null): Promise<FavouriteChange> {
    return this.change(identity, async () => {
      await this.deps.store.change(identity, 'stars', (stars) =>
        stars.filter((each) => !isOf(each, albumId, pictureId)),
      );
      return undefined;
    });
  }

  pin(identity: IdentityKey, album: AlbumToKeep): Promise<FavouriteChange> {
    return this.add(identity, 'pins', album, MOST_PINS);
  }

  unpin(identity: IdentityKey, albumId: AlbumId): Promise<FavouriteChange> {
    return this.change(identity, async () => {
      await this.deps.store.change(identity, 'pins', (pins) => pins.filter((each) => !isOf(each, albumId, null)));
      return undefined;
    });
  }

  saveSearch(identity: IdentityKey, search: SavedSearch): Promise<FavouriteChange> {
    return this.change(identity, async ({ lists: { searches } }) => {
      const isKnown = searches.some(({ id }) => id === search.id);
      if (!isKnown && searches.length >= MOST_SEARCHES) return 'full';
      await this.deps.store.change(identity, 'searches', (all) =>
        isKnown ? all.map((each) => (each.id === search.id ? search : each)) : [...all, search],
      );
      return undefined;
    });
  }

  removeSearch(identity: IdentityKey, id: SavedSearchId): Promise<FavouriteChange> {
    return this.change(identity, async () => {
      await this.deps.store.change(identity, 'searches', (searches) => searches.filter((each) => each.id !== id));
      return undefined;
    });
  }

  private add(
    identity: IdentityKey,
    list: 'stars' | 'pins',
    added: AlbumToKeep | PictureToKeep,
    most: number,
  ): Promise<FavouriteChange> {
    const item = this.itemOf(added);
    return this.change(identity, async ({ lists }) => {
      const others = lists[list].filter((each) => !isSame(each, item));
      if (others.length >= most) return 'full';
      // Pins stay in the order in which they were added; a star is shown before the older ones.
      await this.deps.store.change(identity, list, (items) =>
        list === 'stars' ? first(item, items) : [...items.filter((each) => !isSame(each, item)), item],
      );
      return undefined;
    });
  }

  private async change(
    identity: IdentityKey,
    change: (stored: StoredFavourites) => Promise<'full' | undefined>,
  ): Promise<FavouriteChange> {
    if (!this.keepsOf(identity)) return { outcome: 'changed', favourites: NOTHING };
    const outcome = (await change(await this.deps.store.of(identity))) ?? 'changed';
    return { outcome, favourites: await this.state(identity) };
  }

  private async items(identity: IdentityKey, of: FavouriteList): Promise<readonly StoredItem[]> {
    if (!this.keepsOf(identity)) return [];
    const { lists } = await this.deps.store.of(identity);
    return of === 'recent' ? lists.recents : lists.stars;
  }

  private itemOf(kept: AlbumToKeep | PictureToKeep): StoredItem {
    const { ownerId, album } = kept;
    const at = new Date(this.deps.nowMs()).toISOString();
    if (!('picture' in kept)) return { ownerId, album, at, picture: null };
    const { index, orderBy } = kept;
    const { placeholder: _left, ...picture } = kept.picture;
    return { ownerId, album: { id: album.id, name: album.name, kind: album.kind }, at, picture, index, orderBy };
  }
}

function isSame(one: StoredItem, other: StoredItem): boolean {
  return isOf(one, other.album.id, other.picture?.id ?? null);
}

function first(item: StoredItem, others: readonly StoredItem[]): StoredItem[] {
  return [item, ...others.filter((each) => !isSame(each, item))];
}

/** Null unless all are known: a grid with some of them would change while the others arrive. */
export function knownRatios(pictures: readonly FavouritePicture[]): Float32Array<ArrayBuffer> | null {
  const ratios = new Float32Array(pictures.length);
  for (const [place, { picture }] of pictures.entries()) {
    const { width, height } = picture;
    if (!width || !height) return null;
    ratios[place] = width / height;
  }
  return ratios;
}
