/** One image as the service describes it (smugmug-api.md, section 3.3): id, Key, then alphabetical, as recorded. */
import type { RenditionSize } from '../world/catalogue';
import { pacificWallTime } from '../world/pacific-time';
import type { Picture } from '../world/pictures';
import { keyOf } from '../world/smugmug-owners';
import type { FoundAlbum } from './find';
import type { MethodContext } from './method';

type Fields = Record<string, unknown>;

export function lightImage(picture: Picture): Fields {
  return { id: picture.id, Key: keyOf(picture.id) };
}

/** What is undefined is left out of the JSON: sizes that do not exist, owner fields, no place. */
export function heavyImage(context: MethodContext, found: FoundAlbum, picture: Picture): Fields {
  const { album, owner } = found;
  const { photograph } = picture;
  const { place, original } = photograph;
  const key = keyOf(picture.id);
  const albumUrl = albumUrlOf(context, found, picture);
  const urls = sizeUrls(context, picture);
  const ownerFields = owner.showsOwnerFields;
  return {
    id: picture.id,
    Key: key,
    Album: { id: album.albumId, Key: album.key, URL: albumUrl },
    AlbumURL: albumUrl,
    Altitude: place?.altitudeM?.toString(),
    Caption: photograph.caption || photograph.title,
    Date: ownerFields ? dateTaken(picture) : undefined,
    FileName: `IMG_${String(picture.index + 1).padStart(4, '0')}.JPG`,
    Format: 'JPG',
    Height: original.heightPx,
    Hidden: ownerFields ? false : undefined,
    Keywords: photograph.keywords.join(', '),
    LargeURL: urls.LargeURL,
    LastUpdated: pacificWallTime(picture.uploadedAtMs),
    Latitude: place?.latitude.toString(),
    [context.settings.documentedSpelling ? 'Longtitude' : 'Longitude']: place?.longitude.toString(),
    MD5Sum: ownerFields ? original.md5 : undefined,
    MediumURL: urls.MediumURL,
    OriginalURL: urls.OriginalURL,
    Position: picture.index + 1,
    Serial: 0,
    Size: original.sizeBytes,
    SmallURL: urls.SmallURL,
    ThumbURL: urls.ThumbURL,
    TinyURL: urls.TinyURL,
    Type: 'Album',
    Width: original.widthPx,
    X2LargeURL: urls.X2LargeURL,
    X3LargeURL: urls.X3LargeURL,
    XLargeURL: urls.XLargeURL,
  };
}

/** In the order of 2008, smallest first. */
export function imageUrls(context: MethodContext, found: FoundAlbum, picture: Picture): Fields {
  return { id: picture.id, AlbumURL: albumUrlOf(context, found, picture), ...sizeUrls(context, picture) };
}

type UrlName = `${'Tiny' | 'Thumb' | 'Small' | 'Medium' | 'Large' | 'XLarge' | 'X2Large' | 'X3Large' | 'Original'}URL`;

function sizeUrls({ addresses }: MethodContext, { id, photograph }: Picture): Record<UrlName, string | undefined> {
  const url = (size: RenditionSize): string | undefined =>
    photograph.renditions[size] ? addresses.urlOf(id, size) : undefined;
  return {
    TinyURL: url('Ti'),
    ThumbURL: url('Th'),
    SmallURL: url('S'),
    MediumURL: url('M'),
    LargeURL: url('L'),
    XLargeURL: url('XL'),
    X2LargeURL: url('X2'),
    X3LargeURL: url('X3'),
    OriginalURL: url('O'),
  };
}

/** As in 2011: `…/<Category>/<Nice-Title>/<albumid>_<albumkey>#<imageid>_<imagekey>`. */
function albumUrlOf({ siteUrl }: MethodContext, { album, owner }: FoundAlbum, picture: Picture): string {
  const path = [owner.nickName, niceName(album.category.name), niceName(album.title), `${album.albumId}_${album.key}`];
  return `${siteUrl}/${path.join('/')}#${picture.id}_${keyOf(picture.id)}`;
}

function niceName(text: string): string {
  return encodeURIComponent(text.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
}

function dateTaken({ photograph }: Picture): string {
  return photograph.takenAtMs === 0 ? '0000-00-00 00:00:00' : pacificWallTime(photograph.takenAtMs);
}

