/** The owner with passwords, and with albums that are unlisted, protected or grandfathered. */
import { type AlbumRow, albumOf, type SmugMugOwner } from './smugmug-album';
import { GROUNDS, HEDGES, LANDSCAPES, NATURE, OTHER, TRAVEL } from './smugmug-categories';

const FRONT_GATE: AlbumRow = [
  61,
  'Front gate',
  'What visitors see first.',
  TRAVEL,
  null,
  7,
  1,
  0,
  '2024-06-15T09:00:00Z',
  'hills',
  { hiddenIndexes: [2, 5], hidesOriginals: true },
];
const BEHIND_THE_HEDGE: AlbumRow = [
  62,
  'Behind the hedge',
  'For the family.',
  GROUNDS,
  HEDGES,
  5,
  2,
  1,
  '2024-05-09T17:30:00Z',
  'forest',
  { password: 'brass-key', passwordHint: 'What opens the small door?' },
];
const UNLISTED_WALK: AlbumRow = [
  63,
  'Unlisted walk',
  'Only with the link.',
  LANDSCAPES,
  null,
  4,
  3,
  null,
  '2024-04-01T06:10:00Z',
  'lake',
  { isUnlisted: true, isOutsideSitePassword: true },
];
const UNLISTED_ATTIC: AlbumRow = [
  66,
  'Unlisted attic',
  'Only with the link and the key to the hatch.',
  LANDSCAPES,
  null,
  3,
  6,
  null,
  '2024-03-02T10:00:00Z',
  'lake',
  { isUnlisted: true, isOutsideSitePassword: true, password: 'hatch-ladder-4' },
];
const OLD_NEGATIVES: AlbumRow = [
  64,
  'Old negatives',
  'From before there were keys.',
  NATURE,
  null,
  6,
  4,
  3,
  '2007-09-12T19:45:00Z',
  'sea',
  { isGrandfathered: true, hidesExif: true, hidesFileNames: true },
];
const EMPTY_ROOM: AlbumRow = [65, 'Empty room', '', OTHER, null, 0, 5, null, '2007-03-02T08:00:00Z', 'any'];

const protectedAlbum = albumOf(BEHIND_THE_HEDGE);
const unlistedAlbum = albumOf(UNLISTED_WALK);
const unlistedProtectedAlbum = albumOf(UNLISTED_ATTIC);
const sitePassword = 'open-the-gate';
const account = {
  userId: 77001,
  emailAddress: 'keeper@gatehouse.example.test',
  password: 'portcullis-9',
  passwordHash: '$1$gatehous$4rTq8ZcWb1LmN0pXyVsKe/',
};

export const GATEHOUSE: SmugMugOwner = {
  nickName: 'gatehouse',
  displayName: 'Gatehouse',
  isAnnounced: true,
  showsOwnerFields: false,
  sitePassword,
  account,
  albums: [
    albumOf(FRONT_GATE),
    protectedAlbum,
    unlistedAlbum,
    unlistedProtectedAlbum,
    albumOf(OLD_NEGATIVES),
    albumOf(EMPTY_ROOM),
  ],
  emptyFolders: [['Plans', 'Next year', 'Spring', 'April', 'First week']],
};

/** The secrets of this owner that the sandbox announces. */
export const GATEHOUSE_SECRETS = {
  gatehouse: {
    sitePassword,
    album: { id: protectedAlbum.albumId, key: protectedAlbum.key, password: protectedAlbum.password ?? '' },
    unlisted: { id: unlistedAlbum.albumId, key: unlistedAlbum.key },
    unlistedProtected: {
      id: unlistedProtectedAlbum.albumId,
      key: unlistedProtectedAlbum.key,
      password: unlistedProtectedAlbum.password ?? '',
    },
  },
  account: { emailAddress: account.emailAddress, password: account.password },
};
