/**
 * The accounts there are, in the person's own order. Where nothing protects secrets, new accounts are held in memory only
 * and the kept ones stay as they are on disk, for a day when the keychain is back.
 */
import type { AccountId } from '../../preload/contract';
import { AppFailure } from '../failure';
import type { AccountRecord, AccountRecords } from './account-record';

export class AccountBook {
  private records: readonly AccountRecord[];
  private readonly passing = new Set<AccountId>();

  constructor(
    private readonly store: AccountRecords,
    /** Accounts can be kept. */
    private readonly isKeeping: () => boolean,
  ) {
    this.records = store.read();
  }

  all(): readonly AccountRecord[] {
    return this.records;
  }

  /** Rejects with `not-found`. */
  find(id: AccountId): AccountRecord {
    const found = this.records.find((record) => record.id === id);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: 'There is no such account.' });
    return found;
  }

  /** Whether it is there after the next start. */
  isKept(id: AccountId): boolean {
    return this.isKeeping() && !this.passing.has(id);
  }

  /** In the place of the one with its id, else last. */
  put(record: AccountRecord): void {
    const isKnown = this.records.some(({ id }) => id === record.id);
    if (!isKnown && !this.isKeeping()) this.passing.add(record.id);
    this.write(isKnown ? this.records.map((known) => (known.id === record.id ? record : known)) : [...this.records, record]);
  }

  /** `to`: its place among all, from 0. */
  move(id: AccountId, to: number): void {
    const record = this.find(id);
    const others = this.records.filter((other) => other.id !== id);
    this.write([...others.slice(0, to), record, ...others.slice(to)]);
  }

  remove(id: AccountId): void {
    this.write(this.records.filter((record) => record.id !== id));
    this.passing.delete(id);
  }

  private write(records: readonly AccountRecord[]): void {
    const kept = records.filter(({ id }) => !this.passing.has(id));
    this.store.write(kept);
    this.records = records;
  }
}
