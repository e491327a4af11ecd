/** Stores the secrets of each account in the vault, as one entry under the account's id. */
import * as z from 'zod';
import type { AccountId, SignedOutReason } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { findService } from '../services/registry';
import type { AccountSecrets, SecretsHolder } from '../services/service-account';
import type { ServiceModule } from '../services/service-module';
import { unlessHeld, type Vault } from '../storage/vault/vault';
import type { AccountRecord } from './account-record';

/** The account that owns the secrets, and the server they are for. */
export type SecretsOwner = Pick<AccountRecord, 'id' | 'service' | 'config'>;

/** Prefix of the names of vault entries. The remainder is the account id, not an identity key. */
const ENTRY_PREFIX = 'account/';

/**
 * Seals the server together with the secrets: otherwise an edit of the unencrypted record could send the secrets to
 * another server.
 */
const Sealed = z.object({ boundTo: z.string(), secrets: z.unknown() });

export class AccountVault {
  constructor(
    private readonly vault: Vault,
    private readonly services: readonly ServiceModule[],
  ) {}

  /** Returns null if there are no secrets, they cannot be read, or they are for another server. */
  async read(owner: SecretsOwner): Promise<AccountSecrets | null> {
    const reading = await this.vault.read(ENTRY_PREFIX + owner.id);
    const sealed = reading.state === 'found' ? parse(reading.secret) : null;
    if (sealed?.boundTo !== this.bindingOf(owner)) return null;
    return findService(this.services, owner.service).accounts.Secrets.safeParse(sealed.secrets).data ?? null;
  }

  async write(owner: SecretsOwner, secrets: AccountSecrets): Promise<void> {
    const sealed: z.infer<typeof Sealed> = { boundTo: this.bindingOf(owner), secrets };
    await unlessHeld(this.vault.write(ENTRY_PREFIX + owner.id, JSON.stringify(sealed)));
  }

  async remove(id: AccountId): Promise<void> {
    await unlessHeld(this.vault.remove(ENTRY_PREFIX + id));
  }

  /** Removes secrets without an account, which a program that ended between two writes leaves behind. */
  async removeAllBut(ids: readonly AccountId[]): Promise<void> {
    const wanted = new Set(ids.map((id) => ENTRY_PREFIX + id));
    const names = await this.vault.names();
    await Promise.all(
      names
        .filter((name) => name.startsWith(ENTRY_PREFIX) && !wanted.has(name))
        .map((name) => unlessHeld(this.vault.remove(name))),
    );
  }

  private bindingOf({ service, config }: SecretsOwner): string {
    return JSON.stringify(findService(this.services, service).accounts.factsOf(config).boundTo);
  }
}

export interface OpenAccountDeps {
  /**
   * Returns false once the account has signed in again or signed out: work of the old sign-in must not touch the new
   * one.
   */
  readonly isCurrent: () => boolean;
  /** Resolves once a pending write of this account's secrets has finished. */
  readonly ready: () => Promise<void>;
  readonly signedOut: () => SignedOutReason | null;
  readonly onSignedOut: (reason: SignedOutReason) => void;
  readonly finishing: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

/** Gives the service of an opened account access to the account's secrets. */
export function holdSecrets(vault: AccountVault, owner: SecretsOwner, deps: OpenAccountDeps): SecretsHolder {
  /** Cached so that the keychain is not called for every request. */
  let known: AccountSecrets | null = null;

  function assertCurrent(): void {
    if (!deps.isCurrent()) throw new AppFailure({ kind: 'signed-out', detail: { code: 'account-changed-meanwhile' } });
  }

  async function read(): Promise<AccountSecrets> {
    await deps.ready();
    assertCurrent();
    if (deps.signedOut() !== null) throw new AppFailure({ kind: 'signed-out' });
    if (known) return known;
    const kept = await vault.read(owner);
    assertCurrent();
    // A concurrent read may have finished first, and its secrets may have been renewed since.
    known ??= kept;
    if (known) return known;
    deps.onSignedOut('unreadable');
    throw new AppFailure({ kind: 'signed-out', detail: { code: 'sign-in-unreadable' } });
  }

  return {
    read,
    async change(update) {
      const secrets = await read();
      assertCurrent();
      // Another change may have been made meanwhile. Memory is updated before the disk: if the write fails, this run
      // continues with the new secrets.
      known = update(known ?? secrets);
      await vault.write(owner, known);
    },
    finishing: deps.finishing,
    markSignedOut(reason) {
      if (deps.isCurrent()) deps.onSignedOut(reason);
    },
  };
}

function parse(text: string): z.infer<typeof Sealed> | null {
  try {
    return Sealed.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
