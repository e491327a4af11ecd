/** Generates group members with distinct albums and portraits, the same in every run. */
import { type Series, type Theme, THEMES } from './pictures';
import {
  albumOf,
  freeGalleryOf,
  type Group,
  type PicturesApiAlbum,
  type PicturesApiUser,
  type Portrait,
} from './pictures-api-user';
import { scatter } from './scatter';

export interface MembersToGenerate {
  readonly group: Group;
  readonly names: readonly string[];
  /** The user id of the first member; the next members have consecutive ids. */
  readonly userId: number;
  readonly albumId: number;
  /** The number of people whose free galleries and portraits have lower ids. */
  readonly galleriesBefore: number;
  /** The number of album names already used, of 288 in all. */
  readonly albumNamesBefore: number;
}

const DAY_MS = 24 * 3_600_000;

const PLACES = [
  ...[
    'Ardlow',
    'Braemuir',
    'Calderby',
    'Dunmoor',
    'Eskport',
    'Fennick',
    'Gorsey',
    'Hallowby',
    'Inverly',
    'Joster',
    'Kelwick',
    'Lornby',
  ],
  ...[
    'Marrowsea',
    'Netherby',
    'Orrin',
    'Penhale',
    'Quarley',
    'Rosmoor',
    'Skelby',
    'Tarrant',
    'Ulwick',
    'Vennor',
    'Wexcombe',
    'Zennock',
  ],
];
const SUBJECTS: readonly (readonly [name: string, theme: Theme])[] = [
  ['tides', 'sea'],
  ['woods', 'forest'],
  ['ridges', 'hills'],
  ['skies', 'sky'],
  ['lakeside', 'lake'],
  ['dunes', 'sand'],
  ['in snow', 'snow'],
  ['by night', 'night'],
  ['paths', 'hills'],
  ['shore', 'sea'],
  ['meadows', 'forest'],
  ['in the rain', 'sky'],
];
/** Album counts per member: mostly one, sometimes none. */
const ALBUM_COUNTS = [1, 2, 1, 1, 3, 1, 1, 2, 1, 0, 1, 5];
/** The index of the album that is always empty: the third of a member. */
const EMPTY_ALBUM = 2;
/** The only album of the fourth member fills three pages of 100. */
const LONG_ALBUM = { ordinal: 4, pictureCount: 230 };

export function generateMembers(wanted: MembersToGenerate): readonly PicturesApiUser[] {
  let albumsBefore = 0;
  return wanted.names.map((name, place) => {
    const member = memberAt(wanted, name, place, albumsBefore);
    albumsBefore += member.albums.length;
    return member;
  });
}

function memberAt(wanted: MembersToGenerate, name: string, place: number, albumsBefore: number): PicturesApiUser {
  const userId = wanted.userId + place;
  const draw = scatter(userId);
  const nickname = name.toLowerCase().replace(' ', '_');
  const albumCount = ALBUM_COUNTS[place % ALBUM_COUNTS.length] ?? 1;
  const albums = Array.from({ length: albumCount }, (_, index) =>
    albumAt(wanted, albumsBefore + index, index, albumCount),
  );
  return {
    userId,
    name,
    nickname,
    emailAddress: `${nickname}@example.test`,
    accessToken: null,
    group: wanted.group,
    isGroupManager: false,
    isOffering: true,
    subscriptions: [],
    albums,
    freeGallery: freeGalleryOf(wanted.galleriesBefore + place, draw % 3, 'any'),
    portrait: portraitAt(wanted.galleriesBefore + place, draw),
    pricePlans: [],
    refusesStrangers: false,
    isAnnounced: false,
  };
}

/**
 * Returns an album with a unique name. `index` counts the albums of one member, and the last of them has the first
 * `sequence`.
 */
function albumAt(
  { albumId, albumNamesBefore }: MembersToGenerate,
  ordinal: number,
  index: number,
  count: number,
): PicturesApiAlbum {
  const number = albumNamesBefore + ordinal;
  const round = Math.floor(number / PLACES.length);
  const [subject, theme] = SUBJECTS[(number + round) % SUBJECTS.length] ?? ['pictures', 'any'];
  const draw = scatter(albumId + ordinal);
  const usualCount = index === EMPTY_ALBUM ? 0 : 3 + (draw % 6);
  const pictureCount = ordinal === LONG_ALBUM.ordinal ? LONG_ALBUM.pictureCount : usualCount;
  const uploadedFrom = new Date(Date.parse('2024-05-01T12:00:00Z') - (draw % 700) * DAY_MS).toISOString();
  const name = `${PLACES[number % PLACES.length] ?? ''} ${subject}`;
  return albumOf([albumId + ordinal, name, null, pictureCount, count - 1 - index, draw % 4 !== 0, uploadedFrom, theme]);
}

/** Portrait pictures have ids of their own, above those of free pictures. */
const FIRST_PORTRAIT_ID = 700_000_000;
/** Enough for a safe and an unsafe picture. */
const PICTURES_PER_PORTRAIT = 6;

/** Returns null for one member in eight; of the other portraits, one in three is unsafe. */
function portraitAt(place: number, draw: number): Portrait | null {
  if (draw % 8 === 0) return null;
  const series: Series = {
    firstPictureId: FIRST_PORTRAIT_ID + place * PICTURES_PER_PORTRAIT,
    pictureCount: PICTURES_PER_PORTRAIT,
    theme: THEMES.any,
    uploadedFromMs: Date.parse('2024-02-01T09:00:00Z'),
  };
  return { series, isSafe: Math.floor(draw / 8) % 3 !== 0 };
}
