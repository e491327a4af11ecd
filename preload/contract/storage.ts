/** What the program cannot save at the moment, and what it found in the place of its files. */
import * as z from 'zod';

/** By what it holds: `journal-end` is the end of the journal where no keychain seals it. */
export const KeptFileName = z.enum(['settings', 'accounts', 'vault', 'journal-end', 'panic']);
export type KeptFileName = z.infer<typeof KeptFileName>;

/** `not-a-file`: a folder, a pipe or a link to nothing stands in its place; of a folder, a file or the like. */
const Why = z.enum(['full', 'read-only', 'not-permitted', 'not-a-file', 'failed']);

export const SaveProblem = z.object({ file: KeptFileName, why: Why });
export type SaveProblem = z.infer<typeof SaveProblem>;

export const StorageState = z.object({
  /** Memory has what the disk lacks; it is tried again. */
  unsaved: z.array(SaveProblem),
  /** Found unusable at this start, moved away and begun anew. `as`: the name it has now. */
  setAside: z.array(z.object({ file: KeptFileName, as: z.string() })),
  /** The folder of all of them cannot be written; null: it can. */
  folder: z.object({ path: z.string(), why: Why }).nullable(),
});
export type StorageState = z.infer<typeof StorageState>;
