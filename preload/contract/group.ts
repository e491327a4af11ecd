/** Groups: the members whom a manager may act as, and what an overview of them tells. */
import * as z from 'zod';
import { AccountColour } from './account-colour';
import { Album, Safety } from './album';
import { AppError } from './errors';
import { Initials } from './identity';
import { Timestamp } from './timestamp';

/** Opaque and unique within an account; made by a service. */
export const MemberId = z.string().min(1).max(60).brand('MemberId');
export type MemberId = z.infer<typeof MemberId>;

/** Told apart by more than a colour. */
export const MemberPattern = z.enum(['stripes', 'dots', 'checks', 'waves', 'grid', 'diamonds']);
export type MemberPattern = z.infer<typeof MemberPattern>;

export const Member = z.object({
  id: MemberId,
  name: z.string(),
  initials: Initials,
  /** This and the pattern follow from the id, so that they are the same everywhere and at every start. */
  colour: AccountColour,
  pattern: MemberPattern,
  /** Null: the member has no portrait. */
  portrait: Safety.nullable(),
  /** When the manager last acted as them, in UTC (ISO 8601); null: never, as far as is remembered. */
  lastUsedAt: z.string().nullable(),
  /** Added by the person; the service's list may not name them. */
  isAdded: z.boolean(),
});
export type Member = z.infer<typeof Member>;

/** What an account may do with a group. */
export const GroupAccess = z.object({
  /** Null: the service names none. */
  groupName: z.string().nullable(),
  /** Null: the account may act as the group's members. */
  whyNot: z
    .object({
      explanation: z.string(),
      /** The permission that a new sign-in would have to ask for; null where that would not help. */
      missingPermission: z.string().nullable(),
    })
    .nullable(),
  /** Null: the service lists the members. */
  whyNotListed: z.string().nullable(),
});
export type GroupAccess = z.infer<typeof GroupAccess>;

/** One member in the overview: how far reading their albums is, and what is known of them so far. */
export const MemberOverview = z.object({
  member: MemberId,
  state: z.discriminatedUnion('name', [
    z.object({ name: z.literal('waiting') }),
    z.object({ name: z.literal('reading') }),
    /** The service asked to wait; `untilAt` in UTC (ISO 8601). */
    z.object({ name: z.literal('rate-limited'), untilAt: z.string() }),
    z.object({ name: z.literal('failed'), error: AppError }),
    z.object({ name: z.literal('done') }),
  ]),
  /** Null: not known yet. What was read before stays while it is read again. */
  facts: z
    .object({
      albumCount: z.number().int().nonnegative(),
      pictureCount: z.number().int().nonnegative(),
      /** Albums whose cover the service does not call safe. */
      unsafeCoverCount: z.number().int().nonnegative(),
      emptyAlbumCount: z.number().int().nonnegative(),
      /** When their newest picture was uploaded; null: the service does not say. */
      newestAt: Timestamp.nullable(),
      /** The first ones. */
      albums: z.array(Album),
    })
    .nullable(),
});
export type MemberOverview = z.infer<typeof MemberOverview>;

/**
 * How the two ways to see one album differ. `only-acting`, `only-plain`: one of them does not list it at all.
 * `cover-withheld`, `cover-shown`: the cover is kept from the plain account, or from whoever acts as the member.
 */
export const Difference = z.enum([
  'only-acting',
  'only-plain',
  'cover-withheld',
  'cover-shown',
  'name',
  'description',
  'picture-count',
  'safety',
]);
export type Difference = z.infer<typeof Difference>;

/** The albums of one member as the manager's plain account sees them and as somebody who acts as the member does. */
export const Comparison = z.object({
  /** Why one way gave nothing. */
  errors: z.object({ plain: AppError.nullable(), acting: AppError.nullable() }),
  albums: z.array(z.object({ plain: Album.nullable(), acting: Album.nullable(), differences: z.array(Difference) })),
});
export type Comparison = z.infer<typeof Comparison>;
