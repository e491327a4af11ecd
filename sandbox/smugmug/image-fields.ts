/** An image in responses (smugmug-api.md, section 3.3): id, Key, then alphabetically, as recorded. */
import type { Settings } from '../http/settings';
import type { Rendition, RenditionSize } from '../world/catalogue';
import { pacificWallTime } from '../world/pacific-time';
import type { Picture } from '../world/pictures';
import { keyOf, type SmugMugAlbum } from '../world/smugmug-album';
import { reportedShape } from './reported-shape';
import { VIDEO_WIDTHS, type VideoWidth } from '../world/videos';
import { type FoundAlbum, isHidden } from './find';
import type { MethodContext } from './method';

type Fields = Record<string, unknown>;

const UNKNOWN_TIME = '0000-00-00 00:00:00';

/** The gallery page templates; the first is the default (section 3.3). */
const TEMPLATE_IDS = ['3', '4', '7', '8', '9'];

export function lightImage(picture: Picture): Fields {
  return { id: picture.id, Key: keyOf(picture.id) };
}

/**
 * Returns the heavy form of an image. Undefined fields are omitted from the response: sizes that do not exist, owner
 * fields, missing locations.
 */
export function heavyImage(context: MethodContext, found: FoundAlbum, picture: Picture): Fields {
  const { album, owner, isOwn } = found;
  const { photograph, video } = picture;
  const place = video ? null : photograph.place;
  const original: Rendition = video?.largest ?? photograph.original;
  const shape = reportedShape(context.settings, picture, original);
  const key = keyOf(picture.id);
  const albumUrl = albumUrlOf(context, found, picture);
  const urls = sizeUrls(context, found, picture);
  const showsOwnerFields = isOwn || owner.showsOwnerFields;
  return {
    id: picture.id,
    Key: key,
    Album: { id: album.albumId, Key: album.key, URL: albumUrl },
    AlbumURL: albumUrl,
    Altitude: place?.altitudeM?.toString(),
    Caption: album.captions?.[picture.index] ?? (video?.title || photograph.caption || photograph.title),
    Date: showsOwnerFields ? dateTaken(album, picture) : undefined,
    FileName: isOwn || !album.hidesFileNames ? fileNameOf(picture) : undefined,
    Format: video ? 'MP4' : 'JPG',
    Height: shape?.heightPx,
    Hidden: showsOwnerFields ? isHidden(album, picture.index) : undefined,
    Keywords: photograph.keywords.join(', '),
    LargeURL: urls.LargeURL,
    LastUpdated: picture.index === album.undatedIndex ? UNKNOWN_TIME : pacificWallTime(picture.uploadedAtMs),
    Latitude: place?.latitude.toString(),
    [context.settings.documentedSpelling ? 'Longtitude' : 'Longitude']: place?.longitude.toString(),
    MD5Sum: showsOwnerFields ? original.md5 : undefined,
    MediumURL: urls.MediumURL,
    OriginalURL: urls.OriginalURL,
    Position: picture.index + 1,
    Serial: 0,
    Size: original.sizeBytes,
    SmallURL: urls.SmallURL,
    // Undocumented, like `Type` below: clients must accept unknown fields.
    Status: showsOwnerFields ? 'Open' : undefined,
    ThumbURL: urls.ThumbURL,
    TinyURL: urls.TinyURL,
    Type: 'Album',
    ...videoUrls(context, picture),
    Watermark: showsOwnerFields ? watermarkOf(context.settings) : undefined,
    Width: shape?.widthPx,
    X2LargeURL: urls.X2LargeURL,
    X3LargeURL: urls.X3LargeURL,
    XLargeURL: urls.XLargeURL,
  };
}

/** Returns the watermark field: recorded responses have a boolean, the manual of 2007 has a string (section 6). */
function watermarkOf({ documentedSpelling }: Settings): false | '0' {
  return documentedSpelling ? '0' : false;
}

/** Returns the image addresses in the order of 2008, smallest first. */
export function imageUrls(context: MethodContext, found: FoundAlbum, picture: Picture): Fields {
  return { id: picture.id, AlbumURL: albumUrlOf(context, found, picture), ...sizeUrls(context, found, picture) };
}

type UrlName = `${'Tiny' | 'Thumb' | 'Small' | 'Medium' | 'Large' | 'XLarge' | 'X2Large' | 'X3Large' | 'Original'}URL`;

/**
 * Returns the addresses of all sizes. A video has those of its still, without an original: the video itself has
 * addresses of its own.
 */
function sizeUrls(
  { addresses }: MethodContext,
  found: FoundAlbum,
  { id, photograph, video }: Picture,
): Record<UrlName, string | undefined> {
  const url = (size: RenditionSize): string | undefined =>
    photograph.renditions[size] ? addresses.urlOf(id, size) : undefined;
  const offersOriginal = !video && (found.isOwn || !found.album.hidesOriginals);
  return {
    TinyURL: url('Ti'),
    ThumbURL: url('Th'),
    SmallURL: url('S'),
    MediumURL: url('M'),
    LargeURL: url('L'),
    XLargeURL: url('XL'),
    X2LargeURL: url('X2'),
    X3LargeURL: url('X3'),
    OriginalURL: offersOriginal ? url('O') : undefined,
  };
}

function videoUrls({ addresses, settings }: MethodContext, { id, video }: Picture): Fields {
  const widths = VIDEO_WIDTHS.filter((width) => video?.renditions[width]);
  return Object.fromEntries(widths.map((width) => [videoUrlName(width, settings), addresses.videoUrlOf(id, width)]));
}

function videoUrlName(width: VideoWidth, { documentedSpelling }: Settings): string {
  return width === 1280 && documentedSpelling ? 'Video12800URL' : `Video${width}URL`;
}

/** Returns the album address as in 2011: `…/<Category>/<Nice-Title>/<albumid>_<albumkey>#<imageid>_<imagekey>`. */
function albumUrlOf({ siteUrl, args }: MethodContext, { album, owner }: FoundAlbum, picture: Picture): string {
  const path = [owner.nickName, niceName(album.category.name), niceName(album.title), `${album.albumId}_${album.key}`];
  const template = TEMPLATE_IDS.indexOf(args['TemplateID'] ?? '') > 0 ? `?TemplateID=${args['TemplateID'] ?? ''}` : '';
  return `${siteUrl}/${path.join('/')}${template}#${picture.id}_${keyOf(picture.id)}`;
}

function niceName(text: string): string {
  return encodeURIComponent(text.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
}

function fileNameOf({ index, video }: Picture): string {
  const number = String(index + 1).padStart(4, '0');
  return video ? `MVI_${number}.MP4` : `IMG_${number}.JPG`;
}

function dateTaken({ undatedIndex }: SmugMugAlbum, { index, photograph }: Picture): string {
  const isUnknown = photograph.takenAtMs === 0 || index === undatedIndex;
  return isUnknown ? UNKNOWN_TIME : pacificWallTime(photograph.takenAtMs);
}
