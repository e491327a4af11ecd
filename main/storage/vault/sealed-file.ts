/** Stores the sealed entries of the vault in a JSON file: `{ "sealed": { name: base64 } }`. */
import * as z from 'zod';
import type { NamedValues } from '../named-values';
import type { SealedFile } from './sealed-vault';

/** Port: a JSON file of named values. */
export interface ValueFile extends NamedValues {
  /** Resolves once all current values would survive a crash. Rejects if the disk failed; the write is then retried. */
  whenSaved(): Promise<void>;
}

const KEY = 'sealed';
const Entries = z.record(z.string(), z.string());

/** Returns false for content that this program did not write. */
export function isSealedContent(content: Readonly<Record<string, unknown>>): boolean {
  return content[KEY] === undefined || Entries.safeParse(content[KEY]).success;
}

export function createSealedFile(file: ValueFile): SealedFile {
  const entries = (): ReadonlyMap<string, string> => new Map(Object.entries(Entries.parse(file.get(KEY) ?? {})));
  const keep = (kept: ReadonlyMap<string, string>): void => {
    file.set(KEY, Object.fromEntries(kept));
  };
  return {
    read: (name) => entries().get(name) ?? null,
    write(name, base64) {
      keep(new Map([...entries(), [name, base64]]));
    },
    remove(name) {
      const kept = new Map(entries());
      if (kept.delete(name)) keep(kept);
    },
    whenSaved: () => file.whenSaved(),
    names: () => [...entries().keys()],
  };
}
