/** What helps to find the cause of an error: versions, the report, and errors that the window reports itself. */
import * as z from 'zod';
import { PackageKind } from './parts';

export const PageError = z.strictObject({
  /** The number that the person sees; the window creates it. */
  incidentId: z.uuid(),
  /** The error's class, such as `TypeError`. */
  name: z.string().max(60),
  /** Main keeps only the program's own file names, line numbers and functions. */
  stack: z.string().max(20_000),
});
export type PageError = z.infer<typeof PageError>;

/** The program and what it runs on. */
export const ProgramVersions = z.object({
  proofsheet: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  v8: z.string(),
  packageKind: PackageKind,
  /** Node's `process.platform`. */
  platform: z.string(),
  /** That of macOS or Windows; on Linux, that of the kernel. */
  systemVersion: z.string(),
  /** Such as "x64". */
  architecture: z.string(),
});
export type ProgramVersions = z.infer<typeof ProgramVersions>;

/** `fileName`: without the folder, which is private. */
export const SavedReport = z.object({ fileName: z.string() });
export type SavedReport = z.infer<typeof SavedReport>;
