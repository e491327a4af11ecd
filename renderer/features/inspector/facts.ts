/** The metadata of a picture as labelled, grouped facts. An absent field produces no fact. */
import type {
  AlbumDetails,
  OtherField,
  OwnerField,
  PictureDetails,
  PictureExif,
  Rendition,
} from '../../../preload/contract';
import type { Fact, FactGroup } from './fact';
import { exifFact } from './format-exif';
import { momentFact } from './moment';
import { formatBytes } from '../../ui/format-bytes';
import { formatNumber, listFormat, numberFormat } from '../../ui/formats';
import { t, type WindowMessages } from '../../ui/language';

type Candidate = Fact | false | undefined;
type FactName = keyof WindowMessages['facts'];

/** The groups that stand above the camera data. */
export function leadingFacts(details: PictureDetails): FactGroup[] {
  return withContent([group('about', aboutFacts(details)), group('dates', dateFacts(details))]);
}

/** The groups that stand below the camera data: checksums, ids and addresses come last. */
export function furtherFacts(details: PictureDetails): FactGroup[] {
  return withContent([
    sizesGroup(details),
    group('place', placeFacts(details)),
    group('inAlbum', albumFacts(details)),
    group('file', fileFacts(details)),
    group('other', otherFacts(details.other)),
    ...ownerNote(details.missingForVisitors),
    group('identifiers', identifierFacts(details)),
  ]);
}

/** The facts above the picture in the viewer. */
export function overlayFacts({ takenAt, width, height, fileName, sizeBytes }: PictureDetails): Fact[] {
  return [
    momentFact(t('facts.takenAt'), takenAt),
    text('fileName', fileName),
    dimensionsFact(width, height),
    sizeBytes !== undefined && sizeFact(sizeBytes),
  ].filter(isFact);
}

const EXPOSURE: Readonly<Record<string, true>> = {
  Model: true,
  ExposureTime: true,
  FNumber: true,
  ISOSpeedRatings: true,
  FocalLength: true,
};

/** The camera and the exposure, in the order in which photographers read them. */
export function exposureFacts({ fields }: PictureExif): Fact[] {
  return exifFacts({ fields: fields.filter(({ name }) => Object.hasOwn(EXPOSURE, name)) });
}

function withContent(groups: readonly FactGroup[]): FactGroup[] {
  return groups.filter(({ facts, note }) => facts.length > 0 || note);
}

export function groupAlbumFacts(details: AlbumDetails): FactGroup[] {
  const { manualPosition, isSortDescending } = details;
  return withContent([
    group('about', [
      text('description', details.description),
      text('keywords', details.keywords?.join(t('inspector.keywordSeparator'))),
      details.pictureCount !== undefined && number('pictureCount', details.pictureCount),
      momentFact(t('facts.updatedAt'), details.updatedAt),
      text('category', details.categoryPath?.join(' › ')),
    ]),
    group('order', [
      manualPosition !== undefined && number('manualPosition', manualPosition),
      text('sortedBy', details.sortMethod),
      isSortDescending !== undefined && {
        label: t('facts.direction'),
        value: t(isSortDescending ? 'facts.descending' : 'facts.ascending'),
      },
    ]),
    group('access', [
      yesNo('public', details.isPublic),
      yesNo('password', details.hasPassword),
      text('passwordHint', details.passwordHint),
    ]),
    group('other', otherFacts(details.other)),
    group('identifiers', [{ label: t('facts.albumId'), value: details.id }, text('key', details.key)]),
  ]);
}

/** In the order in which photographers read them; fields that are not listed follow in the service's order. */
const CAMERA_ORDER: Readonly<Record<string, number>> = {
  Make: 1,
  Model: 2,
  Lens: 3,
  ExposureTime: 4,
  FNumber: 5,
  ISOSpeedRatings: 6,
  FocalLength: 7,
  FocalLengthIn35mmFilm: 8,
  Flash: 9,
  ExposureProgram: 10,
  ExposureBiasValue: 11,
  MeteringMode: 12,
  WhiteBalance: 13,
  DateTimeOriginal: 14,
};

export function exifFacts({ fields }: PictureExif): Fact[] {
  const place = ({ name }: OtherField): number => CAMERA_ORDER[name] ?? Number.MAX_SAFE_INTEGER;
  return [...fields].sort((one, other) => place(one) - place(other)).map(exifFact);
}

function otherFacts(fields: readonly OtherField[]): Fact[] {
  return fields.map(({ name, value }) => ({ label: name.replace(/([a-z])([A-Z])/g, '$1 $2'), value, hint: name }));
}

function ownerNote(fields: readonly OwnerField[]): FactGroup[] {
  if (fields.length === 0) return [];
  const words = listFormat({ type: 'conjunction' }).format(fields.map((field) => t(`ownerFields.${field}`)));
  return [
    {
      title: t('inspector.keptForOwner'),
      facts: [],
      note: t('inspector.missingForVisitors', { fields: words }),
    },
  ];
}

function number(name: FactName, value: number): Fact {
  return { label: t(`facts.${name}`), value: formatNumber(value), copied: String(value) };
}

