/** The secrets of each account in the vault, each as one piece under the account's id. */
import * as z from 'zod';
import type { AccountId, SignedOutReason } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { AccountSecrets, type SecretsHolder, type SignInWay } from '../services/service-account';
import { unlessHeld, type Vault } from '../storage/vault/vault';
import type { AccountRecord } from './account-record';

/** Whose secrets, and which server they are for. */
export type SecretsOwner = Pick<AccountRecord, 'id' | 'way'>;

const PREFIX = 'account/';

/** Sealed together: what is in plain beside it could lead the secrets to another server. */
const Sealed = z.object({ boundTo: z.string(), secrets: AccountSecrets });

export class AccountVault {
  constructor(private readonly vault: Vault) {}

  /** Null: there are none, none that can be read, or none for this server. */
  async read({ id, way }: SecretsOwner): Promise<AccountSecrets | null> {
    const reading = await this.vault.read(PREFIX + id);
    const sealed = reading.state === 'found' ? parse(reading.secret) : null;
    return sealed?.boundTo === bindingOf(way) ? sealed.secrets : null;
  }

  async write({ id, way }: SecretsOwner, secrets: AccountSecrets): Promise<void> {
    const sealed: z.infer<typeof Sealed> = { boundTo: bindingOf(way), secrets };
    await unlessHeld(this.vault.write(PREFIX + id, JSON.stringify(sealed)));
  }

  async remove(id: AccountId): Promise<void> {
    await unlessHeld(this.vault.remove(PREFIX + id));
  }

  /** What a program that ended between two writes left behind. */
  async removeAllBut(ids: readonly AccountId[]): Promise<void> {
    const wanted = new Set(ids.map((id) => PREFIX + id));
    const names = await this.vault.names();
    await Promise.all(
      names
        .filter((name) => name.startsWith(PREFIX) && !wanted.has(name))
        .map((name) => unlessHeld(this.vault.remove(name))),
    );
  }
}

export interface HoldingParts {
  /** Once the account was signed in anew or has left, what is still under way for the former one must not touch the latter. */
  readonly isCurrent: () => boolean;
  /** Resolves when the secrets that belong to this account are in the vault. */
  readonly ready: () => Promise<void>;
  readonly signedOut: () => SignedOutReason | null;
  readonly onSignedOut: (reason: SignedOutReason) => void;
  readonly finishing: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

/** The secrets of an account as its opened service sees them. */
export function holdSecrets(vault: AccountVault, owner: SecretsOwner, parts: HoldingParts): SecretsHolder {
  /** So that the keychain is not asked at every call. */
  let known: AccountSecrets | null = null;

  function assertCurrent(): void {
    if (!parts.isCurrent())
      throw new AppFailure({ kind: 'signed-out', detail: 'The account was signed in anew, or has left.' });
  }

  async function read(): Promise<AccountSecrets> {
    await parts.ready();
    assertCurrent();
    if (parts.signedOut() !== null) throw new AppFailure({ kind: 'signed-out' });
    if (known) return known;
    const kept = await vault.read(owner);
    assertCurrent();
    // Another reading may have been quicker, and what it gave may have been renewed since.
    known ??= kept;
    if (known) return known;
    parts.onSignedOut('unreadable');
    throw new AppFailure({ kind: 'signed-out', detail: 'What was kept of the sign-in cannot be read.' });
  }

  return {
    read,
    async change(update) {
      const secrets = await read();
      assertCurrent();
      // Another change may have come between. In memory before it is on disk: if the disk fails, this run goes on with it.
      known = update(known ?? secrets);
      await vault.write(owner, known);
    },
    finishing: parts.finishing,
    markSignedOut(reason) {
      if (parts.isCurrent()) parts.onSignedOut(reason);
    },
  };
}

/** What may change in a way without its secrets belonging elsewhere, such as the redirect port, is left out. */
function bindingOf(way: SignInWay): string {
  const { method, server } = way;
  return JSON.stringify(method === 'browser' ? [method, server, way.loginServer, way.clientId] : [method, server]);
}

function parse(text: string): z.infer<typeof Sealed> | null {
  try {
    return Sealed.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
