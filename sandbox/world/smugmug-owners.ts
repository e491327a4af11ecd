/** The owners of the SmugMug stand-in and their galleries. All names are invented. */
import { type AlbumRow, albumOf, type SmugMugOwner } from './smugmug-album';
import {
  ARCHITECTURE,
  COAST,
  HIGH_COUNTRY,
  LANDSCAPES,
  NATURE,
  NIGHT_SKY,
  OTHER,
  TRAVEL,
  VACATION,
} from './smugmug-categories';
import { GATEHOUSE, GATEHOUSE_SECRETS } from './smugmug-gatehouse';
import { MANY_ALBUMS, THOUSANDS_OF_ALBUMS } from './smugmug-many-albums';

/** Captions that clients must show literally, because text is never markup (smugmug-api.md, section 6). */
const MARKED_CAPTIONS = [
  'Bold is <b>bold</b> &amp; so on',
  '<img src=x onerror="document.title=\'read as markup\'">',
  '5 &lt; 6 &#8212; "quoted" and \'single\'',
  'First line\nSecond line',
  '',
  '<a href="javascript:void(0)">Not a link</a>',
];

const TIDELINES: readonly AlbumRow[] = [
  [1, 'Harbour walk', 'Boats & gulls, June.', VACATION, null, 7, 2, 4, '2024-06-03T03:14:51Z', 'sea'],
  [
    2,
    'North shore',
    'One week, one lens.\nThe wind never stopped.',
    LANDSCAPES,
    COAST,
    24,
    1,
    0,
    '2024-05-20T16:00:12Z',
    'sea',
  ],
  [
    3,
    'The long archive',
    'Everything since the first camera.',
    OTHER,
    null,
    5000,
    8,
    17,
    '2019-03-09T10:30:00Z',
    'any',
  ],
  [4, 'Above the tree line', '', LANDSCAPES, HIGH_COUNTRY, 10, 3, 7, '2024-02-11T07:45:31Z', 'hills'],
  [
    5,
    'Under stars',
    'Ingen måne – ett långt öga mot norr.',
    NATURE,
    NIGHT_SKY,
    4,
    5,
    2,
    '2023-11-05T08:15:00Z',
    'night',
  ],
  [6, 'Scans to come', '', OTHER, null, 0, 7, null, '2023-08-30T12:00:00Z', 'any'],
  [7, 'Winter road', 'Over the pass and back.', TRAVEL, null, 5, 4, null, '2024-01-19T21:09:44Z', 'snow'],
  [8, 'Woodland', 'Slow walks.', NATURE, null, 4, 6, 3, '2023-10-02T14:51:20Z', 'forest'],
  [
    9,
    'Moving water',
    'Pictures, and two that move.',
    NATURE,
    null,
    6,
    9,
    0,
    '2018-08-04T15:20:00Z',
    'sea',
    { videoIds: { 1: 'road-of-light', 4: 'mirror-lake' } },
  ],
];

const NORTHLIGHT: readonly AlbumRow[] = [
  [21, 'Dune field', 'From first light to noon.', LANDSCAPES, null, 4, 1, 2, '2024-04-27T13:20:05Z', 'sand'],
  [22, 'Lakes at dusk', '', LANDSCAPES, null, 6, 4, 1, '2024-03-10T09:59:59Z', 'lake'],
  [23, 'Weather', 'Fronts, cells and what came after.', NATURE, null, 18, 2, null, '2023-12-12T18:18:18Z', 'sky'],
  [24, 'Lighthouses', '', ARCHITECTURE, null, 6, 3, 0, '2023-09-23T22:02:40Z', 'sea'],
  [25, 'Passing through', 'Out of train windows.', TRAVEL, null, 24, 5, 12, '2023-07-14T05:30:10Z', 'any'],
];