function group(name: keyof WindowMessages['inspector'], candidates: readonly Candidate[]): FactGroup {
  return { title: t(`inspector.${name}`), facts: candidates.filter(isFact) };
}

function isFact(candidate: Candidate): candidate is Fact {
  return candidate !== undefined && candidate !== false;
}

function aboutFacts({ caption, keywords, safety }: PictureDetails): Candidate[] {
  return [
    text('caption', caption),
    text('keywords', keywords?.join(t('inspector.keywordSeparator'))),
    { label: t('facts.safety'), value: t(SAFETY_KEYS[safety]) },
  ];
}

const SAFETY_KEYS = { safe: 'facts.yes', unsafe: 'facts.no', unknown: 'facts.safetyUnknown' } as const;

function fileFacts({ fileName, format, kind, sizeBytes, width, height, hasWatermark }: PictureDetails): Candidate[] {
  return [
    text('fileName', fileName),
    text('format', format),
    kind === 'video' && { label: t('facts.kind'), value: t('facts.video') },
    sizeBytes !== undefined && sizeFact(sizeBytes),
    dimensionsFact(width, height),
    yesNo('watermark', hasWatermark),
  ];
}

function sizeFact(bytes: number): Fact {
  return {
    label: t('facts.size'),
    value: formatBytes(bytes),
    copied: String(bytes),
    hint: t('facts.sizeHint', { bytes }),
  };
}

function dimensionsFact(width: number | undefined, height: number | undefined): Candidate {
  if (width === undefined || height === undefined) return undefined;
  return {
    label: t('facts.dimensions'),
    value: t('facts.dimensionsValue', { width, height }),
    copied: `${width} × ${height}`,
  };
}

function dateFacts({ takenAt, uploadedAt, updatedAt }: PictureDetails): Candidate[] {
  return [
    momentFact(t('facts.takenAt'), takenAt),
    momentFact(t('facts.uploadedAt'), uploadedAt),
    momentFact(t('facts.updatedAt'), updatedAt),
  ];
}

function placeFacts({ latitude, longitude, altitudeM }: PictureDetails): Candidate[] {
  return [
    latitude !== undefined && longitude !== undefined
      ? {
          label: t('facts.coordinates'),
          value: t('facts.coordinatesValue', {
            latitude: degrees(latitude),
            side: latitude < 0 ? 'south' : 'north',
            longitude: degrees(longitude),
            half: longitude < 0 ? 'west' : 'east',
          }),
          copied: `${latitude}, ${longitude}`,
        }
      : undefined,
    altitudeM !== undefined && {
      label: t('facts.altitude'),
      value: numberFormat({ style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(altitudeM),
      copied: String(altitudeM),
    },
  ];
}

function albumFacts({ manualPosition, serial, isHidden }: PictureDetails): Candidate[] {
  return [
    manualPosition !== undefined && {
      label: t('facts.manualPosition'),
      value: formatNumber(manualPosition),
      copied: String(manualPosition),
      hint: t('facts.manualPositionHint'),
    },
    serial !== undefined && {
      label: t('facts.serial'),
      value: formatNumber(serial),
      copied: String(serial),
      hint: t('facts.serialHint'),
    },
    yesNo('hidden', isHidden),
  ];
}

function identifierFacts({ id, md5, albumAddress }: PictureDetails): Candidate[] {
  return [
    { label: t('facts.pictureId'), value: id },
    text('md5', md5),
    albumAddress !== undefined && {
      label: t('facts.page'),
      value: hostOf(albumAddress),
      copied: albumAddress,
      copiesAddress: true,
      hint: albumAddress,
    },
  ];
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}

/** Each size with its pixels and weight. The mask hides addresses, so such a size has nothing to copy. */
function sizesGroup({ renditions }: PictureDetails): FactGroup {
  const facts = renditions.map((rendition) => {
    const value = sizeValue(rendition);
    return {
      label: rendition.label,
      value: value ?? t('facts.sizeUnknown'),
      isRemark: value === null,
      copied: rendition.address ?? null,
      copiesAddress: true,
    };
  });
  const isHidden = renditions.some(({ address }) => address === undefined);
  return { title: t('inspector.sizes'), facts, ...(isHidden && { note: t('inspector.addressesHidden') }) };
}

/** Null if neither pixels nor weight are known. */
function sizeValue({ width, height, upToPx, sizeBytes }: Rendition): string | null {
  const pixels =
    width !== undefined && height !== undefined
      ? t('facts.dimensionsValue', { width, height })
      : upToPx !== undefined && t('facts.upTo', { edge: upToPx });
  const weight = sizeBytes !== undefined && formatBytes(sizeBytes);
  return [pixels, weight].filter((part) => part !== false).join(' · ') || null;
}

function text(name: FactName, value: string | undefined): Candidate {
  return value ? { label: t(`facts.${name}`), value } : undefined;
}

function yesNo(name: FactName, value: boolean | undefined): Candidate {
  return value === undefined ? undefined : { label: t(`facts.${name}`), value: t(value ? 'facts.yes' : 'facts.no') };
}

function degrees(value: number): string {
  return numberFormat({ minimumFractionDigits: 5, maximumFractionDigits: 5 }).format(Math.abs(value));
}
