/** Searching and ordering the albums and pictures of one identity that were read before. */
import * as z from 'zod';
import { Album, AlbumId } from './album';
import { AppError } from './errors';
import { IdentityKey, OwnerId } from './identity';
import { NonNegativeInteger } from './integers';
import { PictureSummary } from './picture';
import { MOST_ALBUMS_FOUND } from './search-limits';

/** The text as a person types it; longer than any text worth typing. */
export const SearchText = z.string().max(200);
export const FOUND_PER_CALL = 100;
/** Groups of one order. If days or months make more, the pictures are grouped by a longer time. */
export const MOST_GROUPS = 2_000;

/**
 * `service`: the order in which the service lists albums and pictures. `name`: numbers in names by their value. `taken`,
 * `uploaded`, `size` (bytes): pictures without the value are last in either direction.
 */
export const PictureSort = z.enum(['service', 'name', 'taken', 'uploaded', 'size']);
export type PictureSort = z.infer<typeof PictureSort>;

export const SortDirection = z.enum(['ascending', 'descending']);
export type SortDirection = z.infer<typeof SortDirection>;

export const Sorting = z.strictObject({ by: PictureSort, direction: SortDirection });
export type Sorting = z.infer<typeof Sorting>;

export const Orientation = z.enum(['landscape', 'portrait', 'square']);
export type Orientation = z.infer<typeof Orientation>;

/** Year, month and day: "2019-07-31", by the clock of this computer, or of the camera if its time zone is unknown. */
export const LocalDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Of a camera's name, in characters. */
export const LONGEST_CAMERA = 100;
/** Most cameras in one answer. */
export const MOST_CAMERAS = 50;

/** Only pictures with all of these properties; an absent facet matches everything. */
export const SearchFacets = z.strictObject({
  albumIds: z.array(AlbumId).max(MOST_ALBUMS_FOUND).optional(),
  /** The first day, and the first day after the last: of the time a picture was taken, or else uploaded. */
  from: LocalDate.optional(),
  before: LocalDate.optional(),
  kind: z.enum(['picture', 'video']).optional(),
  orientation: Orientation.optional(),
  hasPlace: z.boolean().optional(),
  /** As `FacetCounts` names it. */
  camera: z.string().min(1).max(LONGEST_CAMERA).optional(),
  isHidden: z.boolean().optional(),
  /** Whether the mask covers the picture unless a lease reveals it. */
  isMasked: z.boolean().optional(),
});
export type SearchFacets = z.infer<typeof SearchFacets>;

/** What the search screen searches for. */
export const SearchTerms = z.object({ text: SearchText, facets: SearchFacets });
export type SearchTerms = z.infer<typeof SearchTerms>;

const Count = NonNegativeInteger;
const YesOrNo = z.object({ yes: Count, no: Count });

/** How many pictures each value of a facet would find, with the text and all other facets. */
export const FacetCounts = z.object({
  /** Those with most pictures, and the number of all albums with a picture. */
  albums: z.array(z.object({ albumId: AlbumId, count: Count })).max(MOST_ALBUMS_FOUND),
  albumCount: Count,
  /** Newest first. */
  years: z.array(z.object({ year: z.number().int(), count: Count })),
  /** The months, from 1, of the year in which the wanted dates begin; empty if none are wanted. In their order. */
  months: z.array(z.object({ month: z.int().min(1).max(12), count: Count })).max(12),
  /** Pictures without any date. */
  undated: Count,
  kinds: z.object({ picture: Count, video: Count }),
  /** `unknown`: neither the service nor the program knows the shape. */
  orientations: z.object({ landscape: Count, portrait: Count, square: Count, unknown: Count }),
  hasPlace: YesOrNo,
  isHidden: YesOrNo,
  isMasked: YesOrNo,
  /** Those with most pictures. Only pictures whose camera data were read count: services list pictures without them. */
  cameras: z.array(z.object({ camera: z.string().max(LONGEST_CAMERA), count: Count })).max(MOST_CAMERAS),
});
export type FacetCounts = z.infer<typeof FacetCounts>;

