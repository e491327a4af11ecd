/** The people of the Pictures API and their albums. All names, addresses and tokens are made up. */
import {
  type AlbumRow,
  albumOf,
  freeGalleryOf,
  type Group,
  type PicturesApiUser,
  type PricePlan,
} from './pictures-api-user';

const PRICE_PLANS: readonly PricePlan[] = [
  { pricePlanId: 1, duration: '1 Week', price: 1.5 },
  { pricePlanId: 2, duration: '2 Weeks', price: 2.75 },
  { pricePlanId: 3, duration: '1 Month', price: 4 },
];

export const PICTURES_API_KEY = 'sandbox-pictures-key-fedcba9876543210';

export const ESTUARY: Group = { groupId: 77, name: 'Estuary Collective' };

const DANA_ALBUMS: readonly AlbumRow[] = [
  [1101, 'Ridge and cloud', 'Four days above the tree line.', 14, 3, true, '2024-05-11T08:02:10.5Z', 'hills'],
  [
    1102,
    'Low tide',
    'Looking east from the slipway, one morning a month.',
    8,
    0,
    true,
    '2024-06-03T09:14:51.2Z',
    'sea',
  ],
  [1103, 'Snow fences', null, 5, 5, false, '2023-12-28T16:40:07Z', 'snow'],
  [
    1104,
    'Skerries',
    'Skärgård: första ljuset över öarna – “före fåglarna”, 05:14.',
    7,
    1,
    true,
    '2024-06-21T02:30:00.04Z',
    'lake',
  ],
  [1105, 'Clear nights', 'Long exposures, no moon.', 4, 4, false, '2023-10-14T22:05:33.7Z', 'night'],
  [1106, 'To be sorted', 'Nothing here yet.', 0, 7, true, '2024-07-01T10:00:00Z', 'any'],
  [1107, 'Old growth', 'The wood behind the station.', 4, 2, true, '2024-04-02T11:20:45.917Z', 'forest'],
  [1108, 'Long archive', 'Everything since the first camera.', 5000, 6, true, '2019-01-05T12:00:00Z', 'any'],
  [
    1109,
    'Awaiting approval',
    'Nine sent in, six shown so far.',
    9,
    8,
    true,
    '2024-05-25T19:00:00.25Z',
    'sand',
    [2, 5, 8],
  ],
];

const QUIET_HERON_ALBUMS: readonly AlbumRow[] = [
  [2101, 'Harbour walk', 'Boats and gulls, June.', 7, 2, true, '2024-06-09T17:12:03.25Z', 'sea'],
  [2102, 'Dune line', 'Walking south until the sand ends.', 5, 0, false, '2024-03-17T15:45:59Z', 'sand'],
  [2103, 'Weather coming in', null, 40, 4, true, '2024-01-30T13:31:08.6Z', 'sky'],
  [2104, 'Still water', 'No wind for a week.', 6, 1, true, '2023-09-08T06:22:41.09Z', 'lake'],
  [2105, 'After dark', 'From the hut, facing north.', 5, 3, false, '2023-11-19T20:48:27Z', 'night'],
];

const NORTH_PIER_ALBUMS: readonly AlbumRow[] = [
  [3101, 'Pier end', 'The last lamp, from both sides.', 7, 1, true, '2024-02-14T18:05:12Z', 'sea'],
  [3102, 'White valley', 'Two crossings.', 5, 3, false, '2024-02-20T09:33:44.8Z', 'snow'],
  [3103, 'Pines', null, 4, 0, true, '2023-08-04T12:12:12.12Z', 'forest'],
  [3104, 'High ground', 'Before the rain & after.', 10, 2, true, '2023-07-22T05:59:01Z', 'hills'],
];

const ILSE_ALBUMS: readonly AlbumRow[] = [
  [4101, 'First light', 'Test rolls.', 8, 1, true, '2024-05-30T04:44:00.3Z', 'sky'],
  [4102, 'Gravel roads', null, 5, 0, false, '2024-05-02T14:21:09Z', 'sand'],
];

const SHUT_GATE_ALBUMS: readonly AlbumRow[] = [
  [5101, 'Inner court', 'For subscribers.', 4, 0, true, '2024-03-03T03:03:03Z', 'hills'],
];

export const NAMED_USERS: readonly PicturesApiUser[] = [
  {
    userId: 500001,
    name: 'Dana Reyes',
    nickname: 'dana_reyes',
    emailAddress: 'dana@example.test',
    accessToken: 'sandbox-token-dana-0001',
    group: ESTUARY,
    isGroupManager: true,
    isOffering: true,
    isAgeVerified: true,
    subscriptions: [123456, 123458],
    albums: DANA_ALBUMS.map(albumOf),
    freeGallery: freeGalleryOf(0, 9, 'sky'),
    pricePlans: PRICE_PLANS,
    refusesStrangers: false,
    isAnnounced: true,
  },
  {
    userId: 500002,
    name: 'Ilse Marlow',
    nickname: 'ilse_marlow',
    emailAddress: 'ilse@example.test',
    accessToken: 'sandbox-token-ilse-0002',
    group: null,
    isGroupManager: false,
    isOffering: false,
    isAgeVerified: false,
    subscriptions: [123457],
    albums: ILSE_ALBUMS.map(albumOf),
    freeGallery: freeGalleryOf(1, 3, 'sand'),
    pricePlans: [],
    refusesStrangers: false,
    isAnnounced: true,
  },
  {
    userId: 123456,
    name: 'Quiet Heron',
    nickname: 'quiet_heron',
    emailAddress: 'heron@example.test',
    accessToken: null,
    group: ESTUARY,
    isGroupManager: false,
    isOffering: true,
    isAgeVerified: true,
    subscriptions: [],
    albums: QUIET_HERON_ALBUMS.map(albumOf),
    freeGallery: freeGalleryOf(2, 12, 'lake'),
    pricePlans: PRICE_PLANS,
    refusesStrangers: false,
    isAnnounced: true,
  },
  {
    userId: 123457,
    name: 'North Pier',
    nickname: 'north_pier',
    emailAddress: 'pier@example.test',
    accessToken: null,
    group: ESTUARY,
    isGroupManager: false,
    isOffering: true,
    isAgeVerified: true,
    subscriptions: [],
    albums: NORTH_PIER_ALBUMS.map(albumOf),
    freeGallery: freeGalleryOf(3, 120, 'any'),
    pricePlans: PRICE_PLANS,
    refusesStrangers: false,
    isAnnounced: true,
  },
  {
    userId: 123458,
    name: 'Salt Meadow',
    nickname: 'salt_meadow',
    emailAddress: 'meadow@example.test',
    accessToken: null,
    group: null,
    isGroupManager: false,
    isOffering: true,
    isAgeVerified: true,
    subscriptions: [],
    albums: [],
    freeGallery: freeGalleryOf(4, 0, 'any'),
    pricePlans: [],
    refusesStrangers: false,
    isAnnounced: true,
  },
  {
    userId: 123459,
    name: 'Shut Gate',
    nickname: 'shut_gate',
    emailAddress: 'gate@example.test',
    accessToken: null,
    group: null,
    isGroupManager: false,
    isOffering: true,
    isAgeVerified: true,
    subscriptions: [],
    albums: SHUT_GATE_ALBUMS.map(albumOf),
    freeGallery: freeGalleryOf(5, 2, 'forest'),
    pricePlans: PRICE_PLANS.slice(0, 1),
    refusesStrangers: true,
    isAnnounced: false,
  },
];
