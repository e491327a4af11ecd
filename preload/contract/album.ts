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
  category: z.string().nullable(),
  updatedAt: Timestamp.nullable(),
  cover: Cover,
});
export type Album = z.infer<typeof Album>;
