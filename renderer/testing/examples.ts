/** Values of the contract for component tests. Each function takes the fields that matter to the test. */
import type * as z from 'zod';
import { Account } from '../../preload/contract/account';
import { Album, AlbumDetails } from '../../preload/contract/album';
import { Member } from '../../preload/contract/group';
import { HISTOGRAM_BINS, type PictureHistogram } from '../../preload/contract/histogram';
import type { Capabilities } from '../../preload/contract/identity';
import { Identity, Owner } from '../../preload/contract/identity';
import { Lease, MaskState } from '../../preload/contract/mask';
import { DatedPictureDetails, PictureSummary } from '../../preload/contract/picture';
import { Preferences } from '../../preload/contract/preferences';

type Fields<Schema extends z.ZodType> = Partial<z.input<Schema>>;

export const AS_OF = '2026-03-04T05:06:07.000Z';

/** The rating of pictures, subscriptions and groups, as the Pictures API has them. */
export const RATING: z.input<typeof Capabilities> = {
  safetyFlags: true,
  subscriptions: true,
  dimensions: false,
  impersonation: true,
  passwords: false,
  categories: false,
  unlistedAlbums: false,
  albumDetails: false,
  picturePages: false,
  exif: false,
  orders: [
    { id: 'manual', name: 'uploaded' },
    { id: 'newest', name: 'file-size' },
  ],
  ownerLookup: 'user-id-or-link',
};

/** Rich metadata, categories and passwords, as SmugMug has them. */
export const DESCRIBING: z.input<typeof Capabilities> = {
  safetyFlags: false,
  subscriptions: false,
  dimensions: true,
  impersonation: false,
  passwords: true,
  categories: true,
  unlistedAlbums: true,
  albumDetails: true,
  picturePages: true,
  exif: true,
  orders: [],
  ownerLookup: 'nickname-or-link',
};

export function identity(fields: Fields<typeof Identity> = {}): Identity {
  return Identity.parse({
    key: 'demo/rating',
    serviceName: 'Rating Service',
    accountName: 'Alder Quay',
    initials: 'AQ',
    colour: 'teal',
    isDemo: true,
    capabilities: RATING,
    ...fields,
  });
}

/** An identity of the other service. */
export function visitor(fields: Fields<typeof Identity> = {}): Identity {
  return identity({
    key: 'demo/describing',
    serviceName: 'Describing Service',
    accountName: 'Visitor',
    initials: 'V',
    colour: 'clay',
    capabilities: DESCRIBING,
    ...fields,
  });
}

export function account(fields: Fields<typeof Account> = {}): Account {
  return Account.parse({
    id: 'account-1',
    identity: 'account/1',
    serviceName: 'Rating Service',
    host: 'api.example.com',
    name: 'Dana Reyes',
    initials: 'DR',
    colour: 'plum',
    signedOut: null,
    usesBrowser: true,
    againFields: [],
    asksFor: [],
    asksIfRefused: [],
    hasApiKey: true,
    apiKeyUse: 'people-and-prices',
    isKept: true,
    ...fields,
  });
}

/** The identity of an account. */
export function identityOf({ identity: key, name, initials, colour, serviceName }: Account): Identity {
  return identity({ key, accountName: name, initials, colour, serviceName, isDemo: false });
}

export function owner(fields: Fields<typeof Owner> = {}): Owner {
  return Owner.parse({ id: 'self', name: 'Alder Quay', isSelf: true, isPinned: false, isLookedUp: false, ...fields });
}

export function album(fields: Fields<typeof Album> = {}): Album {
  return Album.parse({
    id: 'harbour',
    name: 'Harbour walk',
    description: null,
    pictureCount: 12,
    categoryPath: [],
    updatedAt: null,
    cover: { state: 'available', safety: 'safe' },
    kind: 'album',
    ...fields,
  });
}

export function albumDetails(fields: Fields<typeof AlbumDetails> = {}): AlbumDetails {
  return AlbumDetails.parse({ id: 'harbour', name: 'Harbour walk', other: [], ...fields });
}

