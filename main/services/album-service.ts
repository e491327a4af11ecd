/**
 * The methods and guarantees that every hosted service must implement. One instance serves one account.
 * All terms are the contract's; a service's own terms never leave its folder.
 * `conformance.ts` tests these guarantees.
 */
import type {
  Album,
  AlbumDetails,
  AlbumId,
  AppError,
  Capabilities,
  Category,
  CategoryId,
  GroupAccess,
  MemberId,
  OwnerId,
  PictureDetails,
  PictureExif,
  PictureId,
  Rendition,
  Safety,
  Subscription,
  Timestamp,
} from '../../preload/contract';
export interface ServiceRequest {
  /** Whether a service that has masked renditions must request them, because the mask is on. */
  readonly asksForMaskedForms: boolean;
  readonly signal: AbortSignal;
  /** The passwords that the person typed for this album and for its owner's whole site, if any. */
  readonly passwords?: { readonly album?: string | undefined; readonly site?: string | undefined } | undefined;
  /** The id of one of `capabilities.orders`; if absent, the service's default order. */
  readonly orderBy?: string | undefined;
  /** Orders requests that wait at the same time: higher goes first, and absent means 0. */
  readonly priority?: number | undefined;
  /**
   * Called when the service asks to wait; the request is then sent again automatically at `untilMs`, by this computer's
   * clock.
   */
  readonly onThrottled?: ((untilMs: number) => void) | undefined;
  /**
   * Called by `listPictures` of a service without pages, with the first pictures of a long response while the rest
   * arrives and before `listPictures` settles. The response contains the same pictures at the same places, or fails.
   */
  readonly onFirstPictures?: ((pictures: PictureList) => void) | undefined;
}

/** An owner of albums, without the data that the program remembers about the owner. */
export interface OwnerRecord {
  readonly id: OwnerId;
  readonly name: string;
  readonly isSelf: boolean;
}

export interface FoundOwner {
  readonly owner: OwnerRecord;
  readonly albumId: AlbumId | null;
  /** Absent if the service has no links to pictures. */
  readonly picture?: number | null;
}

/** Pixels and bytes of one size of a picture; what is unknown is absent. */
export type RenditionSize = Pick<Rendition, 'width' | 'height' | 'sizeBytes' | 'notShown'>;

/** One size of one picture. The address never leaves main. */
export interface PictureSource {
  readonly label: string;
  readonly kind: 'picture' | 'video';
  /** Absolute http(s) address. */
  readonly url: string;
  /** Longest edge in pixels; null if unknown. */
  readonly longEdgePx: number | null;
  /** The uploaded picture itself, which can be far larger than all others. A tile shows it only if there is no other. */
  readonly isOriginal?: true;
  /** What the service states about this size. */
  readonly size?: RenditionSize;
  readonly safety: Safety;
}

/** One picture with all the data that the service sent about it. */
export interface PictureRecord {
  /** Everything the inspector may show, except the addresses, which are in `sources`. */
  readonly details: Omit<PictureDetails, 'renditions'>;
  /** Pictures before videos, each from smallest to largest; empty if the service withholds the picture. */
  readonly sources: readonly PictureSource[];
  readonly availability: 'available' | 'not-subscribed' | 'not-available';
}

/** The account's subscription to an owner. */
export type SubscriptionRecord = Omit<Subscription, 'canOpenPage'> & { readonly pageUrl: string | null };

export interface PicturePage {
  /** Index in the album of the first picture of this page. */
  readonly from: number;
  /** Number of pictures in the whole album. */
  readonly total: number;
  /**
   * The total that this response states: a different number than before means that pictures were added or removed.
   * Absent if the response states none.
   */
  readonly reportedTotal?: number | undefined;
  readonly pictures: PictureList;
}

/** An array, or the `PackedPictures` of a service with large responses. */
export interface PictureList extends Iterable<PictureRecord> {
  readonly length: number;
}

/** One page of a member's album, for counting. */
export interface MemberAlbumPage {
  readonly pictures: readonly PictureRecord[];
  /** Number of pictures in the whole album; null if the response states none. */
  readonly total: number | null;
  /** Whether the response says that no page follows. */
  readonly isLast: boolean;
}

