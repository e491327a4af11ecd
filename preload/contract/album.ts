/** Albums as the window sees them, whichever service they come from. */
import * as z from 'zod';
import { Timestamp } from './timestamp';

/** Opaque and unique within an identity; made by a service. */
export const AlbumId = z.string().min(1).max(200).brand('AlbumId');
export type AlbumId = z.infer<typeof AlbumId>;

/** Whether the service declares a picture safe to show. `unknown`: the service says nothing about it. */
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
  pictureCount: z.number().int().nonnegative().nullable(),
  /** From the widest to the narrowest; empty where the service has none. */
  categoryPath: z.array(z.string()),
  updatedAt: Timestamp.nullable(),
  cover: Cover,
  /** `free-gallery`: the pictures an owner shows to everybody, which are no album of theirs but open like one. */
  kind: z.enum(['album', 'free-gallery']),
});
export type Album = z.infer<typeof Album>;

/** A value that the service sends and the program has no place of its own for; as the service calls it. */
export const OtherField = z.object({ name: z.string(), value: z.string() });
export type OtherField = z.infer<typeof OtherField>;

/** All that the service tells of one album. A field it does not send is absent, never blank. */
export const AlbumDetails = z.object({
  id: AlbumId,
  name: z.string(),
  key: z.string().optional(),
  description: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  pictureCount: z.number().int().nonnegative().optional(),
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

export interface Category {
  readonly name: string;
  readonly albumIds: readonly AlbumId[];
  readonly subCategories: readonly Category[];
}
/** Every album that the owner's list names, by category and subcategory. */
export const Category: z.ZodType<Category> = z.object({
  name: z.string(),
  albumIds: z.array(AlbumId),
  get subCategories() {
    return z.array(Category);
  },
});
