/** An album in responses to visitors and to its owner (smugmug-api.md, section 3.2, R11). */
import type { Settings } from '../http/settings';
import { pacificWallTime } from '../world/pacific-time';
import { uploadedAtMs } from '../world/pictures';
import type { Category, SmugMugAlbum } from '../world/smugmug-album';
import type { FoundAlbum } from './find';

type Fields = Record<string, unknown>;

/** The service refers to a highlight by id; 0 means none. */
const NO_HIGHLIGHT = 0;

export function lightAlbum({ albumId, key, title }: SmugMugAlbum): Fields {
  return { id: albumId, Key: key, Title: title };
}

/** Returns the heavy form of an album. Visitors get exactly the fields that were recorded in 2011. */
export function heavyAlbum(found: FoundAlbum, settings: Settings): Fields {
  const { album } = found;
  const highlightName = settings.documentedSpelling ? 'Hightlight' : 'Highlight';
  return {
    ...commonFields(found),
    ...categoryFields(album),
    [highlightName]: { id: highlightIdOf(album) },
    ...(found.isOwn ? ownerFields(album) : {}),
  };
}

/**
 * Returns the album for `albums.getInfo`: its `Category` has no `Name`, `SubCategory` is always present, and
 * `Highlight` is spelled correctly even in the wiki.
 */
export function albumInfo(found: FoundAlbum): Fields {
  const { album } = found;
  return {
    ...commonFields(found),
    Highlight: { id: highlightIdOf(album) },
    Category: { id: album.category.id },
    SubCategory: { id: album.subCategory?.id ?? 0 },
    ...(found.isOwn ? ownerFields(album) : {}),
  };
}

export function categoryFields({ category, subCategory }: SmugMugAlbum): Fields {
  return { Category: named(category), ...(subCategory ? { SubCategory: named(subCategory) } : {}) };
}

export function albumUpdatedAtMs(album: SmugMugAlbum): number {
  return uploadedAtMs(album, Math.max(0, album.pictureCount - 1));
}

/** Returns the fields that visitors and the owner get. The count for visitors excludes hidden pictures. */
function commonFields({ album, isOwn }: FoundAlbum): Fields {
  return {
    id: album.albumId,
    Key: album.key,
    Position: album.position,
    Title: album.title,
    Description: album.description,
    LastUpdated: pacificWallTime(albumUpdatedAtMs(album)),
    ImageCount: album.pictureCount - (isOwn ? 0 : (album.hiddenIndexes?.length ?? 0)),
  };
}

/** Returns the fields that only the owner gets, in the wiki's order, with an undocumented one at the end. */
function ownerFields(album: SmugMugAlbum): Fields {
  return {
    Keywords: album.theme.join(', '),
    Geography: true,
    Header: false,
    Clean: false,
    EXIF: !album.hidesExif,
    Filenames: !album.hidesFileNames,
    SquareThumbs: true,
    Template: { id: 3 },
    SortMethod: album.isShownInReverse ? 'FileName' : 'Position',
    SortDirection: album.isShownInReverse ?? false,
    Password: album.password ?? '',
    PasswordHint: album.passwordHint ?? '',
    Public: !album.isUnlisted,
    WorldSearchable: !album.isUnlisted,
    SmugSearchable: !album.isUnlisted,
    External: true,
    Protected: false,
    HideOwner: false,
    Watermarking: false,
    Watermark: { id: 0 },
    Larges: true,
    XLarges: true,
    X2Larges: true,
    X3Larges: true,
    Originals: !album.hidesOriginals,
    CanRank: true,
    FriendEdit: false,
    FamilyEdit: false,
    Comments: true,
    Share: true,
    Printable: true,
    DefaultColor: true,
    ColorCorrection: 2,
    ProofDays: 0,
    Backprinting: '',
    UnsharpAmount: 0.2,
    UnsharpRadius: 1,
    UnsharpThreshold: 0.05,
    UnsharpSigma: 1,
    Community: { id: 0 },
    Status: 'Open',
  };
}

function named({ id, name }: Category): Fields {
  return { id, Name: name };
}

function highlightIdOf({ highlightIndex, firstPictureId }: SmugMugAlbum): number {
  return highlightIndex === null ? NO_HIGHLIGHT : firstPictureId + highlightIndex;
}
