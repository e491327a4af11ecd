/** The journal and, where nothing seals it, its end, in the folder of the user's data. */
import { join } from 'node:path';
import { openJournalFiles } from '../impersonation/journal/journal-files';
import { createJournalHeads } from '../impersonation/journal/tail-checkpoints';
import type { JournalParts } from '../impersonation/journal/journal';
import type { StorageDesk } from '../storage/storage-health';
import type { Vault } from '../storage/vault/vault';

export function openJournalParts(storage: StorageDesk, vault: Vault): Pick<JournalParts, 'files' | 'heads'> {
  return {
    files: openJournalFiles(join(storage.folder, 'journal.jsonl')),
    heads: createJournalHeads(vault, storage.open({ name: 'journal-end', survivesPowerLoss: true })),
  };
}
