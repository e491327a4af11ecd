/** The data that the program stores between two runs. Never contains a secret. */
import * as z from 'zod';
import { ACTING_LIMIT } from './acting';
import { SavedArrangement } from './arrangement';
import { IdentityKey } from './identity';
import { NonNegativeInteger } from './integers';
import { LANGUAGE_CHOICES } from './languages';
import { Location } from './location';
import { Decoy } from './lock';
import { LONGEST_VIEW_NAME, MOST_SAVED_ARRANGEMENTS, MOST_SAVED_GRIDS } from './saved-view-limits';

/** The scroll position and the selected tile of a grid. Never stored for an acting-as identity. */
export const SavedGrid = z.object({
  identity: IdentityKey,
  /** Names one of the identity's grids; created by the renderer. */
  name: z.string().max(LONGEST_VIEW_NAME),
  activeIndex: NonNegativeInteger,
  /** The tile that stays in place (renderer/ui/virtual/anchor.ts); null if the grid is at its top. */
  anchor: z
    .object({ index: NonNegativeInteger, isSelected: z.boolean(), isWhole: z.boolean(), part: z.number() })
    .nullable(),
});
export type SavedGrid = z.infer<typeof SavedGrid>;

const MAX_CACHE_MB = 1_000_000;

/** A column of the overview of a group. */
export const OverviewColumn = z.enum(['name', 'albums', 'pictures', 'newest', 'unsafe', 'empty']);
export type OverviewColumn = z.infer<typeof OverviewColumn>;

/** What an account's group screen shows, and in which order. Never stored for an acting-as identity. */
export const SavedGroupScreen = z.object({
  identity: IdentityKey,
  view: z.enum(['members', 'overview']),
  /** Null until the person chooses an order. */
  membersBy: z.enum(['name', 'last-used']).nullable(),
  overviewBy: OverviewColumn,
  isDescending: z.boolean(),
  onlyUnsafe: z.boolean(),
  onlyEmpty: z.boolean(),
  starredFirst: z.boolean(),
  hiddenColumns: z.array(OverviewColumn),
});
export type SavedGroupScreen = z.infer<typeof SavedGroupScreen>;

export const Preferences = z.object({
  language: z.enum(LANGUAGE_CHOICES),
  /** The colours of the window. */
  theme: z.enum(['system', 'light', 'dark']),
  /** The colours of the viewer and of the inspector beside it, independent of the theme. */
  viewerBackground: z.enum(['dark', 'black', 'grey', 'white']),
  /** The viewer shows small pictures of the album below the large one. */
  showsFilmstrip: z.boolean(),
  /** The viewer shows a few details above the picture. */
  showsInfoOverlay: z.boolean(),
  /** The viewer shows the histogram of the picture. */
  showsHistogram: z.boolean(),
  /** The next picture in the viewer has the zoom of the one before. */
  keepsZoom: z.boolean(),
  slideshow: z.object({
    /** Time of one picture. */
    seconds: z.number().int().min(1).max(3600),
    isShuffled: z.boolean(),
    /** Begins again after the last picture. */
    repeats: z.boolean(),
    /** Videos are heard, not only seen. */
    hasSound: z.boolean().default(false),
  }),
  /** The hint about the keys of the viewer was shown, which happens only once. */
  isViewerHintShown: z.boolean(),
  /** When titles appear on the pictures of a grid. `on-focus`: of the tile that has the focus or the pointer. */
  captions: z.enum(['never', 'on-focus', 'always']),
  /** What the window shows at the start; `albums` are those of the account of the last location. */
  startView: z.enum(['last-location', 'albums']),
  /** The last location, restored at the next start. Never stored for an acting-as identity. */
  location: Location.nullable(),
  /** The most recently used grids, latest last. */
  grids: z.array(SavedGrid).max(MOST_SAVED_GRIDS),
  /** The arrangements that the person chose, latest last. */
  arrangements: z.array(SavedArrangement).max(MOST_SAVED_ARRANGEMENTS),
  /** The most recently used group screens, latest last. */
  groups: z.array(SavedGroupScreen).max(MOST_SAVED_GRIDS),
  /** Height of a row of pictures, in CSS pixels. */
  rowHeightPx: z.number().min(80).max(480),
  isInspectorOpen: z.boolean(),
  /** The inspector requests the camera data of each selected picture, one request per picture. */
  readsCameraData: z.boolean(),
  /** Size of the cache on disk, in MB; 0 turns it off. */
  cacheLimitMb: z.number().int().min(0).max(MAX_CACHE_MB),
  /** CSS pixels. */
  inspectorWidthPx: z.number().min(240).max(560),
  /** How long a manager may act as a member at a time, in minutes. */
  actingLimitMinutes: z.number().int().min(ACTING_LIMIT.least).max(ACTING_LIMIT.most),
  /** Acting as a member ends when the computer sleeps or is locked. */
  endsActingWhenAway: z.boolean(),
  /** How long a picture or an album stays revealed, in seconds. */
  revealSeconds: z.number().int().min(5).max(600),
  /** How long the mask stays off, in minutes. */
  maskOffMinutes: z.number().int().min(1).max(120),
  /** Every reveal ends when another window has the focus. */
  masksOnBlur: z.boolean(),
  /** When all pictures are masked while another window has the focus; `as-manager`: if the account acts as members. */
  masksAllOnBlur: z.enum(['as-manager', 'always', 'never']),
  /** All pictures are masked at every start. */
  masksAllAtStart: z.boolean(),
  /** While all pictures are masked, their titles and the names of albums are hidden too. */
  masksTitles: z.boolean(),
  /** What the lock screen looks like. */
  decoy: Decoy,
  /** The panic key was offered, which happens only once. */
  isPanicKeyOffered: z.boolean(),
  /** The person has dismissed the note that the demo data is not real. */
  isDemoNoteDismissed: z.boolean(),
  /** The hint about the most important keys was shown, which happens only once. */
  isFirstHintShown: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

/** Fields that are present are replaced; the others stay. */
export const PreferencesChange = Preferences.partial().strict();
export type PreferencesChange = z.infer<typeof PreferencesChange>;
