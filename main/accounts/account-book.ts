/**
 * The list of accounts, in the person's own order. If the system cannot protect secrets, new accounts stay in memory;
 * saved accounts keep their sign-in data on disk unchanged, so that it still matches their sealed secrets when the
 * keychain is back.
 */
import type { AccountId } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import type { AccountRecord, AccountRecords } from './account-record';

export class AccountBook {
  private records: readonly AccountRecord[];
  private onDisk: readonly AccountRecord[];

  constructor(
    private readonly store: AccountRecords,
    /** Whether new accounts may be saved to disk. */
    private readonly isKeeping: () => boolean,
  ) {
    this.records = store.read();
    this.onDisk = this.records;
  }

  all(): readonly AccountRecord[] {
    return this.records;
  }

  /** Throws `not-found` for an unknown account. */
  find(id: AccountId): AccountRecord {
    const found = this.records.find((record) => record.id === id);
    if (!found) throw new AppFailure({ kind: 'not-found', detail: { code: 'no-such-account' } });
    return found;
  }

  /** Returns whether the account is still there, signed in as now, after the next start. */
  isKept(id: AccountId): boolean {
    return this.isKeeping() && this.onDisk.some((record) => record.id === id);
  }

  /** Replaces the record with the same id, or appends a new record. Changes memory only, until `save`. */
  put(record: AccountRecord): void {
    const isKnown = this.records.some(({ id }) => id === record.id);
    this.records = isKnown
      ? this.records.map((known) => (known.id === record.id ? record : known))
      : [...this.records, record];
  }

  /** Undoes `put`: restores the previous record, or removes the account if there was none. */
  takeBack(id: AccountId, former: AccountRecord | undefined): void {
    if (former) this.put(former);
    else this.records = this.records.filter((record) => record.id !== id);
  }

  /** Moves the account to the index `to` in the list, from 0. */
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

  /**
   * Returns the record as it is on disk, with the current name and colour. Undefined if the account was never saved.
   */
  private asKept({ id, name, colour }: AccountRecord): AccountRecord | undefined {
    const kept = this.onDisk.find((record) => record.id === id);
    return kept && { ...kept, name, colour };
  }
}
