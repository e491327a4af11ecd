/** `smugmug.albums.get` and `smugmug.albums.getInfo` (smugmug-api.md, section 3.2). */
import { albumInfo, albumUpdatedAtMs, categoryFields, heavyAlbum, lightAlbum } from './album-fields';
import { isSwitchedOn } from './arguments';
import { faults } from './fault';
import { findAlbum, findOwner, listedAlbums } from './find';
import type { Method } from './method';
import { success } from './result';

export const getAlbums: Method = (context) => {
  const found = findOwner(context);
  const albums = [...listedAlbums(found)].sort((one, other) => albumUpdatedAtMs(other) - albumUpdatedAtMs(one));
  if (albums.length === 0) throw faults.emptySet('albums');
  const isHeavy = isSwitchedOn(context.args, 'Heavy');
  return success(
    'Albums',
    albums.map((album) =>
      isHeavy ? heavyAlbum({ ...found, album }, context.settings) : { ...lightAlbum(album), ...categoryFields(album) },
    ),
  );
};

export const getAlbumInfo: Method = (context) => success('Album', albumInfo(findAlbum(context)));
