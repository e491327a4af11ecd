/** A picture or video as objects of API v2: in its album, with its sizes and its metadata (section 9). */
import type { Rendition, RenditionSize } from '../world/catalogue';
import { reportedShape } from '../smugmug/reported-shape';
import type { Picture } from '../world/pictures';
import { VIDEO_WIDTHS, type VideoWidth } from '../world/videos';
import type { ApiContext } from './access';
import { imageKeyOf } from './keys';
import type { AlbumNode } from './places';
import type { ApiObject, Fields } from './resource';

export interface FoundImage {
  readonly node: AlbumNode;
  readonly picture: Picture;
}

const NO_PLACE = '0.00000000000000';

const SIZE_NAMES: readonly (readonly [RenditionSize, string])[] = [
  ['Ti', 'Tiny'],
  ['Th', 'Thumb'],
  ['S', 'Small'],
  ['M', 'Medium'],
  ['L', 'Large'],
  ['XL', 'XLarge'],
  ['X2', 'X2Large'],
  ['X3', 'X3Large'],
  ['O', 'Original'],
];

/** The fields that were recorded in 2021 and 2023, with the owner's only for the owner. */
export function imageObject(context: ApiContext, found: FoundImage, isInAlbum = true): ApiObject {
  const { node, picture } = found;
  const { album, owner, albumKey } = node;
  const { photograph, video, index } = picture;
  const isOwn = context.viewer === owner;
  const showsOwnerFields = isOwn || owner.showsOwnerFields;
  const original: Rendition = video?.largest ?? photograph.original;
  const shape = reportedShape(context.settings.current, picture, original);
  const place = video ? null : photograph.place;
  const key = `${imageKeyOf(picture.id)}-0`;
  const isRaw = index === album.rawIndex;
  const offersOriginal = isOwn || !album.hidesOriginals;
  const caption = album.captions?.[index] ?? (video?.title || photograph.caption || photograph.title);
  const uploadedAt = index === album.undatedIndex ? undefined : offsetTime(picture.uploadedAtMs);
  return {
    uri: isInAlbum ? `/api/v2/album/${albumKey}/image/${key}` : `/api/v2/image/${key}`,
    webUri: `${context.siteUrl}/${owner.nickName}${node.urlPath}/n-${node.nodeId}/i-${imageKeyOf(picture.id)}`,
    fields: {
      Title: picture.title,
      Caption: caption,
      Keywords: photograph.keywords.join('; '),
      KeywordArray: photograph.keywords,
      Watermark: 'No',
      Latitude: place?.latitude.toFixed(14) ?? NO_PLACE,
      Longitude: place?.longitude.toFixed(14) ?? NO_PLACE,
      Altitude: place?.altitudeM ?? 0,
      Hidden: (album.hiddenIndexes ?? []).includes(index),
      ThumbnailUrl: context.addresses.urlOf(picture.id, 'Th'),
      FileName: isOwn || !album.hidesFileNames ? fileNameOf(picture, isRaw) : undefined,
      Processing: false,
      UploadKey: String(picture.id),
      Date: uploadedAt,
      DateTimeUploaded: uploadedAt,
      DateTimeOriginal: showsOwnerFields ? takenAt(found) : undefined,
      Format: isRaw ? 'CR2' : video ? 'MP4' : 'JPG',
      OriginalHeight: shape?.heightPx,
      OriginalWidth: shape?.widthPx,
      OriginalSize: original.sizeBytes,
      LastUpdated: uploadedAt,
      Collectable: true,
      IsArchive: isRaw,
      IsVideo: video !== null,
      ComponentFileTypes: isRaw ? { Image: ['jpg'], Raw: ['cr2'] } : [],
      CanEdit: isOwn,
      CanBuy: true,
      Protected: album.isProtected ?? false,
      Watermarked: false,
      ImageKey: imageKeyOf(picture.id),
      Serial: 0,
      ArchivedUri: offersOriginal && !video ? context.addresses.urlOf(picture.id, 'O') : undefined,
      ArchivedSize: offersOriginal ? original.sizeBytes : undefined,
      ArchivedMD5: showsOwnerFields && offersOriginal ? original.md5 : undefined,
      Status: isOwn ? 'Open' : undefined,
      CanShare: true,
      Comments: true,
      ShowKeywords: true,
      FormattedValues: { Caption: { html: caption, text: caption } },
    },
    uris: {
      ImageSizes: `/api/v2/image/${key}!sizes`,
      ImageSizeDetails: `/api/v2/image/${key}!sizedetails`,
      ImageMetadata: `/api/v2/image/${key}!metadata`,
      ImageAlbum: `/api/v2/album/${albumKey}`,
      ImageOwner: `/api/v2/user/${owner.nickName}`,
      LargestImage: `/api/v2/image/${key}!largestimage`,
      ...(video ? { LargestVideo: `/api/v2/image/${key}!largestvideo`, ...videoUris(key, picture) } : {}),
    },
  };
}

