/**
 * What every hosted service must guarantee to the rest of the program. One instance serves one account.
 * Everything here is in the contract's words; a service's own words never leave its folder.
 * The guarantees are written as tests in `conformance.ts`.
 */
import type {
  Album,
  AlbumDetails,
  AlbumId,
  Capabilities,
  Category,
  OwnerId,
  PictureDetails,
  PictureExif,
  PictureId,
  Safety,
  Subscription,
} from '../../preload/contract';
import type { GroupService } from './group-service';

export interface ServiceRequest {
  /** The mask is on: a service that has masked renditions must ask for them. */
  readonly isMasked: boolean;
  readonly signal: AbortSignal;
  /** What the person typed for this album and for its owner's whole site, where they did. */
  readonly passwords?: { readonly album?: string | undefined; readonly site?: string | undefined } | undefined;
  /** One of the capabilities' orders; absent: the service's usual one. */
  readonly orderBy?: string | undefined;
  /** Where others may be more urgent; zero where it is not said, higher goes first. */
  readonly priority?: number | undefined;
  /** The service asked to wait, and the request is sent again by itself then. `untilMs`: by this computer's clock. */
  readonly onHeld?: ((untilMs: number) => void) | undefined;
}

/** Whose albums are looked at, before the program adds what it remembers of them. */
export interface OwnerRecord {
  readonly id: OwnerId;
  readonly name: string;
  readonly isSelf: boolean;
}

/** One size of one picture. The address stays in main. */
export interface PictureSource {
  readonly label: string;
  readonly kind: 'picture' | 'video';
  /** Absolute http(s) address. */
  readonly url: string;
  /** Longest edge in pixels; null where it is not known. */
  readonly longEdgePx: number | null;
  readonly safety: Safety;
}

/** One picture with all that the service said of it. */
export interface PictureRecord {
  /** Everything the inspector may show, but for the addresses, which `sources` holds. */
  readonly details: Omit<PictureDetails, 'renditions'>;
  /** Pictures before videos, each smallest first; empty where the service withholds the picture. */
  readonly sources: readonly PictureSource[];
  readonly availability: 'available' | 'not-subscribed' | 'not-available';
}

export interface PicturePage {
  /** Index in the album of the first picture of this page. */
  readonly from: number;
  /** Pictures in the whole album. */
  readonly total: number;
  /** As this answer alone counts them: another number than before means that pictures came or went. Absent: it does not say. */
  readonly saidTotal?: number | undefined;
  readonly pictures: readonly PictureRecord[];
}

export interface AlbumRecord {
  readonly album: Album;
  /** The cover's address if the album's own answer gives it; null when `findCover` must be asked. */
  readonly coverSource: PictureSource | null;
}

/**
 * Whether proof of age is asked for in a country before pictures that the service does not call safe are shown, and whether it
 * has this account's. `not-asked`: nothing can be found out, and nothing was asked. `not-listed`: the service knows no such
 * country. Any other failure to find out is a rejection.
 */
export type AgeRule =
  | { readonly state: 'not-asked'; readonly why: 'no-such-rule' | 'no-api-key' }
  | { readonly state: 'not-listed' }
  | { readonly state: 'not-required' | 'verified'; readonly countryName: string }
  /** `isSignedIn`: the account was heard, and its proof is missing. Else nobody was there to have one. */
  | { readonly state: 'not-verified'; readonly countryName: string; readonly isSignedIn: boolean };

export interface AlbumService {
  /** Where it is asked. It may give addresses inside this computer or its network only if it is there itself. */
  readonly origin: URL;
  readonly capabilities: Capabilities;
  /** Masked answers differ from unmasked ones, so that the two must never share a cache entry. */
  readonly hasMaskedAnswers: boolean;
  /** Pictures per page of `listPictures`, unless the service makes its pages otherwise; null: every answer holds the whole album. */
  readonly pageSize: number | null;
  /** Null: nobody can act as anybody else here. */
  readonly group: GroupService | null;
  /** The account itself first, where it is known. */
  listOwners(request: ServiceRequest): Promise<readonly OwnerRecord[]>;
  /**
   * Whom a text means: an id, a nickname or a link of this service, and the album where it is a link to one. Rejects with
   * `not-understood` for a text it cannot read, `not-found` for an owner that does not exist.
   */
  findOwner(text: string, request: ServiceRequest): Promise<{ owner: OwnerRecord; albumId: AlbumId | null }>;
  /** With `capabilities.unlistedAlbums`: an album by id and key, or by link; else rejects with `not-understood`. */
  findAlbum(text: string, request: ServiceRequest): Promise<AlbumRecord>;
  /** With `capabilities.categories`: the tree of the albums that `listAlbums` names; else empty. */
  listCategories(ownerId: OwnerId, request: ServiceRequest): Promise<readonly Category[]>;
  /** With `capabilities.albumDetails`; else what the listing said. */
  describeAlbum(albumId: AlbumId, request: ServiceRequest): Promise<AlbumDetails>;
  /** With `capabilities.exif`; else no fields. */
  readExif(albumId: AlbumId, pictureId: PictureId, request: ServiceRequest): Promise<PictureExif>;
  /** With `capabilities.subscriptions`; else state `own` and no plans. `pageUrl`: where one can subscribe. */
  describeSubscription(
    ownerId: OwnerId,
    request: ServiceRequest,
  ): Promise<Omit<Subscription, 'canOpenPage'> & { readonly pageUrl: string | null }>;
  /** In the order the service means them to be shown. No albums: an empty list, never an error. */
  listAlbums(ownerId: OwnerId, request: ServiceRequest): Promise<readonly AlbumRecord[]>;
  /** The quickest way to tell how many pictures an album holds. */
  countPictures(albumId: AlbumId, request: ServiceRequest): Promise<number>;
  /**
   * The page that holds the picture at `index`, as large as the service makes it. An empty album: no pictures, total 0.
   * A service without pages answers with all of the album whatever the index.
   */
  listPictures(albumId: AlbumId, index: number, request: ServiceRequest): Promise<PicturePage>;
  /**
   * `countryCode`: two or three letters as of ISO 3166, in either case; anything else rejects with `bad-request`, and nothing is
   * sent. What lets everything be shown may be remembered as long as this instance serves; what does not is asked anew. In a
   * member's place it rejects with `bad-request`: it is the manager's account that has to have proved its age.
   */
  readAgeRule(countryCode: string, request: ServiceRequest): Promise<AgeRule>;
  /** The cover of an album whose listing did not give its address; null when it has none. */
  findCover(albumId: AlbumId, request: ServiceRequest): Promise<PictureSource | null>;
}
