/** A second group, so that a manager of one group may not act for members of the other. For tests only. */
import { generateMembers } from './generated-members';
import { type AlbumRow, albumOf, freeGalleryOf, type Group, type PicturesApiUser } from './pictures-api-user';

const LANTERN: Group = { groupId: 88, name: 'Lantern Society' };

const BRAM_ALBUMS: readonly AlbumRow[] = [
  [8101, 'Lamps along the quay', 'Every evening for a month.', 6, 1, true, '2024-04-18T20:11:05Z', 'night'],
  [8102, 'Fog signals', null, 4, 0, true, '2024-01-12T07:40:00.5Z', 'lake'],
];

const BRAM: PicturesApiUser = {
  userId: 500003,
  name: 'Bram Okafor',
  nickname: 'bram_okafor',
  emailAddress: 'bram@example.test',
  accessToken: 'sandbox-token-bram-0004',
  group: LANTERN,
  isGroupManager: true,
  isOffering: true,
  isAgeVerified: true,
  subscriptions: [],
  albums: BRAM_ALBUMS.map(albumOf),
  freeGallery: freeGalleryOf(6, 2, 'night'),
  pricePlans: [],
  refusesStrangers: false,
  isAnnounced: false,
};

export const LANTERN_SOCIETY: readonly PicturesApiUser[] = [
  BRAM,
  ...generateMembers({
    group: LANTERN,
    names: ['Paper Lamp', 'Brass Wick', 'Night Ferry', 'Low Beacon', 'Tall Candle', 'Dim Harbour'],
    userId: 700_001,
    albumId: 8201,
    galleriesBefore: 130,
    albumNamesBefore: 250,
  }),
];
