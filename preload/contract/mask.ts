/**
 * The mask: what is not known to be safe is shown as it is only under a lease, which main grants on a person's explicit wish,
 * for a time, and takes back. Without any, everything is masked.
 */
import * as z from 'zod';
import { AlbumId } from './album';
import { IdentityKey } from './identity';
import { PictureId } from './picture';

/** What the mask shows in place of a picture: a few coarse squares, the same colours without edges, or nothing of it. */
export const MaskLook = z.enum(['mosaic', 'soft', 'plain']);
export type MaskLook = z.infer<typeof MaskLook>;

/** Of an account; acting as a member, the manager's. */
export const MaskRules = z.object({
  /** What happens to a picture of which the service does not say whether it is safe; `mask-hidden`: only what its owner hides is masked. */
  whenUnsaid: z.enum(['mask', 'show', 'mask-hidden']),
  look: MaskLook,
  /** The service is asked for its own masked forms, where it has them. */
  asksForMaskedForms: z.boolean(),
});
export type MaskRules = z.infer<typeof MaskRules>;

export const MaskRulesChange = MaskRules.partial().strict();
export type MaskRulesChange = z.infer<typeof MaskRulesChange>;

/**
 * Why a picture is masked. `unsafe`: the service does not call it safe. `unsaid`: the service does not say. `hidden`: its owner
 * hides it.
 */
export const MaskCause = z.enum(['unsafe', 'unsaid', 'hidden']);
export type MaskCause = z.infer<typeof MaskCause>;

/** Unguessable; part of the addresses that it opens. */
export const LeaseToken = z.string().min(16).max(64).brand('LeaseToken');
export type LeaseToken = z.infer<typeof LeaseToken>;

/** What is revealed. `album`: its pictures and its cover. `everything`: whatever the identity may see. */
export const LeaseScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('picture'), albumId: AlbumId, pictureId: PictureId }).strict(),
  z.object({ kind: z.literal('cover'), albumId: AlbumId }).strict(),
  z.object({ kind: z.literal('album'), albumId: AlbumId }).strict(),
  z.object({ kind: z.literal('everything') }).strict(),
]);
export type LeaseScope = z.infer<typeof LeaseScope>;

/** `held`: as long as a key or button is held, at most a minute. `timed`: for the time of the preferences. */
export const LeaseKind = z.enum(['held', 'timed']);
export type LeaseKind = z.infer<typeof LeaseKind>;

export const Lease = z.object({
  token: LeaseToken,
  identity: IdentityKey,
  scope: LeaseScope,
  kind: LeaseKind,
  /** Pixels: nothing larger is shown under it. */
  longEdgePx: z.number().int().positive(),
  /** These in UTC (ISO 8601). */
  grantedAt: z.string(),
  until: z.string(),
});
export type Lease = z.infer<typeof Lease>;

/** Why the person counts as away. `blanked`: the screen went blank, which on Linux is told apart from a lock if the system can. */
export const AwayCause = z.enum(['slept', 'locked', 'blanked']);
export type AwayCause = z.infer<typeof AwayCause>;

export const MaskState = z.object({
  /** Grows with every change: of two that arrive in the wrong order, the later one counts. */
  revision: z.number().int().nonnegative(),
  /** Those that live; none: everything is masked. */
  leases: z.array(Lease),
  /** Why the last leases were ended without the person asking for it; null after any other change. */
  endedBy: AwayCause.nullable(),
  /** By identity; one that is not named has the usual ones. */
  rules: z.record(IdentityKey, MaskRules),
  usualRules: MaskRules,
  /** Part of each picture's address, so that nothing drawn under other rules is used again. */
  rulesRevision: z.number().int().nonnegative(),
});
export type MaskState = z.infer<typeof MaskState>;

/**
 * Whether an identity may be shown what is masked at all. `age-not-verified`: the law of the person's country asks for proof of
 * age, and the service has none. `not-checked`: that could not be found out.
 */
export const RevealPermission = z.object({
  state: z.enum(['free', 'age-not-verified', 'not-checked']),
  /** For people: what was found out, and how. */
  words: z.string(),
});
export type RevealPermission = z.infer<typeof RevealPermission>;