export interface AlbumRecord {
  readonly album: Album;
  /** The cover if the album's own response contains its address; null if `findCover` must be called. */
  readonly coverSource: PictureSource | null;
}

export interface MemberRecord {
  readonly id: MemberId;
  readonly name: string;
  /** Null if the member has no portrait. */
  readonly portrait: PictureSource | null;
}

/** Why the service no longer lets the manager act: a 403, or a 401 that renewing the sign-in could not resolve. */
export type Refusal = 'refused' | 'signed-out';

/**
 * Whether a country requires proof of age before pictures that are not rated safe are shown, and whether the account
 * has given it. `not-asked`: the rule cannot be looked up, and no request was sent. `not-listed`: the service does not
 * know the country. Any other failure rejects.
 */
export type AgeRule =
  | { readonly state: 'not-asked'; readonly why: 'no-such-rule' | 'no-api-key' }
  | { readonly state: 'not-listed' }
  | { readonly state: 'not-required' | 'verified'; readonly countryName: string }
  /** `isSignedIn`: the account was checked and has not given the proof. False if no account was checked. */
  | { readonly state: 'not-verified'; readonly countryName: string; readonly isSignedIn: boolean };

/** Properties of a service that do not follow from its parts. */
export type ServiceTraits = Pick<
  Capabilities,
  'safetyFlags' | 'dimensions' | 'passwords' | 'albumDetails' | 'picturePages' | 'orders' | 'ownerLookup'
>;

/** The core, which every service has, and optional parts. A service leaves out what it cannot do. */
export interface AlbumService {
  /**
   * The origin of the service. Its responses may contain addresses on this computer or its network only if the origin
   * is there itself.
   */
  readonly origin: URL;
  readonly traits: ServiceTraits;
  /** Whether masked responses differ from unmasked ones, so that the two must never share a cache entry. */
  readonly hasMaskedAnswers: boolean;
  /**
   * Pictures per page of `listPictures`, unless the service chooses another size. Null if every response contains the
   * whole album.
   */
  readonly pageSize: number | null;
  /** Lists the owners, with the account itself first if it is known. */
  listOwners(request: ServiceRequest): Promise<readonly OwnerRecord[]>;
  /**
   * Finds the owner that a text names by id, nickname or link, and the album if the text is a link to one, or the index
   * of the picture in the default order if the service has links to pictures. Rejects with
   * `not-understood` for a text it cannot read, and with `not-found` for an owner that does not exist.
   */
  findOwner(text: string, request: ServiceRequest): Promise<FoundOwner>;
  /**
   * Lists the albums in the display order of the service. Returns an empty list for an owner without albums, never an
   * error.
   */
  listAlbums(ownerId: OwnerId, request: ServiceRequest): Promise<readonly AlbumRecord[]>;
  /** Returns the details of an album; without `traits.albumDetails`, only what the listing contained. */
  describeAlbum(albumId: AlbumId, request: ServiceRequest): Promise<AlbumDetails>;
  /** Returns the number of pictures in an album, as fast as the service allows. */
  countPictures(albumId: AlbumId, request: ServiceRequest): Promise<number>;
  /**
   * Returns the page that contains the picture at `index`, in the service's own page size. Returns no pictures and
   * total 0 for an empty album.
   * A service without pages returns the whole album for any index.
   */
  listPictures(albumId: AlbumId, index: number, request: ServiceRequest): Promise<PicturePage>;
  /** For a service whose album list does not contain the addresses of all covers. */
  readonly covers?: {
    /** Finds the cover of an album whose list entry did not contain its address; null if the album has none. */
    find(albumId: AlbumId, request: ServiceRequest): Promise<PictureSource | null>;
  };
  /** For a service with albums that no list contains. */
  readonly unlistedAlbums?: {
    /** Finds an album by id and key, or by link. Rejects with `not-understood` for any other text. */
    find(text: string, request: ServiceRequest): Promise<AlbumRecord>;
  };
  /** For a service that files its albums under categories or in folders. */
  readonly categories?: {
    /** Returns the tree of the albums that `listAlbums` returns; each album is in it once. */
    list(ownerId: OwnerId, request: ServiceRequest): Promise<readonly Category[]>;
    /**
     * For a service whose albums do not name all categories: lists those directly in one, or at the top for `null`, each
     * without albums. One that certainly contains nothing has no `id`.
     */
    readonly listIn?: (
      ownerId: OwnerId,
      categoryId: CategoryId | null,
      request: ServiceRequest,
    ) => Promise<readonly Category[]>;
  };
  readonly exif?: {
    read(albumId: AlbumId, pictureId: PictureId, request: ServiceRequest): Promise<PictureExif>;
  };
  /** For a service that may withhold pictures from accounts that have not subscribed to their owner. */
  readonly subscriptions?: {
    /** Returns the account's subscription to an owner. `pageUrl` is the page to subscribe on. */
    describe(ownerId: OwnerId, request: ServiceRequest): Promise<SubscriptionRecord>;
  };
  /** For a service with a list of countries that require proof of age. */
  readonly ageRule?: {
    /**
     * Looks up the age rule of a country. `countryCode` is two or three letters (ISO 3166) in either case; anything else
     * rejects with `bad-request`, and no request is sent.
     * A rule that lets everything be shown may be cached for the life of this instance; any other is requested again.
     * While acting as a member it rejects with `bad-request`: the manager's account has to prove its age.
     */
    read(countryCode: string, request: ServiceRequest): Promise<AgeRule>;
  };
  /** For a service whose accounts can act as members of a group. */
  readonly group?: GroupService;
}

