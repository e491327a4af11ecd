/** Messages between main and the thread that searches and orders what was read. */
import type {
  AlbumId,
  AlbumOrder,
  FacetCounts,
  FoundPicture,
  GroupBy,
  IdentityKey,
  MaskLevel,
  MaskRules,
  PictureId,
  SearchFacets,
  SearchResult,
  Sorting,
} from '../../preload/contract';
import type { IndexRange, ListedPlace } from '../library/opened-lists';
import type { PackedBlocks } from '../services/packed-pictures';

export interface AlbumToIndex {
  readonly albumId: AlbumId;
  /** Name, description and categories, folded. */
  readonly text: string;
  /** The folded name, which the words of a search for pictures may be in. */
  readonly name: string;
}

/** A page of pictures in the form in which the library keeps it. */
export interface PageToIndex {
  readonly albumId: AlbumId;
  readonly orderBy: string | undefined;
  readonly from: number;
  readonly total: number;
  readonly blocks: PackedBlocks;
  /** The service whose rows these are; null if all are records. */
  readonly service: string | null;
}

/** What was learned of a picture's camera. */
export interface CameraToIndex {
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  /** Found by a search; also has the lens. */
  readonly text: string;
  /** The value of the facet; null if it is unknown. */
  readonly camera: string | null;
}

/** Which closed results still say where their pictures are in later ones, so that a selection can be followed. */
export type Followed = 'all' | 'without-titles' | 'none';

export type Change =
  /** All albums in the order in which they are listed; pictures of others stay. */
  | { readonly type: 'albums'; readonly albums: readonly AlbumToIndex[] }
  | { readonly type: 'page'; readonly page: PageToIndex }
  | ({ readonly type: 'camera' } & CameraToIndex)
  | { readonly type: 'album-forgotten'; readonly albumId: AlbumId }
  /** Everything that the store had was sent; answered with `filled` once it is indexed. */
  | { readonly type: 'filled' }
  /** The window may know less than before, so it searches again. */
  | { readonly type: 'results-closed'; readonly followed: Followed }
  /** The window has closed the result, or never received it. */
  | { readonly type: 'result-dropped'; readonly resultId: string }
  | { readonly type: 'forgotten' };

/** What the window may know at the moment of the question. */
export interface MaskNow {
  readonly level: MaskLevel;
  readonly rules: Pick<MaskRules, 'whenUnrated'>;
  readonly areTextsMasked: boolean;
}

export type Question =
  | {
      readonly type: 'search';
      /** Names the result from now on. */
      readonly resultId: string;
      readonly words: readonly string[];
      readonly facets: SearchFacets;
      readonly sorting: Sorting;
      readonly mask: MaskNow;
    }
  | {
      readonly type: 'summaries';
      readonly resultId: string;
      readonly from: number;
      readonly count: number;
    }
  | {
      readonly type: 'albums';
      readonly resultId: string;
      readonly from: number;
      readonly count: number;
    }
  | {
      readonly type: 'places';
      readonly resultId: string;
      readonly indexes: readonly number[];
    }
  | {
      readonly type: 'follow';
      readonly from: string;
      readonly to: string;
      readonly ranges: readonly IndexRange[];
    }
  | {
      readonly type: 'order';
      readonly albumId: AlbumId;
      readonly orderBy: string | undefined;
      readonly sorting: Sorting;
      readonly groupBy: GroupBy;
      readonly mask: MaskNow;
    };

export interface SearchAnswer {
  /** In the order of the albums. */
  readonly albumIds: readonly AlbumId[];
  /** Albums of which the answer says anything: with a picture that was found, or that a facet counts. */
  readonly countedAlbums: readonly AlbumId[];
  readonly total: number;
  readonly aspectRatios: SearchResult['pictures']['aspectRatios'];
  readonly first: readonly Found[];
  readonly facets: FacetCounts;
}

export type Found = Omit<FoundPicture, 'albumName' | 'ownerId'>;
export type OrderAnswer = Omit<AlbumOrder, 'revision' | 'areTextsMasked'>;

export type Answers = {
  readonly search: SearchAnswer;
  readonly summaries: readonly Found[] | null;
  readonly albums: readonly AlbumId[] | null;
  readonly places: readonly (ListedPlace & { readonly index: number })[] | null;
  /** Sorted. */
  readonly follow: readonly IndexRange[] | null;
  readonly order: OrderAnswer;
};

export type ToThread =
  | {
      readonly kind: 'change';
      readonly identity: IdentityKey;
      readonly change: Change;
    }
  | {
      readonly kind: 'question';
      readonly id: number;
      readonly identity: IdentityKey;
      readonly question: Question;
    };

/** How much of an album is indexed. */
export interface AlbumProgress {
  readonly albumId: AlbumId;
  readonly known: number;
  /** The indexes that its pages were about; a picture that is listed twice is known once. */
  readonly covered: number;
  readonly total: number;
}

export type FromThread =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value: Answers[keyof Answers];
    }
  | { readonly kind: 'broken'; readonly id: number; readonly message: string }
  /** A page was added; null: there was no room for it. */
  | {
      readonly kind: 'indexed';
      readonly identity: IdentityKey;
      readonly album: AlbumProgress | null;
    }
  /** A page whose pictures could not be read from its rows, so that they are not found. */
  | {
      readonly kind: 'unreadable';
      readonly identity: IdentityKey;
      readonly albumId: AlbumId;
    }
  | { readonly kind: 'filled'; readonly identity: IdentityKey }
  /** The index was dropped to make room for that of another identity. */
  | { readonly kind: 'dropped'; readonly identity: IdentityKey };
