/** Pictures as the renderer sees them: an outline of the album, summaries for the visible pictures, details for one. */
import * as z from 'zod';
import { AlbumId, OtherField, Safety } from './album';
import { IdentityKey } from './identity';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { AsOf, Timestamp } from './timestamp';

/** Opaque ID, unique within an album; created by a service. */
export const PictureId = z.string().min(1).max(200).brand('PictureId');
export type PictureId = z.infer<typeof PictureId>;

/** Everything that the grid layout needs about a whole album. */
export const AlbumOutline = z.object({
  total: NonNegativeInteger,
  /**
   * Width divided by height, one per picture in the service's order, 0 if unknown; null if none is known. An array of
   * numbers with 100,000 items would block main while it is checked and sent.
   */
  aspectRatios: z.instanceof(Float32Array).nullable(),
  asOf: AsOf,
});
export type AlbumOutline = z.infer<typeof AlbumOutline>;

export const PictureAvailability = z.enum(['available', 'not-subscribed', 'not-available']);
export type PictureAvailability = z.infer<typeof PictureAvailability>;

/** Four colours as hexadecimal digits, from top to bottom. */
export const COLOURS_OF_A_PLACEHOLDER = /^[0-9a-f]{24}$/;

/** What a tile shows until its picture is loaded: `masked` has the colours of the mask, `plain` those of the picture. */
export const Placeholder = z.object({
  form: z.enum(['plain', 'masked']),
  /** Absent if the picture is transparent somewhere. */
  colours: z.string().regex(COLOURS_OF_A_PLACEHOLDER).optional(),
  /** Width divided by height, to three digits; of a masked picture within 1 %. */
  aspectRatio: z.number().positive().optional(),
});
export type Placeholder = z.infer<typeof Placeholder>;

export const PictureSummary = z.object({
  id: PictureId,
  title: z.string(),
  kind: z.enum(['picture', 'video']),
  /** Pixels of the original; null if the service does not report them. */
  width: PositiveInteger.nullable(),
  height: PositiveInteger.nullable(),
  safety: Safety,
  /**
   * The owner hides the picture. Services report this only to the owner, and never send hidden pictures to other
   * accounts.
   */
  isHidden: z.boolean(),
  availability: PictureAvailability,
  /** Absent until the picture has been loaded once. */
  placeholder: Placeholder.optional(),
});
export type PictureSummary = z.infer<typeof PictureSummary>;

/** Consecutive pictures of an album, and what the service's pages report about the whole album. */
export const PictureRange = z.object({
  /** Null if unknown. May differ from the outline's total; this one is more recent. */
  total: NonNegativeInteger.nullable(),
  /** Changes when pictures were added or removed; ranges read with another number are out of date. */
  reading: NonNegativeInteger,
  /** When the service gave the oldest of the pictures. */
  asOf: AsOf,
  pictures: z.array(PictureSummary),
});
export type PictureRange = z.infer<typeof PictureRange>;

/** Pictures that need not be consecutive, in the order in which they were asked for; null if the album has no such index. */
export const SomePictures = PictureRange.extend({ pictures: z.array(PictureSummary.nullable()) });
export type SomePictures = z.infer<typeof SomePictures>;

/** Placeholders of pictures whose ranges may have been read before. */
export const MadePlaceholders = z.object({
  identity: IdentityKey,
  albumId: AlbumId,
  placeholders: z.array(z.object({ pictureId: PictureId, placeholder: Placeholder })),
});
export type MadePlaceholders = z.infer<typeof MadePlaceholders>;

/** Width divided by height of masked pictures whose mosaics the window gets, within 1 %. */
export const MosaicShapes = z.object({
  identity: IdentityKey,
  shapes: z.array(z.object({ albumId: AlbumId, pictureId: PictureId, aspectRatio: z.number().positive() })),
});
export type MosaicShapes = z.infer<typeof MosaicShapes>;

/** `too-large`: more pixels or bytes than the program loads or decodes. `not-decoded`: decoding failed. */
export const NotShown = z.enum(['too-large', 'not-decoded']);
export type NotShown = z.infer<typeof NotShown>;