/**
 * The methods and guarantees that a service must implement so that a group's manager can act as its members. Every
 * request uses the manager's own sign-in: members need none.
 */
export interface GroupService {
  /**
   * Asks the service on every call whether the account may act as members. An account that may not gets an explanation,
   * not an error.
   */
  readAccess(request: ServiceRequest): Promise<GroupAccess>;
  /**
   * Reads every page of members, without the account itself. Rejects with `forbidden` if the account may not act as
   * members. If a page fails, returns the members of the other pages, and calls `onUnread` before it resolves.
   */
  listMembers(request: ServiceRequest, onUnread?: (why: AppError) => void): Promise<readonly MemberRecord[]>;
  /**
   * Finds a member by user ID or profile link. Rejects with `not-understood`, with `not-found`, or with `forbidden` for
   * a person outside the group.
   */
  findMember(text: string, request: ServiceRequest): Promise<MemberRecord>;
  /** Returns the owner id that the rest of the service uses for a member. Throws `bad-request` for an invalid id. */
  ownerOf(member: MemberId): OwnerId;
  /** Lists the albums of the member, acting as the member. */
  listAlbums(member: MemberId, request: ServiceRequest): Promise<readonly AlbumRecord[]>;
  /**
   * Returns when the newest picture in all the member's albums was uploaded; null if there is none or the service does
   * not say.
   */
  readNewest(member: MemberId, request: ServiceRequest): Promise<Timestamp | null>;
  /**
   * Returns one page of an album of the member, acting as the member; page numbers count from 1. Sends one request.
   * Rejects with `bad-request` for an album of another person, before a request is sent.
   */
  readPage(member: MemberId, albumId: AlbumId, pageNumber: number, request: ServiceRequest): Promise<MemberAlbumPage>;
  /**
   * Returns the service acting as the member: the member is its only owner and `isSelf`, all of its requests are made
   * as the member, and ids of other owners reject with `bad-request` before a request is sent. Calls `onRefused` on
   * every refusal, before the call rejects.
   */
  actAs(member: Pick<MemberRecord, 'id' | 'name'>, onRefused: (why: Refusal) => void): AlbumService;
}

/** Derives what the window may offer from the parts that a service has. */
export function capabilitiesOf({
  traits,
  pageSize,
  subscriptions,
  group,
  categories,
  unlistedAlbums,
  exif,
}: AlbumService): Capabilities {
  return {
    ...traits,
    // The window justifies rows by the dimensions of all pictures, which one page does not have.
    dimensions: traits.dimensions && pageSize === null,
    subscriptions: subscriptions !== undefined,
    impersonation: group !== undefined,
    categories: categories !== undefined,
    unlistedAlbums: unlistedAlbums !== undefined,
    exif: exif !== undefined,
  };
}
