/** Deletes at the start what an earlier run could not, because it ended while an account was being removed. */
import type { IdentityKey } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import { accountKey, isAccountKey, managerKeyOf } from '../identity/identity-key';
import type { AccountBook } from './account-book';
import type { AccountVault } from './account-vault';

export interface LeftoversDeps {
  readonly book: Pick<AccountBook, 'all'>;
  /** Null if the secrets are kept in memory only. */
  readonly vault: Pick<AccountVault, 'removeAllBut'> | null;
  readonly forgettables: Pick<Forgettables, 'forgetGone'>;
}

export async function deleteLeftovers({ book, vault, forgettables }: LeftoversDeps): Promise<void> {
  const ids = book.all().map(({ id }) => id);
  const known = ids.map(accountKey);
  forgettables.forgetGone((key: IdentityKey) => isAccountKey(key) && !known.includes(managerKeyOf(key)));
  // Nothing uses secrets without a record, so a failure must not prevent the start.
  await vault?.removeAllBut(ids).catch(() => undefined);
}
