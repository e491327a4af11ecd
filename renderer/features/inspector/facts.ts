/** The metadata of a picture as labelled, grouped facts. An absent field produces no fact. */
import type { AlbumDetails, OtherField, OwnerField, PictureDetails, PictureExif } from '../../../preload/contract';
import type { Fact, FactGroup } from './fact';
import { exifFact } from './format-exif';
import { momentFact } from './moment';
import { formatBytes } from '../../ui/format-bytes';
import { formatNumber, listFormat, numberFormat } from '../../ui/formats';
import { t, type WindowMessages } from '../../ui/language';

type Candidate = Fact | false | undefined;
type FactName = keyof WindowMessages['facts'];

export function groupFacts(details: PictureDetails): FactGroup[] {
  return [
    group('about', aboutFacts(details)),
    group('file', fileFacts(details)),
    group('dates', dateFacts(details)),
    group('place', placeFacts(details)),
    group('inAlbum', albumFacts(details)),
    group('sizes', sizeFacts(details)),
    group('other', otherFacts(details.other)),
    ...ownerNote(details.missingForVisitors),
  ].filter(({ facts, note }) => facts.length > 0 || note);
}

export function groupAlbumFacts(details: AlbumDetails): FactGroup[] {
  const { manualPosition, isSortDescending } = details;
  return [
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
    group('identity', [{ label: t('facts.albumId'), value: details.id }, text('key', details.key)]),
    group('other', otherFacts(details.other)),
  ].filter(({ facts }) => facts.length > 0);
}

export function exifFacts({ fields }: PictureExif): Fact[] {
  return fields.map(exifFact);
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
  return { title: t(`inspector.${name}`), facts: candidates.filter((fact) => fact !== undefined && fact !== false) };
}

function aboutFacts({ caption, keywords, safety }: PictureDetails): Candidate[] {
  return [
    text('caption', caption),
    text('keywords', keywords?.join(t('inspector.keywordSeparator'))),
    { label: t('facts.safety'), value: t(SAFETY_KEYS[safety]) },
  ];
}

const SAFETY_KEYS = { safe: 'facts.yes', unsafe: 'facts.no', unknown: 'facts.safetyUnknown' } as const;

function fileFacts({
  fileName,
  format,
  kind,
  sizeBytes,
  width,
  height,
  md5,
  hasWatermark,
}: PictureDetails): Candidate[] {
  return [
    text('fileName', fileName),
    text('format', format),
    kind === 'video' && { label: t('facts.kind'), value: t('facts.video') },
    sizeBytes !== undefined && {
      label: t('facts.size'),
      value: formatBytes(sizeBytes),
      copied: String(sizeBytes),
      hint: t('facts.sizeHint', { bytes: sizeBytes }),
    },
    width !== undefined &&
      height !== undefined && {
        label: t('facts.dimensions'),
        value: t('facts.dimensionsValue', { width, height }),
        copied: `${width} × ${height}`,
      },
    text('md5', md5),
    yesNo('watermark', hasWatermark),
  ];
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

function albumFacts({ manualPosition, serial, isHidden, albumAddress, id }: PictureDetails): Candidate[] {
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
    { label: t('facts.pictureId'), value: id },
    albumAddress !== undefined && address(t('facts.page'), albumAddress),
  ];
}

function sizeFacts({ renditions }: PictureDetails): Candidate[] {
  return renditions.map(({ label, address: given }) =>
    given === undefined
      ? { label, value: t('facts.hiddenByMask'), hint: t('facts.hiddenByMaskHint') }
      : address(label, given),
  );
}

function address(label: string, value: string): Fact {
  return { label, value, hint: value, isAddress: true };
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
