/** The secrets of each account in the vault, each as one piece under the account's id. */
import type { AccountId, SignedOutReason } from '../../preload/contract';
import { AppFailure } from '../failure';
import { AccountSecrets, type SecretsHolder } from '../services/service-account';
import type { Vault } from '../vault/vault';

const PREFIX = 'account/';

export class AccountVault {
  constructor(private readonly vault: Vault) {}

  /** Null: there are none, or none that can be read. */
  async read(id: AccountId): Promise<AccountSecrets | null> {
    const reading = await this.vault.read(PREFIX + id);
    return reading.state === 'found' ? parse(reading.secret) : null;
  }

  async write(id: AccountId, secrets: AccountSecrets): Promise<void> {
    await this.vault.write(PREFIX + id, JSON.stringify(secrets));
  }

  async remove(id: AccountId): Promise<void> {
    await this.vault.remove(PREFIX + id);
  }

  /** What a program that ended between two writes left behind. */
  async removeAllBut(ids: readonly AccountId[]): Promise<void> {
    const wanted = new Set(ids.map((id) => PREFIX + id));
    const names = await this.vault.names();
    await Promise.all(names.filter((name) => name.startsWith(PREFIX) && !wanted.has(name)).map((name) => this.vault.remove(name)));
  }
}

/**
 * The secrets of an account as its opened service sees them. Once the account was signed in anew or has left, what is still
 * under way for the former one must not touch the latter: `isCurrent` says which of them this is.
 */
export function holdSecrets(
  vault: AccountVault,
  id: AccountId,
  parts: {
    readonly isCurrent: () => boolean;
    readonly signedOut: () => SignedOutReason | null;
    readonly onSignedOut: (reason: SignedOutReason) => void;
  },
): SecretsHolder {
  /** So that the keychain is not asked at every call. */
  let known: AccountSecrets | null = null;

  function assertCurrent(): void {
    if (!parts.isCurrent()) throw new AppFailure({ kind: 'signed-out', detail: 'The account was signed in anew, or has left.' });
  }

  return {
    async read() {
      assertCurrent();
      if (parts.signedOut() !== null) throw new AppFailure({ kind: 'signed-out' });
      known ??= await vault.read(id);
      if (known) return known;
      parts.onSignedOut('unreadable');
      throw new AppFailure({ kind: 'signed-out', detail: 'What was kept of the sign-in cannot be read.' });
    },
    async write(secrets) {
      assertCurrent();
      // Before it is on disk: should the disk fail, this run can still go on with it.
      known = secrets;
      await vault.write(id, secrets);
    },
    markSignedOut(reason) {
      if (parts.isCurrent()) parts.onSignedOut(reason);
    },
  };
}

function parse(text: string): AccountSecrets | null {
  try {
    return AccountSecrets.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
