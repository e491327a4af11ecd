/** The journal and, where nothing seals it, its end, in the folder of the user's data. */
import { join } from 'node:path';
import { openJournalFiles } from '../journal/journal-files';
import { createJournalHeads } from '../journal/journal-heads';
import type { JournalParts } from '../journal/journal';
import type { StorageDesk } from '../storage/storage-desk';
import type { Vault } from '../vault/vault';

export function openJournalParts(storage: StorageDesk, vault: Vault): Pick<JournalParts, 'files' | 'heads'> {
  return {
    files: openJournalFiles(join(storage.folder, 'journal.jsonl')),
    heads: createJournalHeads(vault, storage.open({ name: 'journal-end', survivesPowerLoss: true })),
  };
}
