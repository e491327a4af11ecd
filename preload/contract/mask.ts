/**
 * The mask: pictures that are not rated safe are shown only under a lease, unless the account's rules show them. Main
 * grants a lease at the person's explicit request, for a limited time, and can revoke it.
 */
import * as z from 'zod';
import { AlbumId } from './album';
import { AgeFinding } from './error-details';
import { IdentityKey } from './identity';
import { NonNegativeInteger, PositiveInteger } from './integers';
import { PictureId } from './picture';

/** The form that replaces a masked picture: a few coarse squares, the same colours blurred, or one plain area. */
export const MaskStyle = z.enum(['mosaic', 'soft', 'plain']);
export type MaskStyle = z.infer<typeof MaskStyle>;

/** The mask rules of an account. While acting as a member, the manager's rules apply. */
export const MaskRules = z.object({
  /**
   * The treatment of a picture that the service does not rate; `mask-hidden` masks only the pictures that their owner
   * hides.
   */
  whenUnrated: z.enum(['mask', 'show', 'mask-hidden']),
  maskStyle: MaskStyle,
  /** Whether to request the service's own masked renditions, if it has them. */
  asksForMaskedForms: z.boolean(),
});
export type MaskRules = z.infer<typeof MaskRules>;

export const MaskRulesChange = MaskRules.partial().strict();
export type MaskRulesChange = z.infer<typeof MaskRulesChange>;

/**
 * Which pictures the mask covers. `sensitive`: those that the account's rules mask. `everything`: all pictures, covers
 * and portraits, whatever their rating.
 */
export const MaskLevel = z.enum(['sensitive', 'everything']);
export type MaskLevel = z.infer<typeof MaskLevel>;

/**
 * Why a picture is masked: the service rates it unsafe, the service does not rate it, its owner hides it, or the level
 * is `everything`. At that level all pictures have the same cause, so that nothing tells which ones are unsafe.
 */
export const MaskCause = z.enum(['unsafe', 'unrated', 'hidden', 'everything']);
export type MaskCause = z.infer<typeof MaskCause>;

/** Unguessable; part of the picture addresses that the lease opens. */
export const LeaseToken = z.string().min(16).max(64).brand('LeaseToken');
export type LeaseToken = z.infer<typeof LeaseToken>;

/** The scope of a lease. `album`: the album's pictures and its cover. `everything`: all that the identity may see. */
export const LeaseScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picture'), albumId: AlbumId, pictureId: PictureId }),
  z.strictObject({ kind: z.literal('cover'), albumId: AlbumId }),
  z.strictObject({ kind: z.literal('album'), albumId: AlbumId }),
  z.strictObject({ kind: z.literal('everything') }),
]);
export type LeaseScope = z.infer<typeof LeaseScope>;

/**
 * A peek lasts while a key or button is pressed, at most one minute; a timed lease lasts for the time set in the
 * preferences.
 */
export const LeaseKind = z.enum(['held', 'timed']);
export type LeaseKind = z.infer<typeof LeaseKind>;

export const Lease = z.object({
  token: LeaseToken,
  identity: IdentityKey,
  scope: LeaseScope,
  kind: LeaseKind,
  /** Pixels; the lease shows no picture with a longer edge. */
  longEdgePx: PositiveInteger,
  /** This and `until`: UTC (ISO 8601). */
  grantedAt: z.string(),
  until: z.string(),
});
export type Lease = z.infer<typeof Lease>;

/**
 * Why the person counts as away. `blanked`: the screen went blank; on Linux this is distinguished from a lock if the
 * system can do so.
 */
export const AwayCause = z.enum(['slept', 'locked', 'blanked']);
export type AwayCause = z.infer<typeof AwayCause>;

export const MaskState = z.object({
  /** Increases with every change; if two states arrive in the wrong order, the higher revision wins. */
  revision: NonNegativeInteger,
  level: MaskLevel,
  /** Another window has the focus, which raised the level; it returns to the chosen level with the focus. */
  isRaisedByBlur: z.boolean(),
  /** Titles, captions, keywords and file names are hidden too. */
  areTitlesMasked: z.boolean(),
  /** The active leases; if there are none, nothing is revealed. */
  leases: z.array(Lease),
  /** Why the last leases ended without the person's request; null after any other change. */
  endedBy: AwayCause.nullable(),
  /** By identity; an identity without an entry has `usualRules`. */
  rules: z.record(IdentityKey, MaskRules),
  usualRules: MaskRules,
  /** Identities whose person has chosen what happens to pictures without a rating, also if the choice is the usual one. */
  unratedChosen: z.array(IdentityKey),
  /** This and `levelRevision`: part of each picture's address, so that a picture drawn under other rules is never reused. */
  rulesRevision: NonNegativeInteger,
  /** Increases when the level changes. */
  levelRevision: NonNegativeInteger,
});
export type MaskState = z.infer<typeof MaskState>;

/**
 * Whether an identity may see masked content at all. `age-not-verified`: the law of the person's country requires proof
 * of age, and the service has none. `not-checked`: the check failed.
 */
export const RevealPermission = z.object({
  state: z.enum(['free', 'age-not-verified', 'not-checked']),
  /** What was found, and how. */
  finding: AgeFinding,
});
export type RevealPermission = z.infer<typeof RevealPermission>;
