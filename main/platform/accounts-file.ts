/** What is kept of accounts in plain, in a small file of its own. Secrets never go here. */
import { AccountRecord, type AccountRecords } from '../accounts/account-record';
import type { StorageDesk } from '../storage/storage-health';

const KEY = 'accounts';

export interface AccountsFile extends AccountRecords {
  /** All that is in the file was understood, so that what it does not name does not exist. */
  readonly isComplete: boolean;
}

export function openAccountsFile(storage: StorageDesk): AccountsFile {
  const file = storage.open({
    name: 'accounts',
    isUsable: ({ [KEY]: kept }) => kept === undefined || Array.isArray(kept),
    survivesPowerLoss: true,
  });
  const kept: unknown[] = asArray(file.get(KEY));
  const parsed = kept.map((entry) => AccountRecord.safeParse(entry));
  // Of a later version of the program, perhaps: not shown, but not lost either.
  const foreign = kept.filter((_entry, index) => parsed[index]?.success === false);
  return {
    isComplete: foreign.length === 0 && !file.isBegunAnew,
    read: () => parsed.flatMap(({ data }) => data ?? []),
    write: (records) => {
      file.set(KEY, [...records, ...foreign]);
    },
  };
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
