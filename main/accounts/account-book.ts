/**
 * The accounts there are, in the person's own order. Where nothing protects secrets, new accounts are held in memory only;
 * of the kept ones, what goes with their sealed secrets stays as it is on disk, for a day when the keychain is back.
 */
import type { AccountId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { AccountRecord, AccountRecords } from './account-record';

export class AccountBook {
  private records: readonly AccountRecord[];
  private onDisk: readonly AccountRecord[];

  constructor(
    private readonly store: AccountRecords,
    /** Accounts can be kept. */
    private readonly isKeeping: () => boolean,
  ) {
    this.records = store.read();
    this.onDisk = this.records;
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

  /** Whether it is there after the next start, signed in as it is now. */
  isKept(id: AccountId): boolean {
    return this.isKeeping() && this.onDisk.some((record) => record.id === id);
  }

  /** In the place of the one with its id, else last; in memory, until `save`. */
  put(record: AccountRecord): void {
    const isKnown = this.records.some(({ id }) => id === record.id);
    this.records = isKnown
      ? this.records.map((known) => (known.id === record.id ? record : known))
      : [...this.records, record];
  }

  /** As it was before `put`. */
  takeBack(id: AccountId, former: AccountRecord | undefined): void {
    if (former) this.put(former);
    else this.records = this.records.filter((record) => record.id !== id);
  }

  /** `to`: its place among all, from 0. */
  move(id: AccountId, to: number): void {
    const record = this.find(id);
    const others = this.records.filter((other) => other.id !== id);
    this.records = [...others.slice(0, to), record, ...others.slice(to)];
    this.save();
  }

  remove(id: AccountId): void {
    this.records = this.records.filter((record) => record.id !== id);
    this.save();
  }

  save(): void {
    const records = this.isKeeping() ? this.records : this.records.flatMap((record) => this.asKept(record) ?? []);
    this.store.write(records);
    this.onDisk = records;
  }

  /** Its looks as they are now, everything else as it was kept. Undefined: it never was. */
  private asKept({ id, name, colour }: AccountRecord): AccountRecord | undefined {
    const kept = this.onDisk.find((record) => record.id === id);
    return kept && { ...kept, name, colour };
  }
}
