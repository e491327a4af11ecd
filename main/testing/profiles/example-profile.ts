/** What the stored profiles contain: something in every store of the program. */
import { Album } from '../../../preload/contract/album';
import { CheckId } from '../../../preload/contract/check';
import { SavedSearch } from '../../../preload/contract/favourites';
import { MemberId } from '../../../preload/contract/group';
import { IdentityKey, OwnerId } from '../../../preload/contract/identity';
import { Location } from '../../../preload/contract/location';
import { PictureSummary } from '../../../preload/contract/picture';
import { StoredChecks } from '../../impersonation/check/check-record';
import { entry } from '../impersonation/temporary-journal';
import { accountRecordOf } from '../../accounts/account-record';
import { openRegistry } from '../../services/registry';

export const DANA = IdentityKey.parse('account/dana');
export const PIN = '2580';

const person = { colour: 'teal', personId: '7', personName: null, signedOut: null };

/** One account of each service, with the secrets of its sign-in. */
export const ACCOUNTS = [
  {
    record: {
      id: 'dana',
      service: 'pictures-api',
      name: 'Dana Reyes',
      ...person,
      personName: 'Dana Reyes',
      config: {
        method: 'browser',
        flow: 'code',
        server: 'https://api.example.test',
        loginServer: 'https://login.example.test',
        redirectPort: 28_141,
        clientId: 'project',
        scope: 'userid',
      },
    },
    secrets: {
      apiKey: 'example key',
      clientSecret: 'example secret',
      tokens: { accessToken: 'example access', expiresAtMs: 1, renewFromMs: 1, refreshToken: 'example refresh' },
    },
  },
  {
    record: {
      id: 'finn',
      service: 'smugmug-1.2',
      name: 'Finn',
      ...person,
      config: { method: 'password', server: 'https://photos.example.test/json/', userName: 'finn' },
    },
    secrets: { apiKey: 'example key', login: { userId: '8', passwordHash: 'example hash' } },
  },
  {
    record: {
      id: 'iris',
      service: 'smugmug-2',
      name: 'Iris',
      ...person,
      config: { method: 'browser', server: 'https://smug.example.test/api/v2' },
    },
    secrets: { apiKey: 'example key', apiSecret: 'example secret', token: { key: 'example', secret: 'example' } },
  },
].map(({ record, secrets }) => ({ record: accountRecordOf(openRegistry({})).parse(record), secrets }));

export const PREFERENCES = {
  language: 'fr',
  theme: 'dark',
  rowHeightPx: 260,
  actingLimitMinutes: 20,
  decoy: 'plain',
  location: Location.parse({ identity: DANA, ownerId: 'dana', albumId: 'pier', orderBy: 'newest', picture: 3 }),
} as const;

export const PROXY = { mode: 'manual', address: 'socks5://proxy.example.test:1080' } as const;
export const MASK_RULES = { [DANA]: { whenUnrated: 'mask-hidden', maskStyle: 'mosaic' } } as const;
export const OWNERS = [{ id: OwnerId.parse('heron'), name: 'Quiet Heron', isPinned: true }];
export const MEMBERS = [
  {
    id: MemberId.parse('heron-1'),
    name: 'Quiet Heron',
    lastUsedAt: '2026-11-30T08:00:00.000Z',
    isAdded: true,
    isStarred: true,
  },
];
export const PANIC = { shortcut: 'Control+Alt+Q', ended: 'locked', hasPin: true } as const;

const album = Album.parse({
  id: 'pier',
  name: 'The pier',
  description: 'Beside the water',
  pictureCount: 3,
  categoryPath: ['Places', 'Sea'],
  updatedAt: null,
  cover: { state: 'available', safety: 'safe' },
  kind: 'album',
});
export const ALBUM_TO_KEEP = { ownerId: OwnerId.parse('dana'), album };
export const PICTURE_TO_KEEP = {
  ...ALBUM_TO_KEEP,
  picture: PictureSummary.parse({
    id: 'gull',
    title: 'A gull',
    kind: 'picture',
    width: 3000,
    height: 2000,
    safety: 'unsafe',
    isHidden: false,
    availability: 'available',
  }),
  index: 2,
  orderBy: 'newest',
};
export const SEARCH = SavedSearch.parse({
  id: 's1',
  name: 'Gulls',
  text: 'gull',
  filters: [{ facet: 'kind', value: 'picture' }],
});

const MEMBER = MEMBERS[0]?.id ?? '';
const AT = '2026-11-29T10:00:00.000Z';
export const CHECKS = StoredChecks.parse({
  version: 1,
  unfinished: null,
  finished: [
    {
      id: CheckId.parse('check-1'),
      state: 'finished',
      startedAt: AT,
      finishedAt: AT,
      reason: null,
      isMaskOff: false,
      position: MEMBER,
      members: [
        {
          member: { id: MEMBER, name: 'Quiet Heron', initials: 'QH', colour: 'teal', pattern: 'dots' },
          firstAt: AT,
          lastAt: AT,
          seconds: 40,
          albums: [{ albumId: 'pier', name: 'The pier', at: AT }],
          albumCount: 1,
          pictureCount: 3,
          mask: 'on',
          whyMasked: null,
          problems: [],
          marks: [
            {
              subject: { kind: 'picture', albumId: 'pier', pictureId: 'gull' },
              mark: 'to-discuss',
              note: 'Ask about this one.',
              albumName: 'The pier',
              pictureTitle: 'A gull',
              at: AT,
            },
          ],
          listing: null,
          totals: null,
          newestAt: null,
        },
      ],
    },
  ],
  known: [],
  seen: [],
});

/** A session as a member, with its end. */
export const JOURNAL = [
  entry({ kind: 'started', reason: null, isMaskOn: true }),
  entry({ kind: 'album-opened', albumId: 'pier', albumName: 'The pier' }),
  entry({ kind: 'ended', why: 'switched' }),
];
