/** Albums as the renderer sees them, independent of the service. */
import * as z from 'zod';
import { NonNegativeInteger } from './integers';
import { AsOf, Timestamp } from './timestamp';

/** Opaque ID, unique within an identity; created by a service. */
export const AlbumId = z.string().min(1).max(200).brand('AlbumId');
export type AlbumId = z.infer<typeof AlbumId>;

/** Whether the service rates a picture as safe to show. `unknown`: the service does not rate it. */
export const Safety = z.enum(['safe', 'unsafe', 'unknown']);
export type Safety = z.infer<typeof Safety>;

export const Cover = z.discriminatedUnion('state', [
  z.object({ state: z.literal('available'), safety: Safety }),
  z.object({ state: z.literal('withheld'), reason: z.enum(['not-subscribed']), safety: Safety }),
  z.object({ state: z.literal('none') }),
]);
export type Cover = z.infer<typeof Cover>;

export const Album = z.object({
  id: AlbumId,
  name: z.string(),
  description: z.string().nullable(),
  pictureCount: NonNegativeInteger.nullable(),
  /** From the broadest category to the narrowest; empty if the service has no categories. */
  categoryPath: z.array(z.string()),
  updatedAt: Timestamp.nullable(),
  cover: Cover,
  /**
   * `free-gallery`: the pictures that an owner shows to the public; not an album of the service, but it opens like one.
   */
  kind: z.enum(['album', 'free-gallery']),
});
export type Album = z.infer<typeof Album>;

/** All albums of an owner. */
export const AlbumList = z.object({ asOf: AsOf, albums: z.array(Album) });

/** A value from the service that has no field of its own in the contract, under the service's name for it. */
export const OtherField = z.object({ name: z.string(), value: z.string() });
export type OtherField = z.infer<typeof OtherField>;

/**
 * Everything that the service reports about one album. A field that the service does not send is absent, never empty.
 */
export const AlbumDetails = z.object({
  id: AlbumId,
  name: z.string(),
  key: z.string().optional(),
  description: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  pictureCount: NonNegativeInteger.optional(),
  updatedAt: Timestamp.optional(),
  categoryPath: z.array(z.string()).optional(),
  manualPosition: z.number().int().optional(),
  sortMethod: z.string().optional(),
  isSortDescending: z.boolean().optional(),
  isPublic: z.boolean().optional(),
  hasPassword: z.boolean().optional(),
  passwordHint: z.string().optional(),
  other: z.array(OtherField),
});
export type AlbumDetails = z.infer<typeof AlbumDetails>;

/** Opaque ID of a category, created by a service that lists its subcategories level by level. */
export const CategoryId = z.string().min(1).max(200).brand('CategoryId');
export type CategoryId = z.infer<typeof CategoryId>;

export interface Category {
  /** Present if the service lists the subcategories, with those that contain no album, by `albums.subCategories`. */
  readonly id?: CategoryId | undefined;
  readonly name: string;
  readonly albumIds: readonly AlbumId[];
  readonly subCategories: readonly Category[];
}
/** All albums in the owner's list, by category and subcategory. */
export const Category: z.ZodType<Category> = z.object({
  id: CategoryId.optional(),
  name: z.string(),
  albumIds: z.array(AlbumId),
  get subCategories() {
    return z.array(Category);
  },
});

/** The categories of an owner, as an earlier run stored them. */
export const CategoryList = z.object({ asOf: AsOf, categories: z.array(Category) });
