/** Albums of SmugMug 1.2.0 as typed rows (smugmug-api.md, section 3.2), in both spellings. */
import type { OtherField } from '../../../preload/contract';
import { assertAlbumsWithin } from '../album-limit';
import { asRow, readBoolean, readId, readInteger, readName, readRowCount, readText, type Row } from '../reading';
import type { Keyed } from './ids';
import { readOtherFields } from '../other-fields';
import { eachOnce, readKeyedRow, readRows } from './wire-keyed';

export interface WireAlbum extends Keyed {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly keywords: string | undefined;
  readonly category: WireCategoryName;
  readonly subCategory: WireCategoryName;
  readonly imageCount: number | undefined;
  readonly lastUpdated: string | undefined;
  /** Undefined if the album has no highlight, or the response does not state it. */
  readonly highlightId: string | undefined;
  readonly position: number | undefined;
  readonly sortMethod: string | undefined;
  readonly isSortDescending: boolean | undefined;
  readonly isPublic: boolean | undefined;
  readonly hasPassword: boolean | undefined;
  readonly passwordHint: string | undefined;
  /** Members without a field above. */
  readonly other: readonly OtherField[];
}

/** `albums.getInfo` sends visitors the id only; the id "0" means no subcategory. */
export interface WireCategoryName {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

const KNOWN_MEMBERS: ReadonlySet<string> = new Set([
  'id',
  'Key',
  'Title',
  'Description',
  'Keywords',
  'Category',
  'SubCategory',
  'ImageCount',
  'LastUpdated',
  'Highlight',
  'Hightlight',
  'Position',
  'SortMethod',
  'SortDirection',
  'Public',
  'Password',
  'Passworded',
  'PasswordHint',
]);

/** Settings that owners receive as true and false in JSON, and as 1 and 0 in XML. */
const SETTINGS = [
  'Geography',
  'Header',
  'Clean',
  'EXIF',
  'Filenames',
  'SquareThumbs',
  'WorldSearchable',
  'SmugSearchable',
  'External',
  'Protected',
  'HideOwner',
  'Watermarking',
  'Larges',
  'XLarges',
  'X2Larges',
  'X3Larges',
  'Originals',
  'CanRank',
  'FriendEdit',
  'FamilyEdit',
  'Comments',
  'Share',
  'Printable',
  'DefaultColor',
];
const KNOWN_WITH_SETTINGS: ReadonlySet<string> = new Set([...KNOWN_MEMBERS, ...SETTINGS]);

export function readAlbums(payload: Row): readonly WireAlbum[] {
  assertAlbumsWithin(payload['Albums']);
  return eachOnce(readRows(payload['Albums'], readAlbum));
}

export function readAlbumInfo(payload: Row): WireAlbum | undefined {
  return readAlbum(asRow(payload['Album']) ?? {});
}

function readAlbum(row: Row): WireAlbum | undefined {
  const keyed = readKeyedRow(row);
  return (
    keyed && {
      ...keyed,
      title: readName(row, 'Title', keyed.id),
      description: readText(row, 'Description'),
      keywords: readText(row, 'Keywords'),
      category: readCategoryName(row['Category']),
      subCategory: readCategoryName(row['SubCategory']),
      imageCount: readRowCount(row, 'ImageCount'),
      lastUpdated: readText(row, 'LastUpdated'),
      highlightId: readHighlight(row),
      position: readInteger(row, 'Position'),
      sortMethod: readText(row, 'SortMethod'),
      isSortDescending: readBoolean(row, 'SortDirection'),
      isPublic: readBoolean(row, 'Public'),
      hasPassword: readHasPassword(row),
      passwordHint: readText(row, 'PasswordHint'),
      other: [...readSettings(row), ...readOtherFields(row, KNOWN_WITH_SETTINGS)],
    }
  );
}

export function readCategoryName(value: unknown): WireCategoryName {
  const row = asRow(value) ?? {};
  const id = readId(row, 'id');
  return { id, name: readName(row, 'Name', id ?? '0') ?? readName(row, 'Title', id ?? '0') };
}

function readHighlight(row: Row): string | undefined {
  const highlight = asRow(row['Highlight']) ?? asRow(row['Hightlight']);
  const id = highlight && readId(highlight, 'id');
  return id === '0' ? undefined : id;
}

/** Returns only whether there is a password: the password itself, which owners receive, is dropped here. */
function readHasPassword(row: Row): boolean | undefined {
  const password = row['Password'];
  return typeof password === 'string' ? password !== '' : readBoolean(row, 'Passworded');
}

function readSettings(row: Row): OtherField[] {
  return SETTINGS.flatMap((name) => {
    const isOn = readBoolean(row, name);
    return isOn === undefined ? [] : { name, value: isOn ? 'yes' : 'no' };
  });
}
