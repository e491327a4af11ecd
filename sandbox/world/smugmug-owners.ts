/** The owners of the SmugMug stand-in and their galleries. All names are made up; category ids are SmugMug's own. */
import type { Series } from './pictures';
import { scatter } from './scatter';
import { type Theme, THEMES } from './themes';

export interface Category {
  readonly id: number;
  readonly name: string;
}

export interface SmugMugAlbum extends Series {
  readonly albumId: number;
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly category: Category;
  readonly subCategory: Category | null;
  /** Manual order, from 1. */
  readonly position: number;
  /** Place of the highlight picture in the album, or null for none. */
  readonly highlightIndex: number | null;
}

export interface SmugMugOwner {
  readonly nickName: string;
  readonly displayName: string;
  /** Whether visitors see what the real service keeps for the owner: Date, Hidden and MD5Sum of each picture. */
  readonly showsOwnerFields: boolean;
  /** False for owners that only tests and measurements ask for. */
  readonly isAnnounced: boolean;
  readonly albums: readonly SmugMugAlbum[];
}

/** 57 letters and digits that are not mistaken for each other: 57^5 keys (smugmug-api.md, section 1). */
const KEY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const KEY_LENGTH = 5;

/** The key of an album or of a picture. */
export function keyOf(id: number): string {
  let rest = scatter(id);
  let key = '';
  while (key.length < KEY_LENGTH) {
    key += KEY_ALPHABET.charAt(rest % KEY_ALPHABET.length);
    rest = Math.floor(rest / KEY_ALPHABET.length);
  }
  return key;
}

/** Picture ids lie above 2^30, as recorded in 2011, and no album holds more than 200,000. */
const FIRST_PICTURE_ID = 1_140_000_000;
const PICTURE_IDS_PER_ALBUM = 200_000;
const FIRST_ALBUM_ID = 15_300_000;

const OTHER: Category = { id: 0, name: 'Other' };
const ARCHITECTURE: Category = { id: 2, name: 'Architecture' };
const LANDSCAPES: Category = { id: 13, name: 'Landscapes' };
const NATURE: Category = { id: 15, name: 'Nature' };
const TRAVEL: Category = { id: 20, name: 'Travel' };
const VACATION: Category = { id: 33, name: 'Vacation' };
const COAST: Category = { id: 20001, name: 'Coast' };
const HIGH_COUNTRY: Category = { id: 20002, name: 'High country' };
const NIGHT_SKY: Category = { id: 20003, name: 'Night sky' };

type Row = readonly [
  ordinal: number,
  title: string,
  description: string,
  category: Category,
  subCategory: Category | null,
  pictureCount: number,
  position: number,
  highlightIndex: number | null,
  uploadedFrom: string,
  theme: Theme,
];

function albumOf(row: Row): SmugMugAlbum {
  const [ordinal, title, description, category, subCategory, pictureCount, position, highlightIndex, uploadedFrom, theme] = row;
  const albumId = FIRST_ALBUM_ID + ordinal * 37;
  return {
    albumId,
    key: keyOf(albumId),
    title,
    description,
    category,
    subCategory,
    position,
    highlightIndex,
    pictureCount,
    uploadedFromMs: Date.parse(uploadedFrom),
    theme: THEMES[theme],
    firstPictureId: FIRST_PICTURE_ID + ordinal * PICTURE_IDS_PER_ALBUM,
  };
}

const TIDELINES: readonly Row[] = [
  [1, 'Harbour walk', 'Boats & gulls, June.', VACATION, null, 7, 2, 4, '2024-06-03T03:14:51Z', 'sea'],
  [2, 'North shore', 'One week, one lens.\nThe wind never stopped.', LANDSCAPES, COAST, 24, 1, 0, '2024-05-20T16:00:12Z', 'sea'],
  [3, 'The long archive', 'Everything since the first camera.', OTHER, null, 5000, 8, 17, '2019-03-09T10:30:00Z', 'any'],
  [4, 'Above the tree line', '', LANDSCAPES, HIGH_COUNTRY, 10, 3, 7, '2024-02-11T07:45:31Z', 'hills'],
  [5, 'Under stars', 'Ingen måne – ett långt öga mot norr.', NATURE, NIGHT_SKY, 4, 5, 2, '2023-11-05T08:15:00Z', 'night'],
  [6, 'Scans to come', '', OTHER, null, 0, 7, null, '2023-08-30T12:00:00Z', 'any'],
  [7, 'Winter road', 'Over the pass and back.', TRAVEL, null, 5, 4, null, '2024-01-19T21:09:44Z', 'snow'],
  [8, 'Woodland', 'Slow walks.', NATURE, null, 4, 6, 3, '2023-10-02T14:51:20Z', 'forest'],
];

const NORTHLIGHT: readonly Row[] = [
  [21, 'Dune field', 'From first light to noon.', LANDSCAPES, null, 4, 1, 2, '2024-04-27T13:20:05Z', 'sand'],
  [22, 'Lakes at dusk', '', LANDSCAPES, null, 6, 4, 1, '2024-03-10T09:59:59Z', 'lake'],
  [23, 'Weather', 'Fronts, cells and what came after.', NATURE, null, 18, 2, null, '2023-12-12T18:18:18Z', 'sky'],
  [24, 'Lighthouses', '', ARCHITECTURE, null, 6, 3, 0, '2023-09-23T22:02:40Z', 'sea'],
  [25, 'Passing through', 'Out of train windows.', TRAVEL, null, 24, 5, 12, '2023-07-14T05:30:10Z', 'any'],
];

const MEASURE_5K: readonly Row[] = [[40, 'Five thousand', '', OTHER, null, 5000, 1, 0, '2020-01-01T12:00:00Z', 'any']];
const MEASURE_100K: readonly Row[] = [[41, 'Hundred thousand', '', OTHER, null, 100_000, 1, 0, '2015-01-01T12:00:00Z', 'any']];

function ownerOf(nickName: string, displayName: string, isAnnounced: boolean, showsOwnerFields: boolean, rows: readonly Row[]): SmugMugOwner {
  return { nickName, displayName, isAnnounced, showsOwnerFields, albums: rows.map(albumOf) };
}

export const SMUGMUG_API_KEY = 'sandbox-api-key-0123456789abcdef';

export const SMUGMUG_OWNERS: readonly SmugMugOwner[] = [
  ownerOf('tidelines', 'Tidelines', true, true, TIDELINES),
  ownerOf('northlight', 'Northlight', true, false, NORTHLIGHT),
  ownerOf('emptyshore', 'Empty Shore', false, false, []),
  ownerOf('measure5k', 'Measure 5k', false, true, MEASURE_5K),
  ownerOf('measure100k', 'Measure 100k', false, true, MEASURE_100K),
];
