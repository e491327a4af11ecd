/** What a viewer may see: the owner everything, a visitor what is public or unlocked in this session. */
import type { SettingsHolder } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { Picture } from '../world/pictures';
import type { SmugMugOwner } from '../world/smugmug-album';
import type { World } from '../world/world';
import type { AlbumNode, Places } from './places';

export interface ApiContext {
  readonly world: World;
  readonly places: Places;
  readonly addresses: ImageAddresses;
  readonly settings: SettingsHolder;
  readonly siteUrl: string;
  /** The owner who signed in; null for a visitor with an API key. */
  readonly viewer: SmugMugOwner | null;
  /** The keys of albums and the nicknames of sites that a password has opened. */
  readonly unlocked: ReadonlySet<string>;
  /** The only type of nodes that a list of children contains; all types if undefined. */
  readonly nodeType: string | undefined;
}

export type ResponseLevel = 'Full' | 'Public' | 'Password';

export function levelOfUser({ viewer, unlocked }: ApiContext, owner: SmugMugOwner): ResponseLevel {
  if (viewer === owner) return 'Full';
  return owner.sitePassword === null || unlocked.has(owner.nickName) ? 'Public' : 'Password';
}

export function levelOfAlbum(context: ApiContext, { owner, album, albumKey }: AlbumNode): ResponseLevel {
  if (context.viewer === owner) return 'Full';
  if (album.password !== undefined && !context.unlocked.has(albumKey)) return 'Password';
  return album.isOutsideSitePassword ? 'Public' : levelOfUser(context, owner);
}

/** Lists leave out unlisted albums for visitors; their key still opens them. */
export function isListed({ viewer }: ApiContext, { owner, album }: AlbumNode): boolean {
  return viewer === owner || !album.isUnlisted;
}

/** The pictures of an album that the viewer may see, by their place among them. */
export function visiblePictures({ viewer, world }: ApiContext, { owner, album }: AlbumNode): Visible {
  const hidden = viewer === owner ? [] : [...(album.hiddenIndexes ?? [])].sort((one, other) => one - other);
  const placeOf = (index: number): number => {
    let place = index;
    for (const each of hidden) if (each <= place) place += 1;
    return place;
  };
  const total = album.pictureCount - hidden.length;
  return {
    total,
    at: (index) => {
      const place = placeOf(album.isShownInReverse ? total - 1 - index : index);
      const picture = world.pictures.at(album, place);
      if (!picture) throw new RangeError(`The album has no picture ${index}.`);
      return picture;
    },
  };
}

export interface Visible {
  readonly total: number;
  readonly at: (index: number) => Picture;
}

export function isHiddenFrom({ viewer }: ApiContext, { owner, album }: AlbumNode, { index }: Picture): boolean {
  return viewer !== owner && (album.hiddenIndexes ?? []).includes(index);
}
