/** The metadata of a picture as labelled, grouped facts. An absent field produces no fact. */
import type { AlbumDetails, OtherField, OwnerField, PictureDetails, PictureExif } from '../../../preload/contract';
import type { Fact, FactGroup } from './fact';
import { exifFact } from './format-exif';
import { momentFact } from './moment';
import { formatNumber, listFormat, numberFormat } from '../../ui/formats';

type Candidate = Fact | false | undefined;

export function groupFacts(details: PictureDetails): FactGroup[] {
  return [
    group('About', aboutFacts(details)),
    group('File', fileFacts(details)),
    group('Dates', dateFacts(details)),
    group('Place', placeFacts(details)),
    group('In the album', albumFacts(details)),
    group('Sizes', sizeFacts(details)),
    group('Other', otherFacts(details.other)),
    ...ownerNote(details.missingForVisitors),
  ].filter(({ facts, note }) => facts.length > 0 || note);
}

export function groupAlbumFacts(details: AlbumDetails): FactGroup[] {
  const { manualPosition, isSortDescending } = details;
  return [
    group('About', [
      text('Description', details.description),
      text('Keywords', details.keywords?.join(', ')),
      details.pictureCount !== undefined && number('Pictures', details.pictureCount),
      momentFact('Last changed', details.updatedAt),
      text('Category', details.categoryPath?.join(' › ')),
    ]),
    group('Order', [
      manualPosition !== undefined && number('Manual position', manualPosition),
      text('Sorted by', details.sortMethod),
      isSortDescending !== undefined && { label: 'Direction', value: isSortDescending ? 'Descending' : 'Ascending' },
    ]),
    group('Access', [
      yesNo('Public', details.isPublic),
      yesNo('Password', details.hasPassword),
      text('Password hint', details.passwordHint),
    ]),
    group('Identity', [{ label: 'Album ID', value: details.id }, text('Key', details.key)]),
    group('Other', otherFacts(details.other)),
  ].filter(({ facts }) => facts.length > 0);
}

export function exifFacts({ fields }: PictureExif): Fact[] {
  return fields.map(exifFact);
}

function otherFacts(fields: readonly OtherField[]): Fact[] {
  return fields.map(({ name, value }) => ({ label: name.replace(/([a-z])([A-Z])/g, '$1 $2'), value, hint: name }));
}

const OWNER_FIELD_WORDS: Readonly<Record<OwnerField, string>> = {
  fileName: 'file name',
  takenAt: 'date taken',
  isHidden: 'whether it is hidden',
  md5: 'MD5',
};

function ownerNote(fields: readonly OwnerField[]): FactGroup[] {
  if (fields.length === 0) return [];
  const words = listFormat({ type: 'conjunction' }).format(fields.map((field) => OWNER_FIELD_WORDS[field]));
  return [
    {
      title: 'Kept for the owner',
      facts: [],
      note: `Missing here: ${words}. The service sends these to the owner of a picture only.`,
    },
  ];
}

function number(label: string, value: number): Fact {
  return { label, value: formatNumber(value), copied: String(value) };
}

function group(title: string, candidates: readonly Candidate[]): FactGroup {
  return { title, facts: candidates.filter((fact) => fact !== undefined && fact !== false) };
}

function aboutFacts({ caption, keywords, safety }: PictureDetails): Candidate[] {
  return [
    text('Caption', caption),
    text('Keywords', keywords?.join(', ')),
    { label: 'Safe to show', value: SAFETY_WORDS[safety] },
  ];
}

const SAFETY_WORDS = { safe: 'Yes', unsafe: 'No', unknown: 'The service does not say' } as const;

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
    text('Name', fileName),
    text('Format', format),
    kind === 'video' && { label: 'Kind', value: 'Video' },
    sizeBytes !== undefined && {
      label: 'Size',
      value: formatBytes(sizeBytes),
      copied: String(sizeBytes),
      hint: `${formatNumber(sizeBytes)} bytes`,
    },
    width !== undefined &&
      height !== undefined && {
        label: 'Dimensions',
        value: `${formatNumber(width)} × ${formatNumber(height)}`,
        copied: `${width} × ${height}`,
      },
    text('MD5', md5),
    yesNo('Watermark', hasWatermark),
  ];
}

function dateFacts({ takenAt, uploadedAt, updatedAt }: PictureDetails): Candidate[] {
  return [momentFact('Taken', takenAt), momentFact('Uploaded', uploadedAt), momentFact('Last changed', updatedAt)];
}

function placeFacts({ latitude, longitude, altitudeM }: PictureDetails): Candidate[] {
  return [
    latitude !== undefined && longitude !== undefined
      ? {
          label: 'Coordinates',
          value: `${degrees(latitude, 'N', 'S')}  ${degrees(longitude, 'E', 'W')}`,
          copied: `${latitude}, ${longitude}`,
        }
      : undefined,
    altitudeM !== undefined && {
      label: 'Altitude',
      value: numberFormat({ style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(altitudeM),
      copied: String(altitudeM),
    },
  ];
}

function albumFacts({ manualPosition, serial, isHidden, albumAddress, id }: PictureDetails): Candidate[] {
  return [
    manualPosition !== undefined && {
      label: 'Manual position',
      value: formatNumber(manualPosition),
      copied: String(manualPosition),
      hint: 'The owner’s manual order, which need not be the order shown',
    },
    serial !== undefined && {
      label: 'Edits',
      value: formatNumber(serial),
      copied: String(serial),
      hint: 'Serial: counts the edits of this picture',
    },
    yesNo('Hidden', isHidden),
    { label: 'Picture ID', value: id },
    albumAddress !== undefined && address('Page', albumAddress),
  ];
}

function sizeFacts({ renditions }: PictureDetails): Candidate[] {
  return renditions.map(({ label, address: given }) =>
    given === undefined
      ? { label, value: 'Hidden by the mask', hint: 'The address would open the picture without the mask' }
      : address(label, given),
  );
}

function address(label: string, value: string): Fact {
  return { label, value, hint: value, isAddress: true };
}

function text(label: string, value: string | undefined): Candidate {
  return value ? { label, value } : undefined;
}

function yesNo(label: string, value: boolean | undefined): Candidate {
  return value === undefined ? undefined : { label, value: value ? 'Yes' : 'No' };
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(5)}° ${value < 0 ? negative : positive}`;
}

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${numberFormat({ maximumFractionDigits: 1 }).format(bytes / 1000 ** power)} ${UNITS[power] ?? ''}`;
}
