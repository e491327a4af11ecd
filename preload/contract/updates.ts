/** Being told of new versions. Nothing is installed, and nothing about the person or the computer is sent. */
import * as z from 'zod';
import { AppError } from './errors';

export const UpdateChannel = z.enum(['stable', 'beta']);
export type UpdateChannel = z.infer<typeof UpdateChannel>;

/**
 * Who brings new versions to this installation. `proofsheet`: the program looks for them itself. `nobody`: this build
 * knows no address to look at. `environment`: PROOFSHEET_UPDATES=off. The others: a package of this kind was installed.
 */
export const UpdatedBy = z.enum([
  'proofsheet',
  'nobody',
  'environment',
  'deb',
  'rpm',
  'flatpak',
  'snap',
  'other-package',
]);
export type UpdatedBy = z.infer<typeof UpdatedBy>;

/**
 * Why the list of updates, or a downloaded file, was not believed. `unknown-key`: no signature is by a key of this
 * program. `bad-signature`: one claims to be. `replayed`: the list is older than one that was accepted before.
 */
export const UpdateRefusal = z.enum([
  'missing',
  'too-large',
  'wrong-shape',
  'unknown-key',
  'bad-signature',
  'replayed',
  'expired',
  'wrong-size',
  'wrong-hash',
]);
export type UpdateRefusal = z.infer<typeof UpdateRefusal>;

/** What one look at the list came to. `failed`: the server could not be asked. */
export const UpdateLookOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted') }),
  z.object({ kind: z.literal('refused'), why: UpdateRefusal }),
  z.object({ kind: z.literal('failed'), error: AppError }),
]);
export type UpdateLookOutcome = z.infer<typeof UpdateLookOutcome>;

export const UpdateLook = z.object({
  /** UTC (ISO 8601). */
  at: z.iso.datetime(),
  outcome: UpdateLookOutcome,
});
export type UpdateLook = z.infer<typeof UpdateLook>;

export const OfferedUpdate = z.object({
  version: z.string(),
  /** A day: 2026-11-30. */
  released: z.string(),
  /** In the language of the program if the list has it, else in English. */
  notes: z.string(),
  /** The host of the page that *Download* opens. */
  pageHost: z.string(),
});
export type OfferedUpdate = z.infer<typeof OfferedUpdate>;

/** What the last accepted list means here. `staged`: the version is released in steps, and has not reached this computer. */
export const UpdateFinding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offered'), update: OfferedUpdate, isSkipped: z.boolean() }),
  z.object({ kind: z.literal('staged'), version: z.string() }),
  z.object({ kind: z.literal('newest') }),
  z.object({ kind: z.literal('not-for-system') }),
]);
export type UpdateFinding = z.infer<typeof UpdateFinding>;

export const UpdateState = z.object({
  /** The installed version. */
  installed: z.string(),
  updatedBy: UpdatedBy,
  /** The program checks once a day. */
  isAutomatic: z.boolean(),
  channel: UpdateChannel,
  isLooking: z.boolean(),
  /** Null if the program has never looked. */
  lastLook: UpdateLook.nullable(),
  /** Null if no list was accepted, or the last one has expired. */
  finding: UpdateFinding.nullable(),
  /** The person has not been asked yet whether the program may look. */
  isQuestionDue: z.boolean(),
  /**
   * The notice that is due: of the offered version, or that the last list was refused in a way that hides new versions.
   * Null while the window is locked or a member is acted as, and after *Later*, for a day.
   */
  notice: z.enum(['offered', 'refused']).nullable(),
});
export type UpdateState = z.infer<typeof UpdateState>;
