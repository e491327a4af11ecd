/** Members enough to fill three pages of a group, each with one small album and nothing else of their own. */
import { albumOf, freeGalleryOf, type PicturesApiUser } from './pictures-api-user';
import { ESTUARY } from './pictures-api-users';
import { scatter } from './scatter';
import type { Theme } from './themes';

/** With the three who have a story, 120 in all. */
const MEMBER_COUNT = 117;
const FIRST_USER_ID = 600_001;
const FIRST_ALBUM_ID = 6001;
const FREE_GALLERIES_BEFORE = 10;
const DAY_MS = 24 * 3_600_000;

const SHADES = ['Amber', 'Ashen', 'Blue', 'Copper', 'Faded', 'Grey', 'Green', 'Pale', 'Rusty', 'Silver'];
const THINGS = ['Anchor', 'Buoy', 'Cove', 'Ferry', 'Gannet', 'Jetty', 'Lantern', 'Osprey', 'Plover', 'Sandbank', 'Tern', 'Tide'];
const SUBJECTS: readonly (readonly [name: string, theme: Theme])[] = [
  ['Coastline', 'sea'],
  ['Woods', 'forest'],
  ['High paths', 'hills'],
  ['Clouds', 'sky'],
  ['By the lake', 'lake'],
];

export const GROUP_MEMBERS: readonly PicturesApiUser[] = Array.from({ length: MEMBER_COUNT }, (_, place) => memberAt(place));

function memberAt(place: number): PicturesApiUser {
  const name = `${SHADES[place % SHADES.length] ?? ''} ${THINGS[Math.floor(place / SHADES.length)] ?? ''}`;
  const nickname = name.toLowerCase().replace(' ', '_');
  const draw = scatter(FIRST_USER_ID + place);
  const [albumName, theme] = SUBJECTS[draw % SUBJECTS.length] ?? ['Pictures', 'any'];
  const uploadedFrom = new Date(Date.parse('2024-05-01T12:00:00Z') - (draw % 400) * DAY_MS).toISOString();
  return {
    userId: FIRST_USER_ID + place,
    name,
    nickname,
    emailAddress: `${nickname}@example.test`,
    accessToken: null,
    group: ESTUARY,
    isGroupManager: false,
    isOffering: true,
    subscriptions: [],
    albums: [albumOf([FIRST_ALBUM_ID + place, albumName, null, 3 + (draw % 4), 0, true, uploadedFrom, theme])],
    freeGallery: freeGalleryOf(FREE_GALLERIES_BEFORE + place, draw % 3, theme),
    pricePlans: [],
    refusesStrangers: false,
    isAnnounced: false,
  };
}
