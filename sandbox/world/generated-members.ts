/** Members of a group without a story of their own: albums and portraits that tell one from another, the same in every run. */
import type { Series } from './pictures';
import {
  albumOf,
  freeGalleryOf,
  type Group,
  type PicturesApiAlbum,
  type PicturesApiUser,
  type Portrait,
} from './pictures-api-user';
import { scatter } from './scatter';
import { type Theme, THEMES } from './themes';

export interface MembersToGenerate {
  readonly group: Group;
  readonly names: readonly string[];
  /** Of the first; the others follow. */
  readonly userId: number;
  readonly albumId: number;
  /** People whose free galleries and portraits have their ids before these. */
  readonly galleriesBefore: number;
  /** Names of albums that are taken; there are 288 in all. */
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
/** How many albums a member has: mostly one, now and then none at all. */
const ALBUM_COUNTS = [1, 2, 1, 1, 3, 1, 1, 2, 1, 0, 1, 5];
/** The third album of whoever has so many is empty. */
const EMPTY_ALBUM = 2;
/** The only album of the fourth member has three pages. */
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

/** No two have the same name; `index` counts the albums of one member, and the last of them is shown first. */
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

/** Portraits have pictures of their own, above all free ones. */
const FIRST_PORTRAIT_ID = 700_000_000;
/** Enough for one that is safe and one that is not. */
const PICTURES_PER_PORTRAIT = 6;

/** One in eight has none; of the others, one in three is not safe. */
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