function videoUris(key: string, { video }: Picture): Readonly<Record<string, string>> {
  const widths = VIDEO_WIDTHS.filter((width) => video?.renditions[width]);
  return Object.fromEntries(widths.map((width) => [`VideoSize${width}`, `/api/v2/video/${key}!size${width}`]));
}

/** All sizes with their dimensions; the original only if the owner allows it. */
export function sizeDetails(context: ApiContext, found: FoundImage): Fields {
  const details: Record<string, unknown> = {};
  for (const [size, name, rendition] of sizesOf(context, found)) {
    details[`ImageSize${name}`] = {
      Url: context.addresses.urlOf(found.picture.id, size),
      Ext: 'jpg',
      Width: rendition.widthPx,
      Height: rendition.heightPx,
      Size: rendition.sizeBytes,
      Watermarked: false,
    };
  }
  return { UsableSizes: Object.keys(details), ...details };
}

/** All addresses by size, without dimensions. */
export function sizes(context: ApiContext, found: FoundImage): Fields {
  return Object.fromEntries(
    sizesOf(context, found).map(([size, name]) => [`${name}ImageUrl`, context.addresses.urlOf(found.picture.id, size)]),
  );
}

function sizesOf(context: ApiContext, { node, picture }: FoundImage) {
  const { album, owner } = node;
  const { photograph, video } = picture;
  const offersOriginal =
    !video && picture.index !== album.rawIndex && (context.viewer === owner || !album.hidesOriginals);
  return SIZE_NAMES.flatMap(([size, name]) => {
    const rendition = photograph.renditions[size];
    return rendition && (size !== 'O' || offersOriginal) ? [[size, name, rendition] as const] : [];
  });
}

export function videoSize({ addresses }: ApiContext, { picture }: FoundImage, width: VideoWidth): Fields | undefined {
  const rendition = picture.video?.renditions[width];
  return (
    rendition && {
      Url: addresses.videoUrlOf(picture.id, width),
      Ext: 'mp4',
      Width: rendition.widthPx,
      Height: rendition.heightPx,
      Size: rendition.sizeBytes,
      Usable: true,
    }
  );
}

export function largestVideo(context: ApiContext, found: FoundImage): Fields | undefined {
  const width = [...VIDEO_WIDTHS].reverse().find((each) => found.picture.video?.renditions[each]);
  return width && videoSize(context, found, width);
}

/** Camera data as formatted texts, with "" for what is unknown, as recorded. */
export function metadata({ viewer }: ApiContext, { node, picture }: FoundImage): Fields {
  const { photograph, video } = picture;
  const { exposure, takenAtWallTime } = photograph;
  if (!exposure || video || (node.album.hidesExif && viewer !== node.owner)) return { Make: '', Model: '' };
  const takenAtText = takenAtWallTime?.replace(' ', 'T') ?? '';
  return {
    Title: '',
    Copyright: '',
    City: '',
    Lens: exposure.lens,
    Make: exposure.make,
    Model: exposure.model,
    Aperture: String(exposure.fNumber),
    DateTimeCreated: takenAtText,
    DateDigitized: takenAtText,
    Exposure: exposure.exposureTime,
    ISO: exposure.iso,
    FocalLength: `${exposure.focalLengthMm.toFixed(1)} mm`,
    FocalLength35mm: `${exposure.focalLengthMm.toFixed(1)} mm`,
    CompressedBitsPerPixel: '',
    Flash: 'Off, Did not fire',
    Metering: 'Multi-segment',
    ExposureProgram: 'Aperture-priority AE',
    ExposureMode: 'Auto',
    WhiteBalance: 'Auto',
    ColorSpace: 'sRGB',
    SubjectDistance: '',
    SerialNumber: '',
  };
}

function fileNameOf({ index, video }: Picture, isRaw: boolean): string {
  const number = String(index + 1).padStart(4, '0');
  if (isRaw) return `IMG_${number}.CR2`;
  return video ? `MVI_${number}.MP4` : `IMG_${number}.JPG`;
}

function takenAt({ node, picture: { index, photograph } }: FoundImage): string | undefined {
  const isUnknown = photograph.takenAtMs === 0 || index === node.album.undatedIndex;
  return isUnknown ? undefined : offsetTime(photograph.takenAtMs);
}

/** Formats a time like `2021-03-22T17:24:13+00:00`. */
export function offsetTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}+00:00`;
}
