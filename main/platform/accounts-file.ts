/** Stores the non-secret account data in a small file of its own. Never contains secrets. */
import { accountRecordOf, type AccountRecords } from '../accounts/account-record';
import type { ServiceModule } from '../services/service-module';
import type { StorageHealth } from '../storage/storage-health';

const KEY = 'accounts';

export interface AccountsFile extends AccountRecords {
  /** True if every entry was understood: an account that the file does not list does not exist. */
  readonly isComplete: boolean;
}

export function openAccountsFile(storage: StorageHealth, services: readonly ServiceModule[]): AccountsFile {
  const file = storage.open({
    name: 'accounts',
    isUsable: ({ [KEY]: kept }) => kept === undefined || Array.isArray(kept),
    survivesPowerLoss: true,
  });
  const kept: unknown[] = asArray(file.get(KEY));
  const schema = accountRecordOf(services);
  const parsed = kept.map((entry) => schema.safeParse(entry));
  // Entries of a later version, or of a service that this run does not have: hidden, but preserved.
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
