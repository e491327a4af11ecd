/** The answers about what a person finds again, kept in memory as main keeps it. */
import type {
  Album,
  AlbumId,
  FavouriteAlbum,
  FavouritePicture,
  Favourites,
  IdentityKey,
  PictureId,
  PictureSummary,
} from '../../preload/contract';
import { ResultId } from '../../preload/contract/search';
import { AS_OF } from './examples';
import type { Answers } from './fake-main';

interface ExamplePictures {
  readonly album: Album;
  readonly pictures: readonly PictureSummary[];
}

type Item = FavouriteAlbum & Partial<FavouritePicture>;

/** Latest first. */
export interface KeptExamples {
  recents: Item[];
  stars: Item[];
}

/** `examples`: what is kept at the start; later changes are in the same object. */
export function answersOfFavourites(
  albumOf: (identity: IdentityKey, albumId: AlbumId) => ExamplePictures,
  examples: KeptExamples = { recents: [], stars: [] },
  place: Favourites['place'] = 'sealed',
): NonNullable<Answers['favourites']> {
  const opened: FavouritePicture[][] = [];
  let pinned: FavouriteAlbum[] = [];
  let searches: Favourites['searches'] = [];
  const state = (): Favourites => ({
    place,
    starred: examples.stars.map(({ album, picture }) => ({ albumId: album.id, pictureId: picture?.id ?? null })),
    pinned,
    searches,
  });
  const changed = () => ({ outcome: 'changed' as const, favourites: state() });
  const itemOf = (identity: IdentityKey, albumId: AlbumId, pictureId?: PictureId): Item => {
    const { album, pictures } = albumOf(identity, albumId);
    const picture = pictures.find(({ id }) => id === pictureId);
    return { ownerId: null, album, at: AS_OF, ...(picture ? { picture, index: pictures.indexOf(picture) } : {}) };
  };
  const isOf =
    (albumId: AlbumId, pictureId?: PictureId) =>
    ({ album, picture }: Item): boolean =>
      album.id === albumId && picture?.id === pictureId;
  const star = (isStarred: boolean, identity: IdentityKey, albumId: AlbumId, pictureId?: PictureId) => {
    const others = examples.stars.filter((each) => !isOf(albumId, pictureId)(each));
    examples.stars = isStarred ? [itemOf(identity, albumId, pictureId), ...others] : others;
    return changed();
  };
  const listOf = (of: 'recent' | 'starred'): readonly Item[] => (of === 'recent' ? examples.recents : examples.stars);
  return {
    get: () => state(),
    albums: ({ of, from, count }) => {
      const albums = listOf(of).filter(({ picture }) => !picture);
      return { total: albums.length, albums: albums.slice(from, from + count) };
    },
    open: ({ of, sorting }) => {
      const pictures = listOf(of).flatMap(({ picture, index = null, ...rest }) =>
        picture ? [{ ...rest, picture, index }] : [],
      );
      if (sorting?.by === 'name') pictures.sort((one, other) => (one.picture.title < other.picture.title ? -1 : 1));
      if (sorting?.direction === 'descending') pictures.reverse();
      opened.push(pictures);
      return {
        resultId: ResultId.parse(`list ${opened.length - 1}`),
        total: pictures.length,
        aspectRatios: ratiosOf(pictures),
      };
    },
    pictures: ({ resultId, from, count }) => ({
      pictures: opened[Number(resultId.slice('list '.length))]?.slice(from, from + count) ?? null,
    }),
    looked: ({ identity, albumId, pictureId }) => {
      const others = examples.recents.filter((each) => !isOf(albumId, pictureId)(each));
      examples.recents = [itemOf(identity, albumId, pictureId), ...others];
      return {};
    },
    starAlbum: ({ identity, albumId, isStarred }) => star(isStarred, identity, albumId),
    starPicture: ({ identity, albumId, pictureId, isStarred }) => star(isStarred, identity, albumId, pictureId),
    pin: ({ identity, albumId, isPinned }) => {
      const others = pinned.filter(({ album }) => album.id !== albumId);
      pinned = isPinned ? [...others, itemOf(identity, albumId)] : others;
      return changed();
    },
    saveSearch: ({ search }) => {
      searches = [...searches.filter(({ id }) => id !== search.id), search];
      return changed();
    },
    removeSearch: ({ id }) => {
      searches = searches.filter((each) => each.id !== id);
      return changed();
    },
    clearRecents: ({ kind }) => {
      examples.recents = examples.recents.filter(({ picture }) => !picture === (kind === 'pictures'));
      return {};
    },
  };
}

function ratiosOf(pictures: readonly FavouritePicture[]): Float32Array<ArrayBuffer> {
  return Float32Array.from(pictures, ({ picture: { width, height } }) => (width ?? 0) / (height ?? 1));
}
