/** Several pictures that the person selected, and what main tells about them. */
import * as z from 'zod';
import { AlbumId } from './album';
import { OrderBy } from './inputs';
import { NonNegativeInteger } from './integers';
import { PictureId, PictureSummary } from './picture';
import { ResultId } from './search';
import { LONGEST_INDEXES, MOST_SEEN } from './selection-limits';

/**
 * Indexes in an outline: "0-99 105", where both ends of a range are selected. A text, because it has room for thousands
 * of ranges within the limits of a call.
 */
export const SelectedIndexes = z
  .string()
  .max(LONGEST_INDEXES)
  .regex(/^\d{1,8}(-\d{1,8})?( \d{1,8}(-\d{1,8})?)*$/);

/** A selected picture that the window has shown. */
export const SeenPicture = z.strictObject({ index: NonNegativeInteger, id: z.string().min(1).max(200) });
export type SeenPicture = z.infer<typeof SeenPicture>;

export const SelectedOfResult = z.strictObject({
  kind: z.literal('result'),
  resultId: ResultId,
  indexes: SelectedIndexes,
});
export type SelectedOfResult = z.infer<typeof SelectedOfResult>;

/**
 * `total` and `seen`: what the window knows of the album. If it has another number of pictures by now, or others at
 * these indexes, the call is refused, because the indexes mean other pictures than the person selected. A result never
 * changes; a call for one that main no longer keeps is refused.
 */
export const SelectedPictures = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('album'),
    albumId: AlbumId,
    orderBy: OrderBy,
    total: NonNegativeInteger,
    indexes: SelectedIndexes,
    seen: z.array(SeenPicture).max(MOST_SEEN).optional(),
  }),
  SelectedOfResult,
]);
export type SelectedPictures = z.infer<typeof SelectedPictures>;

/** What is known of the selected pictures without asking the service. */
export const SelectionMeasure = z.object({
  count: NonNegativeInteger,
  /** Of the originals; a part of the sum if `sizedCount` is below `count`. */
  sizeBytes: z.number().nonnegative(),
  /** The pictures whose size is known. */
  sizedCount: NonNegativeInteger,
  /** The pictures that are known to be masked, unless a lease reveals them. */
  maskedCount: NonNegativeInteger,
});
export type SelectionMeasure = z.infer<typeof SelectionMeasure>;

export const CopiedSelection = z.object({
  count: NonNegativeInteger,
  /** Left out, because the mask hides the link of the picture. */
  maskedCount: NonNegativeInteger,
});
export type CopiedSelection = z.infer<typeof CopiedSelection>;

export const DraggedSelection = z.object({
  count: NonNegativeInteger,
  /** Dragged in the masked form. */
  maskedCount: NonNegativeInteger,
});
export type DraggedSelection = z.infer<typeof DraggedSelection>;

/** A selected picture, and what its mask depends on. */
export const SelectedSubject = z.object({
  albumId: AlbumId,
  pictureId: PictureId,
  safety: PictureSummary.shape.safety,
  isHidden: PictureSummary.shape.isHidden,
});
export type SelectedSubject = z.infer<typeof SelectedSubject>;
