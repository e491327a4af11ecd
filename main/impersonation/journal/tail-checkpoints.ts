/**
 * Tail checkpoint of the journal: number and hash of its last line. It is kept separately, because missing lines at the
 * end leave no trace in the others. A keychain seals it in the vault; without one it is a small file that can be
 * changed.
 */
import * as z from 'zod';
import type { JournalCheck } from '../../../preload/contract';
import type { ValueFile } from '../../storage/vault/sealed-file';
import type { Vault } from '../../storage/vault/vault';
import { HIGHEST_NUMBER } from './journal-line';

const JournalHead = z.object({ number: z.number().int().positive().max(HIGHEST_NUMBER), hash: z.string() });
export type JournalHead = z.infer<typeof JournalHead>;

export interface TailCheckpointsReading {
  readonly sealed: JournalHead | 'missing' | 'unreadable';
  /** Checkpoint from a time without a seal. */
  readonly plain: JournalHead | null;
}

export interface TailCheckpoints {
  /** The keychain, or null if the checkpoint is not sealed. */
  readonly sealedBy: JournalCheck['sealedBy'];
  read(): Promise<TailCheckpointsReading>;
  /** Resolves once the checkpoint would survive a crash. */
  keep(head: JournalHead): Promise<void>;
}

const NAME = 'journal/head';
const KEY = 'head';

export function createTailCheckpoints(
  vault: Pick<Vault, 'place' | 'read' | 'write'>,
  plain: ValueFile,
): TailCheckpoints {
  const isSealed = vault.place.state === 'sealed';
  return {
    sealedBy: isSealed ? vault.place.keychain : null,
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
