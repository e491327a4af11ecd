import type { Identity, JournalEntry } from '../../../preload/contract';

/** The account that stands in a line: the manager's own, never the member's. */
export function accountOf({ key, accountName, serviceName }: Identity): NonNullable<JournalEntry['account']> {
  return { identity: key, name: accountName, serviceName };
}
