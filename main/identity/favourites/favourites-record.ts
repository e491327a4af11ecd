/** The lists that are stored for one identity, and their limits. */
import * as z from 'zod';
import type { AlbumId, PictureId } from '../../../preload/contract';
import { Album } from '../../../preload/contract/album';
import {
  FavouriteAlbum,
  FavouritePicture,
  MOST_PINS,
  MOST_RECENTS,
  MOST_SEARCHES,
  MOST_STARS,
  SavedSearch,
} from '../../../preload/contract/favourites';
import { PictureSummary } from '../../../preload/contract/picture';

/** Of a picture's album, only what identifies it is stored: ten thousand starred pictures then need 3 MB. */
const StoredPicture = FavouritePicture.omit({ album: true, picture: true }).extend({
  album: Album.pick({ id: true, name: true, kind: true }),
  picture: PictureSummary.omit({ placeholder: true }),
});
const StoredAlbum = FavouriteAlbum.extend({ picture: z.null().default(null) });
export const StoredItem = z.union([StoredPicture, StoredAlbum]);
export type StoredItem = z.infer<typeof StoredItem>;

export const LISTS = {
  recents: { Item: StoredItem, most: MOST_RECENTS },
  stars: { Item: StoredItem, most: MOST_STARS },
  pins: { Item: StoredItem, most: MOST_PINS },
  searches: { Item: SavedSearch, most: MOST_SEARCHES },
} as const;
export type ListName = keyof typeof LISTS;
export type ItemOf<Name extends ListName> = z.infer<(typeof LISTS)[Name]['Item']>;
export type Lists = { [Name in ListName]: readonly ItemOf<Name>[] };

export const NO_LISTS: Lists = { recents: [], stars: [], pins: [], searches: [] };

export function isOf(item: StoredItem, albumId: AlbumId, pictureId: PictureId | null): boolean {
  return item.album.id === albumId && (item.picture?.id ?? null) === pictureId;
}

export function pictureOf(item: StoredItem): FavouritePicture[] {
  if (item.picture === null) return [];
  const { album, ...rest } = item;
  return [
    {
      ...rest,
      album: {
        ...album,
        description: null,
        pictureCount: null,
        categoryPath: [],
        updatedAt: null,
        cover: { state: 'none' },
      },
    },
  ];
}

export function albumOf(item: StoredItem): FavouriteAlbum[] {
  if (item.picture !== null) return [];
  const { ownerId, album, at } = item;
  return [{ ownerId, album, at }];
}
