import { Album } from '../../preload/contract/album';

/** Returns an album of which only the ID and the name are known. */
export function exampleAlbum(id: string, name: string): Album {
  return Album.parse({
    id,
    name,
    description: null,
    pictureCount: null,
    categoryPath: [],
    updatedAt: null,
    cover: { state: 'none' },
    kind: 'album',
  });
}