/** How much of the identity's albums can be searched. */
export const SearchCoverage = z.object({
  /** Albums of which every picture is known, and all albums in the lists that were read. */
  albumsRead: Count,
  albumsKnown: Count,
  pictures: Count,
  /** The index has reached its limit, so some pictures that were read cannot be found. */
  isFull: z.boolean(),
});
export type SearchCoverage = z.infer<typeof SearchCoverage>;

/**
 * `throttled`: the service asked to wait; reading continues automatically at `untilAt` (UTC, ISO 8601). `failed`: reading
 * ended early.
 */
export const ReadingOthers = z.discriminatedUnion('state', [
  z.object({ state: z.literal('idle') }),
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('throttled'), untilAt: z.string() }),
  z.object({ state: z.literal('failed'), error: AppError }),
]);
export type ReadingOthers = z.infer<typeof ReadingOthers>;

export const SearchState = z.object({
  identity: IdentityKey,
  /** Increases when a search could have another result. */
  revision: Count,
  coverage: SearchCoverage,
  reading: ReadingOthers,
  /** Albums that could not be read since reading the others was started. */
  albumsFailed: Count,
});
export type SearchState = z.infer<typeof SearchState>;

/** Opaque; created by main. */
export const ResultId = z.string().min(1).max(40).brand('ResultId');
export type ResultId = z.infer<typeof ResultId>;

export const FoundAlbum = z.object({ album: Album, ownerId: OwnerId });
export type FoundAlbum = z.infer<typeof FoundAlbum>;

export const FoundPicture = z.object({
  albumId: AlbumId,
  /** Null if the program no longer knows the album by name. */
  albumName: z.string().nullable(),
  /** Null if no owner's list contains the album. */
  ownerId: OwnerId.nullable(),
  /** The picture's index in the album, in this order of the service; without one, in its default order. */
  index: Count,
  orderBy: z.string().max(40).optional(),
  picture: PictureSummary,
  /** When it was taken, or else uploaded. */
  date: LocalDate.nullable(),
});
export type FoundPicture = z.infer<typeof FoundPicture>;

export const SearchResult = z.object({
  resultId: ResultId,
  /** Albums whose name, description or category contains the words; none without a text. */
  albums: z.object({ total: Count, first: z.array(FoundAlbum).max(MOST_ALBUMS_FOUND) }),
  pictures: z.object({
    total: Count,
    /** See `AlbumOutline`. */
    aspectRatios: z.instanceof(Float32Array).nullable(),
    /** What `summaries` returns for the first `FOUND_PER_CALL`, so that they can be shown without another call. */
    first: z.array(FoundPicture).max(FOUND_PER_CALL),
  }),
  facets: FacetCounts,
  coverage: SearchCoverage,
  /** Titles are masked, so a text finds nothing, and names do not order anything. */
  areTextsMasked: z.boolean(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const GroupBy = z.enum(['nothing', 'day', 'month', 'year']);
export type GroupBy = z.infer<typeof GroupBy>;

/** The pictures of one album in another order than the service's. */
export const AlbumOrder = z.object({
  /** At each place, the index of a picture in the service's order. Has the length of the album as it is known. */
  order: z.instanceof(Uint32Array),
  /** Pictures that were read: the first `known` places. The others follow in the service's order. */
  known: Count,
  /** How many of these have the value by which they are ordered. */
  valued: Count,
  /** Empty without groups. A group has the places from `from` to that of the next one. */
  groups: z
    .array(
      z.object({
        from: Count,
        /** "2019-07-31", "2019-07" or "2019"; null if the date or the picture is unknown. */
        key: z.string().nullable(),
      }),
    )
    .max(MOST_GROUPS),
  /** How the pictures are grouped: by a longer time than wanted if there would be too many groups. */
  groupedBy: GroupBy,
  /** See `SearchState`: ask again after it has changed. */
  revision: Count,
  /** See `SearchResult`. */
  areTextsMasked: z.boolean(),
});
export type AlbumOrder = z.infer<typeof AlbumOrder>;