const MEASURE_100: readonly AlbumRow[] = [
  [38, 'One hundred', '', OTHER, null, 100, 1, 0, '2022-01-01T12:00:00Z', 'any'],
];
const MEASURE_1K: readonly AlbumRow[] = [
  [39, 'One thousand', '', OTHER, null, 1000, 1, 0, '2021-01-01T12:00:00Z', 'any'],
];
const MEASURE_5K: readonly AlbumRow[] = [
  [40, 'Five thousand', '', OTHER, null, 5000, 1, 0, '2020-01-01T12:00:00Z', 'any'],
];
const MEASURE_10K: readonly AlbumRow[] = [
  [37, 'Ten thousand', '', OTHER, null, 10_000, 1, 0, '2018-01-01T12:00:00Z', 'any'],
];
const MEASURE_50K: readonly AlbumRow[] = [
  [42, 'Fifty thousand', '', OTHER, null, 50_000, 1, 0, '2016-01-01T12:00:00Z', 'any'],
];
const MEASURE_100K: readonly AlbumRow[] = [
  [41, 'Hundred thousand', '', OTHER, null, 100_000, 1, 0, '2015-01-01T12:00:00Z', 'any'],
];

const HALF_HOUR_MS = 1_800_000;

/** Albums with pictures half an hour apart across both daylight saving changes, and captions that look like markup. */
const DAYBOOK: readonly AlbumRow[] = [
  [
    51,
    'Autumn night',
    'Half past one came twice.',
    OTHER,
    null,
    6,
    1,
    null,
    '2024-11-03T07:30:00Z',
    'night',
    { uploadIntervalMs: HALF_HOUR_MS, folders: ['Years', '2024', 'Autumn', 'November', 'Nights'] },
  ],
  [
    52,
    'Spring night',
    'Two o’clock never came.',
    OTHER,
    null,
    5,
    2,
    0,
    '2024-03-10T09:00:00Z',
    'night',
    { uploadIntervalMs: HALF_HOUR_MS, undatedIndex: 4, folders: [], isProtected: true },
  ],
  [
    53,
    'By hand',
    'Shown by name, arranged otherwise.',
    OTHER,
    null,
    6,
    3,
    2,
    '2023-05-01T10:00:00Z',
    'any',
    { isShownInReverse: true, captions: MARKED_CAPTIONS, rawIndex: 1 },
  ],
];

function ownerOf(
  nickName: string,
  displayName: string,
  isAnnounced: boolean,
  showsOwnerFields: boolean,
  rows: readonly AlbumRow[],
): SmugMugOwner {
  return {
    nickName,
    displayName,
    isAnnounced,
    showsOwnerFields,
    sitePassword: null,
    account: null,
    albums: rows.map(albumOf),
  };
}

const NORTHLIGHT_ACCOUNT = {
  userId: 77002,
  emailAddress: 'watch@northlight.example.test',
  password: 'aurora-17-north',
  passwordHash: '$1$northlig$Yw3uKc8tHq0RzV5mBnXo2.',
};

/** The secrets that the sandbox announces. */
export const SMUGMUG_SECRETS = {
  ...GATEHOUSE_SECRETS,
  otherAccount: { emailAddress: NORTHLIGHT_ACCOUNT.emailAddress, password: NORTHLIGHT_ACCOUNT.password },
};

export const SMUGMUG_API_KEY = 'sandbox-api-key-0123456789abcdef';
/** Signs the calls of API v2 together with the key. */
export const SMUGMUG_API_SECRET = 'sandbox-api-secret-fedcba9876543210';

export const SMUGMUG_OWNERS: readonly SmugMugOwner[] = [
  ownerOf('tidelines', 'Tidelines', true, true, TIDELINES),
  { ...ownerOf('northlight', 'Northlight', true, false, NORTHLIGHT), account: NORTHLIGHT_ACCOUNT },
  ownerOf('emptyshore', 'Empty Shore', false, false, []),
  ownerOf('measure100', 'Measure 100', false, true, MEASURE_100),
  ownerOf('measure1k', 'Measure 1k', false, true, MEASURE_1K),
  ownerOf('measure5k', 'Measure 5k', false, true, MEASURE_5K),
  ownerOf('measure10k', 'Measure 10k', false, true, MEASURE_10K),
  ownerOf('measure50k', 'Measure 50k', false, true, MEASURE_50K),
  ownerOf('measure100k', 'Measure 100k', false, true, MEASURE_100K),
  ownerOf('manyalbums', 'Many Albums', false, true, MANY_ALBUMS),
  ownerOf('measurealbums', 'Measure albums', false, true, THOUSANDS_OF_ALBUMS),
  ownerOf('daybook', 'Daybook', false, true, DAYBOOK),
  GATEHOUSE,
];