export function picture(index: number, fields: Fields<typeof PictureSummary> = {}): PictureSummary {
  return PictureSummary.parse({
    id: `picture-${index}`,
    title: `Picture ${index + 1}`,
    kind: 'picture',
    width: 1500,
    height: 1000,
    safety: 'safe',
    isHidden: false,
    availability: 'available',
    ...fields,
  });
}

export function pictures(count: number, fields: Fields<typeof PictureSummary> = {}): PictureSummary[] {
  return Array.from({ length: count }, (_, index) => picture(index, fields));
}

export function pictureDetails(fields: Fields<typeof DatedPictureDetails> = {}): DatedPictureDetails {
  return DatedPictureDetails.parse({
    id: 'picture-0',
    title: 'Picture 1',
    kind: 'picture',
    safety: 'safe',
    missingForVisitors: [],
    other: [],
    renditions: [],
    asOf: AS_OF,
    ...fields,
  });
}

export function member(fields: Fields<typeof Member> = {}): Member {
  return Member.parse({
    id: '123456',
    name: 'quiet_heron',
    initials: 'QH',
    colour: 'sky',
    pattern: 'dots',
    portrait: null,
    lastUsedAt: null,
    isAdded: false,
    isStarred: false,
    ...fields,
  });
}

export function preferences(fields: Fields<typeof Preferences> = {}): Preferences {
  return Preferences.parse({
    location: null,
    grids: [],
    arrangements: [],
    groups: [],
    rowHeightPx: 180,
    isInspectorOpen: false,
    readsCameraData: false,
    cacheLimitMb: 1000,
    inspectorWidthPx: 320,
    actingLimitMinutes: 30,
    endsActingWhenAway: true,
    revealSeconds: 30,
    maskOffMinutes: 10,
    masksOnBlur: false,
    masksAllOnBlur: 'never',
    masksAllAtStart: false,
    masksTitles: false,
    decoy: 'plain',
    isPanicKeyOffered: true,
    isDemoNoteDismissed: true,
    isFirstHintShown: true,
    startView: 'last-location',
    language: 'system',
    theme: 'system',
    viewerBackground: 'dark',
    showsFilmstrip: false,
    showsInfoOverlay: false,
    showsHistogram: false,
    keepsZoom: false,
    slideshow: { seconds: 5, isShuffled: false, repeats: true, hasSound: false },
    isViewerHintShown: true,
    captions: 'on-focus',
    ...fields,
  });
}

/** A picture that is half black and half grey. */
export function pictureHistogram(): PictureHistogram {
  const middle = HISTOGRAM_BINS / 2;
  const bins = Array.from({ length: HISTOGRAM_BINS }, (_none, bin) => (bin === 0 || bin === middle ? 500 : 0));
  return { luminance: bins, red: bins, green: bins, blue: bins, count: 1000, black: 500, white: 0 };
}

let revision = 0;

/** A reveal of one picture of `album()` for ten minutes, in its largest size. */
export function pictureLease({ id }: Pick<PictureSummary, 'id'>): Lease {
  return Lease.parse({
    token: 'lease-of-the-only-picture',
    identity: identity().key,
    scope: { kind: 'picture', albumId: album().id, pictureId: id },
    kind: 'timed',
    longEdgePx: 4096,
    grantedAt: new Date().toISOString(),
    until: new Date(Date.now() + 600_000).toISOString(),
  });
}

/** A mask state that is newer than all earlier ones. */
export function maskState(fields: Fields<typeof MaskState> = {}): MaskState {
  revision += 1;
  return MaskState.parse({
    revision,
    leases: [],
    endedBy: null,
    rules: {},
    unratedChosen: [],
    level: 'sensitive',
    isRaisedByBlur: false,
    areTitlesMasked: false,
    levelRevision: 0,
    usualRules: { whenUnrated: 'show', maskStyle: 'mosaic', asksForMaskedForms: true },
    rulesRevision: 1,
    ...fields,
  });
}
