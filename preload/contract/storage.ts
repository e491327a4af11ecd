/** The files that the program cannot currently save, and the files that it found unusable at startup. */
import * as z from 'zod';
import { NonNegativeInteger } from './integers';

/** Files named by their content. `journal-end` is the record of the journal's end, used if no keychain protects it. */
export const StoredFileName = z.enum(['settings', 'accounts', 'vault', 'checks', 'favourites', 'journal-end', 'panic']);
export type StoredFileName = z.infer<typeof StoredFileName>;

/** `not-a-file`: the path is a folder, a pipe or a dangling link; for a folder, the path is a file or similar. */
const Why = z.enum(['full', 'read-only', 'not-permitted', 'not-a-file', 'failed']);

export const SaveProblem = z.object({ file: StoredFileName, why: Why });
export type SaveProblem = z.infer<typeof SaveProblem>;

export const StorageState = z.object({
  /** Files whose latest content is only in memory; saving is retried. */
  unsaved: z.array(SaveProblem),
  /** Files found unusable at this start, renamed and created anew. `as`: the new name of the unusable file. */
  setAside: z.array(z.object({ file: StoredFileName, as: z.string() })),
  /** The data folder, if it cannot be written; null if it can. */
  folder: z.object({ path: z.string(), why: Why }).nullable(),
  /** Why the cache cannot be written to the disk, so that it is in memory only; null if it can. */
  cache: Why.nullable(),
});
export type StorageState = z.infer<typeof StorageState>;

export const CacheState = z.object({
  /** `memory-only`: no keychain protects the key, so nothing is written. */
  place: z.enum(['disk', 'memory-only', 'off']),
  /** What the cache takes on the disk. */
  usedBytes: NonNegativeInteger,
});
export type CacheState = z.infer<typeof CacheState>;

/** `secret-service`: GNOME Keyring or another program with its interface. */
export const Keychain = z.enum(['macos', 'windows', 'secret-service', 'kwallet']);
export type Keychain = z.infer<typeof Keychain>;

/** The storage of tokens. */
export const SecretsStorage = z.object({
  /** `session-only`: no keychain is available, so accounts last until the program closes. */
  state: z.enum(['sealed', 'session-only']),
  /** The keychain of this system, even if it cannot be used. */
  keychain: Keychain,
  /**
   * Why nothing can be stored: there is no usable keychain, it does not open what it sealed, or it is known to be
   * locked. Null if secrets can be stored.
   */
  why: z.enum(['missing', 'refused', 'locked']).nullable(),
});
export type SecretsStorage = z.infer<typeof SecretsStorage>;