export const Rendition = z.object({
  /** The service's name for the size, as displayed: "Thumb", "X-large", "Original". */
  label: z.string(),
  kind: z.enum(['picture', 'video']),
  /** Pixels and bytes, if the service states them or the program has loaded this size. */
  width: PositiveInteger.optional(),
  height: PositiveInteger.optional(),
  sizeBytes: NonNegativeInteger.optional(),
  /** The longest edge that the service allows for this size, if the exact pixels are unknown. */
  upToPx: PositiveInteger.optional(),
  /** Set if the program could not show this size, and showed a smaller one. */
  notShown: NotShown.optional(),
  /** Absent while the mask hides this picture, because the address alone allows access to it. */
  address: z.string().optional(),
});
export type Rendition = z.infer<typeof Rendition>;

/** The sizes of one picture, without their addresses: a viewer that shows a revealed picture needs no address. */
export const PictureSizes = z.object({
  /** From the smallest to the largest. */
  renditions: z.array(Rendition.omit({ address: true })),
  /** Bytes of the original; null if the service does not state them. */
  sizeBytes: NonNegativeInteger.nullable(),
  /** Whether these are the sizes of what the service gives in place of a masked picture. */
  isMasked: z.boolean(),
});
export type PictureSizes = z.infer<typeof PictureSizes>;
export type RenditionSize = PictureSizes['renditions'][number];

/** Fields that a service may send only to the owner. */
export const OwnerField = z.enum(['fileName', 'takenAt', 'isHidden', 'md5']);
export type OwnerField = z.infer<typeof OwnerField>;

/** The full metadata of one picture. A field that the service does not send is absent, never empty. */
export const PictureDetails = z.object({
  id: PictureId,
  title: z.string(),
  kind: z.enum(['picture', 'video']),
  safety: Safety,
  caption: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  fileName: z.string().optional(),
  format: z.string().optional(),
  sizeBytes: NonNegativeInteger.optional(),
  width: PositiveInteger.optional(),
  height: PositiveInteger.optional(),
  md5: z.string().optional(),
  takenAt: Timestamp.optional(),
  uploadedAt: Timestamp.optional(),
  updatedAt: Timestamp.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  altitudeM: z.number().optional(),
  /** Position in the owner's manual order, which may differ from the order shown. */
  manualPosition: z.number().int().optional(),
  /** The number of edits of the picture. */
  serial: z.number().int().optional(),
  isHidden: z.boolean().optional(),
  hasWatermark: z.boolean().optional(),
  albumAddress: z.string().optional(),
  /** Absent fields that the service sends only to the picture's owner. */
  missingForVisitors: z.array(OwnerField),
  other: z.array(OtherField),
  renditions: z.array(Rendition),
});
export type PictureDetails = z.infer<typeof PictureDetails>;

/** The details in an answer to the window. */
export const DatedPictureDetails = PictureDetails.extend({ asOf: AsOf });
export type DatedPictureDetails = z.infer<typeof DatedPictureDetails>;

/** The picture's Exif metadata, as the service reads it, under Exif names ("ExposureTime"). */
export const PictureExif = z.object({ fields: z.array(OtherField) });
export type PictureExif = z.infer<typeof PictureExif>;

/** The form in which a picture was exported: unmasked, or as the mask shows it. */
export const ExportedForm = z.enum(['plain', 'masked']);
export type ExportedForm = z.infer<typeof ExportedForm>;

export const CopiedPicture = z.object({
  form: ExportedForm,
  /** The pixels of the size that was copied, if the whole picture could not be. */
  smaller: z.object({ width: z.number(), height: z.number() }).optional(),
});
export type CopiedPicture = z.infer<typeof CopiedPicture>;

export const SavedPicture = z.object({
  fileName: z.string(),
  form: ExportedForm,
  sizeBytes: NonNegativeInteger,
});
export type SavedPicture = z.infer<typeof SavedPicture>;

/**
 * `isRevealed` with a masked form: a drag would have to write the revealed picture to disk on this system, so the
 * masked form was dragged.
 */
export const DraggedPicture = z.object({ form: ExportedForm, isRevealed: z.boolean() });
export type DraggedPicture = z.infer<typeof DraggedPicture>;
