/** Groups: the members that a manager may act as, and the overview of their albums. */
import * as z from 'zod';
import { AccountColour, Initials } from './identity';
import { Album, Safety } from './album';
import { GroupObstacle } from './error-details';
import { AppError } from './errors';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { Timestamp } from './timestamp';

/** Far more than a group has; limits what one call may contain. */
export const MOST_MEMBERS_EXPORTED = 10_000;

/** Opaque ID, unique within an account; created by a service. */
export const MemberId = z.string().min(1).max(60).brand('MemberId');
export type MemberId = z.infer<typeof MemberId>;

/** Distinguishes members by more than a colour. */
export const MemberPattern = z.enum(['stripes', 'dots', 'checks', 'waves', 'grid', 'diamonds']);
export type MemberPattern = z.infer<typeof MemberPattern>;

export const Member = z.object({
  id: MemberId,
  name: z.string(),
  initials: Initials,
  /** Colour and pattern are derived from the ID, so that they are the same everywhere and at every start. */
  colour: AccountColour,
  pattern: MemberPattern,
  /** Null if the member has no portrait. */
  portrait: Safety.nullable(),
  /** When the manager last acted as this member, in UTC (ISO 8601); null if that is not recorded. */
  lastUsedAt: z.string().nullable(),
  /** Added by the person; the service's list may not contain this member. */
  isAdded: z.boolean(),
  /** Marked by the person, to find the member again. */
  isStarred: z.boolean(),
});
export type Member = z.infer<typeof Member>;

/** The rights of an account in a group. */
export const GroupAccess = z.object({
  /** Null if the service reports no name. */
  groupName: z.string().nullable(),
  /** Null if the account may act as the group's members. */
  whyNot: z
    .object({
      obstacle: GroupObstacle,
      /** The permission that a new sign-in would have to request; null if that would not help. */
      missingPermission: z.string().nullable(),
    })
    .nullable(),
  /** Null if the service lists the members. */
  whyNotListed: GroupObstacle.nullable(),
});
export type GroupAccess = z.infer<typeof GroupAccess>;

/**
 * Why the pictures of an album were not counted, or not all of them. `not-approved`: the project may not read pictures
 * yet. `not-all-returned`: the service states more pictures than it returns. `too-many`: the album is beyond the limit
 * of what is read for one member.
 */
export const UncountedReason = z.enum([
  'password-needed',
  'not-subscribed',
  'forbidden',
  'not-approved',
  'not-found',
  'signed-out',
  'offline',
  'timed-out',
  'not-all-returned',
  'too-many',
  'failed',
]);
export type UncountedReason = z.infer<typeof UncountedReason>;

/**
 * The pictures of one member that are not known to be safe, counted from the albums' own answers. The mask rules do not
 * change it: it says what the service says.
 */
export const UnsafeCount = z.object({
  /** `throttled`: the service asked to wait. `done`: nothing more is read until a refresh. */
  progress: z.enum(['waiting', 'reading', 'throttled', 'done']),
  /** Of the pictures read, those that the service rates unsafe. */
  unsafe: NonNegativeInteger,
  /** Of the pictures read, those that the service does not rate. */
  unrated: NonNegativeInteger,
  /** Pictures read so far. */
  read: NonNegativeInteger,
  /** Of `albumsToRead`, those that were read or failed. */
  albumsRead: NonNegativeInteger,
  /** Albums with pictures, up to the limit for one member. */
  albumsToRead: NonNegativeInteger,
  /** The albums of which not all pictures were counted, by reason. If there are any, the count is a minimum. */
  uncounted: z.array(z.object({ why: UncountedReason, albums: PositiveInteger })),
});
export type UnsafeCount = z.infer<typeof UnsafeCount>;

/** One member in the overview: the progress of reading their albums, and the facts known so far. */
export const MemberOverview = z.object({
  member: MemberId,
  state: z.discriminatedUnion('name', [
    z.object({ name: z.literal('waiting') }),
    z.object({ name: z.literal('reading') }),
    /** The service asked to wait until `untilAt`, in UTC (ISO 8601). */
    z.object({ name: z.literal('rate-limited'), untilAt: z.string() }),
    z.object({ name: z.literal('failed'), error: AppError }),
    z.object({ name: z.literal('done') }),
  ]),
  /** Null until the albums are read. Earlier facts stay while a refresh is in progress. */
  facts: z
    .object({
      albumCount: NonNegativeInteger,
      pictureCount: NonNegativeInteger,
      unsafe: UnsafeCount,
      emptyAlbumCount: NonNegativeInteger,
      /** When the member's newest picture was uploaded; null if the service does not report it. */
      newestAt: Timestamp.nullable(),
      /** The member's first albums. */
      albums: z.array(Album),
    })
    .nullable(),
});
export type MemberOverview = z.infer<typeof MemberOverview>;

/**
 * How one album differs between the manager's plain account and the account acting as the member.
 * `only-acting`, `only-plain`: only that account lists the album. `cover-withheld`: the plain account does not get the
 * cover. `cover-shown`: only the plain account gets it.
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

/** The albums of one member, as the manager's plain account and as the account acting as the member sees them. */
export const Comparison = z.object({
  /** Why the plain or the acting account returned no albums. */
  errors: z.object({ plain: AppError.nullable(), acting: AppError.nullable() }),
  albums: z.array(z.object({ plain: Album.nullable(), acting: Album.nullable(), differences: z.array(Difference) })),
});
export type Comparison = z.infer<typeof Comparison>;
