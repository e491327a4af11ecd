/**
 * Opens the journal's files in the folder of the user's data. Its tail checkpoint is stored there too if nothing seals
 * it.
 */
import { join } from 'node:path';
import { openJournalFiles } from '../impersonation/journal/journal-files';
import { createTailCheckpoints } from '../impersonation/journal/tail-checkpoints';
import { type Journal, type JournalDeps, openJournal } from '../impersonation/journal/journal';
import type { StorageHealth } from '../storage/storage-health';
import type { Vault } from '../storage/vault/vault';

export function openJournalDeps(storage: StorageHealth, vault: Vault): Pick<JournalDeps, 'files' | 'checkpoints'> {
  return {
    files: openJournalFiles(join(storage.folder, 'journal.jsonl')),
    checkpoints: createTailCheckpoints(vault, storage.open({ name: 'journal-end', survivesPowerLoss: true })),
  };
}

/** Never rejects. */
export function openProgramJournal(
  storage: StorageHealth,
  vault: Vault,
  onGrown: JournalDeps['onGrown'],
): Promise<Journal> {
  return openJournal({ ...openJournalDeps(storage, vault), nowMs: () => Date.now(), onGrown });
}
