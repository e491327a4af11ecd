/** What the program remembers between two starts. Never a secret. */
import * as z from 'zod';
import { ACTING_LIMIT } from './acting';
import { AlbumId } from './album';
import { IdentityKey, OwnerId } from './identity';

/** Where the person was. */
export const Place = z.object({
  identity: IdentityKey,
  ownerId: OwnerId.nullable(),
  albumId: AlbumId.nullable(),
  /** One of the identity's orders; absent: the usual one. */
  orderBy: z.string().max(40).optional(),
});
export type Place = z.infer<typeof Place>;

/** Where a grid was scrolled to, and its selected tile. Never of a member who is acted as. */
export const KeptGrid = z.object({
  identity: IdentityKey,
  /** Which of the identity's grids; made by the window. */
  name: z.string().max(500),
  activeIndex: z.number().int().nonnegative(),
  /** The tile that stays in place (renderer/ui/grid/anchor.ts); null: the grid is at its top. */
  anchor: z
    .object({ index: z.number().int().nonnegative(), isSelected: z.boolean(), isWhole: z.boolean(), part: z.number() })
    .nullable(),
});
export type KeptGrid = z.infer<typeof KeptGrid>;

export const KEPT_GRIDS_LIMIT = 8;

export const Preferences = z.object({
  place: Place.nullable(),
  /** Those used last, the latest at the end. */
  grids: z.array(KeptGrid).max(KEPT_GRIDS_LIMIT),
  /** Height of a row of pictures, CSS pixels. */
  rowHeightPx: z.number().min(80).max(480),
  isInspectorOpen: z.boolean(),
  /** CSS pixels. */
  inspectorWidthPx: z.number().min(240).max(560),
  /** How long one may act as a member at a time. */
  actingLimitMinutes: z.number().int().min(ACTING_LIMIT.least).max(ACTING_LIMIT.most),
  /** Acting as a member ends when the computer sleeps or is locked. */
  endsActingWhenAway: z.boolean(),
  /** How long a picture or an album stays revealed. */
  revealSeconds: z.number().int().min(5).max(600),
  /** How long the mask stays off. */
  maskOffMinutes: z.number().int().min(1).max(120),
  /** Everything is masked when another window has the focus. */
  masksOnBlur: z.boolean(),
  /** That the demo is only one has been read and put away. */
  isDemoNotePutAway: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

/** What is named is replaced; the rest stays. */
export const PreferencesChange = Preferences.partial().strict();
export type PreferencesChange = z.infer<typeof PreferencesChange>;
