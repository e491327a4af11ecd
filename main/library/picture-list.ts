/**
 * A list of pictures as CSV, JSON or text. It contains no more than the inspector shows: the access gate withholds the
 * links and unknown fields of masked pictures, and no text is listed while titles are masked.
 */
import type { IdentityKey, PictureDetails, Timestamp } from '../../preload/contract';
import { asText, BYTE_ORDER_MARK, rowWriter, type WriteRow } from '../core/csv';
import { type MainMessageKey, systemLocale, t, withoutIsolates } from '../core/language';
import { checkAccess, type GateMask } from '../masking/gate';
import type { AlbumView } from './album-library';
import { toDetails } from './present';
import type { SelectedPart } from './listed-pictures';

export interface ListedPicture extends Omit<PictureDetails, 'renditions' | 'missingForVisitors'> {
  readonly album: string;
  readonly isMasked: boolean;
}

export interface ListMask extends GateMask {
  readonly areTitlesMasked: boolean;
}

export interface ListOf {
  readonly identity: IdentityKey;
  readonly library: Pick<AlbumView, 'nameOf'>;
  readonly mask: ListMask;
}

/** The mask decides at this moment. */
export function listPart({ albumId, records }: SelectedPart, { identity, library, mask }: ListOf): ListedPicture[] {
  const album = library.nameOf(albumId) ?? '';
  return records.map((record) => {
    const {
      renditions: _renditions,
      missingForVisitors: _missing,
      ...details
    } = toDetails(record, { identity, albumId }, mask, () => undefined);
    const { id, safety, isHidden = false } = details;
    const { form } = checkAccess(mask, {
      identity,
      subject: { kind: 'picture', albumId, pictureId: id },
      longEdgePx: null,
      token: 'timed',
      safety,
      isHidden,
    });
    const listed = { ...details, album, isMasked: form === 'masked' };
    return mask.areTitlesMasked ? withoutTexts(listed) : listed;
  });
}

/** Removes the texts and the fields that could contain one, as the window does while titles are masked. */
function withoutTexts(listed: ListedPicture): ListedPicture {
  const { caption: _caption, keywords: _keywords, fileName: _fileName, albumAddress: _address, ...rest } = listed;
  return { ...rest, album: '', title: '', other: [] };
}

interface Column {
  readonly heading: MainMessageKey;
  readonly cell: (picture: ListedPicture) => string | number | undefined;
}

const COLUMNS: readonly Column[] = [
  { heading: 'pictureList.album', cell: ({ album }) => album },
  { heading: 'pictureList.title', cell: ({ title }) => title },
  { heading: 'pictureList.fileName', cell: ({ fileName }) => fileName },
  { heading: 'pictureList.kind', cell: ({ kind }) => t(`pictureList.${kind}`) },
  { heading: 'pictureList.caption', cell: ({ caption }) => caption },
  { heading: 'pictureList.keywords', cell: ({ keywords }) => keywords?.join(', ') },
  { heading: 'pictureList.takenAt', cell: ({ takenAt }) => timeOf(takenAt) },
  { heading: 'pictureList.uploadedAt', cell: ({ uploadedAt }) => timeOf(uploadedAt) },
  { heading: 'pictureList.width', cell: ({ width }) => width },
  { heading: 'pictureList.height', cell: ({ height }) => height },
  { heading: 'pictureList.sizeBytes', cell: ({ sizeBytes }) => sizeBytes },
  { heading: 'pictureList.latitude', cell: ({ latitude }) => degrees(latitude, 'N', 'S') },
  { heading: 'pictureList.longitude', cell: ({ longitude }) => degrees(longitude, 'E', 'W') },
  { heading: 'pictureList.isMasked', cell: ({ isMasked }) => t(isMasked ? 'journalExport.yes' : 'journalExport.no') },
  { heading: 'pictureList.link', cell: ({ albumAddress }) => albumAddress },
  { heading: 'pictureList.id', cell: ({ id }) => id },
];

export async function* listToCsv(
  parts: AsyncIterable<readonly ListedPicture[]>,
  locale = systemLocale(),
): AsyncIterable<string> {
  const write = rowWriter(locale);
  yield BYTE_ORDER_MARK + writeHeadings(write);
  for await (const pictures of parts) yield pictures.map((picture) => write(cellsOf(picture))).join('');
}

/** Writes a table for the clipboard, whose cells spreadsheets separate by tabs. */
export function listToText(pictures: readonly ListedPicture[]): string {
  const write: WriteRow = (cells) => `${cells.map(oneLine).join('\t')}\n`;
  return writeHeadings(write) + pictures.map((picture) => write(cellsOf(picture))).join('');
}

export async function* listToJson(
  parts: AsyncIterable<readonly ListedPicture[]>,
  head: { readonly exportedAt: string; readonly program: string },
): AsyncIterable<string> {
  const empty = JSON.stringify({ ...head, pictures: [] }, null, 2);
  yield empty.slice(0, empty.lastIndexOf(']'));
  let separator = '\n';
  for await (const pictures of parts) {
    for (const picture of pictures) {
      yield `${separator}${JSON.stringify(picture, null, 2).replace(/^/gm, '    ')}`;
      separator = ',\n';
    }
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

/** Returns the name of the file, with the day by this computer's clock. */
export function listFileName(exportedAt: Date, format: 'csv' | 'json'): string {
  const day = [exportedAt.getFullYear(), exportedAt.getMonth() + 1, exportedAt.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${withoutIsolates(t('pictureList.file', { day }))}.${format}`;
}

function writeHeadings(write: WriteRow): string {
  return write(COLUMNS.map(({ heading }) => t(heading)));
}

function cellsOf(picture: ListedPicture): readonly string[] {
  return COLUMNS.map(({ cell }) => String(cell(picture) ?? ''));
}

function timeOf(time: Timestamp | undefined): string | undefined {
  return time?.iso;
}

/** A sign would make the cell a formula; the letter says the same. */
function degrees(value: number | undefined, positive: string, negative: string): string | undefined {
  return value === undefined ? undefined : `${Math.abs(value)} ${value < 0 ? negative : positive}`;
}

/** A pasted cell must neither end early nor begin a formula. */
function oneLine(text: string): string {
  return asText(text.replace(/[\t\r\n]+/g, ' '));
}
