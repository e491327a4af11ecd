/** Generated members, enough to fill three pages of a group. */
import { generateMembers } from './generated-members';
import type { PicturesApiUser } from './pictures-api-user';
import { ESTUARY } from './pictures-api-users';

/** With the three named members, the group has 120. */
const MEMBER_COUNT = 117;
const FREE_GALLERIES_BEFORE = 10;
/** The access token of the first member, for tests that need a plain member. */
const MEMBER_TOKEN = 'sandbox-token-amber-0003';

const SHADES = ['Amber', 'Ashen', 'Blue', 'Copper', 'Faded', 'Grey', 'Green', 'Pale', 'Rusty', 'Silver'];
const THINGS = [
  'Anchor',
  'Buoy',
  'Cove',
  'Ferry',
  'Gannet',
  'Jetty',
  'Lantern',
  'Osprey',
  'Plover',
  'Sandbank',
  'Tern',
  'Tide',
];

const names = Array.from(
  { length: MEMBER_COUNT },
  (_, place) => `${SHADES[place % SHADES.length] ?? ''} ${THINGS[Math.floor(place / SHADES.length)] ?? ''}`,
);

export const GROUP_MEMBERS: readonly PicturesApiUser[] = generateMembers({
  group: ESTUARY,
  names,
  userId: 600_001,
  albumId: 6001,
  galleriesBefore: FREE_GALLERIES_BEFORE,
  albumNamesBefore: 0,
}).map((member, place) => (place === 0 ? { ...member, accessToken: MEMBER_TOKEN } : member));
