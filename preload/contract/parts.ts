/** What the program consists of: npm packages, and the browser that it runs on with all parts of that. */
import * as z from 'zod';

/** Longer than any licence: that of Node.js has 116,000 characters. */
const MAX_LICENCE_LENGTH = 1_000_000;

/** How this copy of the program reached the computer; `source` is one that was built here. */
export const PackageKind = z.enum(['source', 'deb', 'rpm', 'appimage', 'archive', 'installed']);
export type PackageKind = z.infer<typeof PackageKind>;

export const Part = z.object({
  /** Known to main only. */
  id: z.string(),
  name: z.string(),
  /** Null if main does not know it, as for the parts of Chromium. */
  version: z.string().nullable(),
  /** SPDX's name of the licence, or null. */
  licence: z.string().nullable(),
  isOfChromium: z.boolean(),
});
export type Part = z.infer<typeof Part>;

export const Parts = z.object({
  parts: z.array(Part),
  /** False if files with licences are missing, as in a copy that was not built as a whole. */
  isComplete: z.boolean(),
});
export type Parts = z.infer<typeof Parts>;

export const PartChoice = z.strictObject({ id: z.string().max(300) });
export const LicenceText = z.object({ text: z.string().max(MAX_LICENCE_LENGTH).nullable() });
