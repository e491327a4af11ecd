/**
 * Where the journal ends: number and hash of its last line, kept beside it, for lines that are gone at the end leave no
 * trace in the others. Sealed in the vault where a keychain seals it; else in a small file that anybody can change.
 */
import * as z from 'zod';
import type { ValueFile } from '../../storage/vault/sealed-file';
import type { Vault } from '../../storage/vault/vault';
import { HIGHEST_NUMBER } from './journal-line';

const JournalHead = z.object({ number: z.number().int().positive().max(HIGHEST_NUMBER), hash: z.string() });
export type JournalHead = z.infer<typeof JournalHead>;

export interface HeadsReading {
  readonly sealed: JournalHead | 'missing' | 'unreadable';
  /** Of a time when nothing sealed it. */
  readonly plain: JournalHead | null;
}

export interface JournalHeads {
  /** The keychain by its name; null: nothing seals the end. */
  readonly sealedBy: string | null;
  read(): Promise<HeadsReading>;
  /** Resolves once it would outlive a crash. */
  keep(head: JournalHead): Promise<void>;
}

const NAME = 'journal/head';
const KEY = 'head';

export function createJournalHeads(vault: Pick<Vault, 'place' | 'read' | 'write'>, plain: ValueFile): JournalHeads {
  const isSealed = vault.place.state === 'sealed';
  return {
    sealedBy: isSealed ? vault.place.name : null,
    async read() {
      const reading = await vault.read(NAME);
      const kept = { plain: readPlain(plain) };
      if (reading.state === 'missing') return { ...kept, sealed: 'missing' };
      return { ...kept, sealed: (reading.state === 'found' && parse(reading.secret)) || 'unreadable' };
    },
    async keep(head) {
      if (isSealed) {
        await vault.write(NAME, JSON.stringify(head));
        return;
      }
      plain.set(KEY, head);
      await plain.whenSaved();
    },
  };
}

function readPlain(file: ValueFile): JournalHead | null {
  try {
    return JournalHead.parse(file.get(KEY));
  } catch {
    return null;
  }
}

function parse(text: string): JournalHead | null {
  try {
    return JournalHead.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
