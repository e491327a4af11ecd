/** Pictures as the window sees them: an outline of the album, summaries for what is on screen, details for one. */
import * as z from 'zod';
import { OtherField, Safety } from './album';
import { Timestamp } from './timestamp';

/** Opaque and unique within an album; made by a service. */
export const PictureId = z.string().min(1).max(200).brand('PictureId');
export type PictureId = z.infer<typeof PictureId>;

/** `light`: the quickest answer that tells how many there are. `heavy`: with the shape of every picture. */
export const OutlineDetail = z.enum(['light', 'heavy']);
export type OutlineDetail = z.infer<typeof OutlineDetail>;

/** All that layout needs of a whole album. */
export const AlbumOutline = z.object({
  total: z.number().int().nonnegative(),
  /** Width divided by height, one per picture in the service's order, 0 where unknown; null: none is known. */
  aspectRatios: z.array(z.number().nonnegative()).nullable(),
});
export type AlbumOutline = z.infer<typeof AlbumOutline>;

export const PictureAvailability = z.enum(['available', 'not-subscribed', 'not-available']);
export type PictureAvailability = z.infer<typeof PictureAvailability>;

export const PictureSummary = z.object({
  id: PictureId,
  title: z.string(),
  kind: z.enum(['picture', 'video']),
  /** Pixels of the original; null where the service does not say. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  safety: Safety,
  /** Its owner hides it. Services say so to owners only, and show others nothing of what is hidden. */
  isHidden: z.boolean(),
  availability: PictureAvailability,
});
export type PictureSummary = z.infer<typeof PictureSummary>;

/** Some pictures of an album, one after the other, and what their pages tell of all of it. */
export const PictureRange = z.object({
  /** Null: not known. It may be another number than the outline's: the pages know it better. */
  total: z.number().int().nonnegative().nullable(),
  /** Another number than before: pictures came or went, and every range read earlier is out of date. */
  reading: z.number().int().nonnegative(),
  pictures: z.array(PictureSummary),
});
export type PictureRange = z.infer<typeof PictureRange>;

export const Rendition = z.object({
  /** The service's name for the size, in words for people: "Thumb", "X-large", "Original". */
  label: z.string(),
  kind: z.enum(['picture', 'video']),
  /** Absent while the mask hides this picture: an address is as good as the picture. */
  address: z.string().optional(),
});
export type Rendition = z.infer<typeof Rendition>;

/** Fields that a service may keep for the owner. */
export const OwnerField = z.enum(['fileName', 'takenAt', 'isHidden', 'md5']);
export type OwnerField = z.infer<typeof OwnerField>;

/** The heavy metadata of one picture. A field the service does not send is absent, never blank. */
export const PictureDetails = z.object({
  id: PictureId,
  title: z.string(),
  kind: z.enum(['picture', 'video']),
  safety: Safety,
  caption: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  fileName: z.string().optional(),
  format: z.string().optional(),
  sizeBytes: z.number().int().nonnegative().optional(),
  width: z.number().int().positive().optional(),
  height: z.number().int().positive().optional(),
  md5: z.string().optional(),
  takenAt: Timestamp.optional(),
  uploadedAt: Timestamp.optional(),
  updatedAt: Timestamp.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  altitudeM: z.number().optional(),
  /** The owner's manual order, which need not be the order shown. */
  manualPosition: z.number().int().optional(),
  /** Counts the edits of a picture. */
  serial: z.number().int().optional(),
  isHidden: z.boolean().optional(),
  hasWatermark: z.boolean().optional(),
  albumAddress: z.string().optional(),
  /** Fields that the service sends to the owner of the picture only, and that are missing here. */
  missingForVisitors: z.array(OwnerField),
  other: z.array(OtherField),
  renditions: z.array(Rendition),
});
export type PictureDetails = z.infer<typeof PictureDetails>;

/** What the camera noted, as the service reads it; names are those of EXIF ("ExposureTime"). */
export const PictureExif = z.object({ fields: z.array(OtherField) });
export type PictureExif = z.infer<typeof PictureExif>;

/** In which form a picture left the program: as it is, or as the mask shows it. */
export const HandedForm = z.enum(['plain', 'masked']);
export type HandedForm = z.infer<typeof HandedForm>;

export const SavedPicture = z.object({ fileName: z.string(), form: HandedForm });
export type SavedPicture = z.infer<typeof SavedPicture>;

/** `isRevealed` although the form is masked: a revealed picture is not written to this system's disk, as a drag would need. */
export const DraggedPicture = z.object({ form: HandedForm, isRevealed: z.boolean() });
export type DraggedPicture = z.infer<typeof DraggedPicture>;
