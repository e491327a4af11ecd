/** The account operations that the window requests: signing in, ordering, and signing out. */
import type {
  Account,
  AccountDetails,
  AccountId,
  DeletedData,
  IdentityKey,
  ServiceOffer,
  SignedOut,
  SignedOutReason,
  SignInAgainRequest,
  SignInRequest,
} from '../../preload/contract';
import type { AccountColour } from '../../preload/contract/identity';
import { cleanName } from '../core/clean-name';
import type { Forgettables } from '../core/forgettables';
import { limitTime } from '../net/http/time-limit';
import { accountIdOf, accountKey } from '../identity/identity-key';
import type { IdentityEntry } from '../library/identity-registry';
import { createQueue } from '../core/async';
import { findService } from '../services/registry';
import type { ServiceAccounts } from '../services/service-account';
import type { AccountRecord } from './account-record';
import { hostsOfOnly } from './addresses-in-use';
import { OpenAccounts, type OpenAccountsDeps } from './open-accounts';
import { presentAccount } from './present-account';
import { SecretsFound } from './secrets-found';
import { methodOf } from './sign-in-form';
import { SignIns, type SignInsDeps } from './sign-ins';

/** Signing out must not wait long for a service that does not respond. */
const REVOKING_LIMIT_MS = 5_000;

/** What goes with the opened account. */
const DELETED_WITH_ACCOUNT: readonly DeletedData[] = [
  { what: 'albums', count: null },
  { what: 'album-passwords', count: null },
  { what: 'name-and-colour', count: null },
];

export interface AccountsDeps
  extends Omit<OpenAccountsDeps, 'onSignedOut' | 'secretsFound'>, Pick<SignInsDeps, 'browser' | 'consent'> {
  /** Called when an account is added, removed, moved or changed, or its sign-in state changes. */
  readonly onChanged: (accounts: Account[]) => void;
  /** Called before an account signs out: ends everything that still uses the account. */
  readonly onLeaving: (identity: IdentityKey) => Promise<void>;
  readonly forgettables: Pick<Forgettables, 'forget' | 'register'>;
}

export class Accounts {
  private readonly open: OpenAccounts;
  private readonly secretsFound: SecretsFound;
  private readonly signIns: SignIns;
  /** Runs sign-ins, API key changes and sign-outs one at a time. */
  private readonly inTurn = createQueue();

  constructor(private readonly deps: AccountsDeps) {
    this.secretsFound = new SecretsFound(deps.services);
    this.open = new OpenAccounts({
      ...deps,
      secretsFound: this.secretsFound,
      onSignedOut: (id, reason) => this.markSignedOut(id, reason),
    });
    this.signIns = new SignIns({
      ...deps,
      open: this.open,
      secretsFound: this.secretsFound,
      inTurn: this.inTurn,
      announce: async (id) => {
        await this.announce();
        return this.present(deps.book.find(id));
      },
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        const id = accountIdOf(identity);
        if (id === null) return null;
        this.open.forget(id);
        this.secretsFound.forget(id);
        return DELETED_WITH_ACCOUNT;
      },
    });
  }

  /** Finds the accounts whose secrets cannot be read. Called once at startup. */
  async checkSecrets(): Promise<void> {
    const { book, vault } = this.deps;
    for (const record of book.all()) this.secretsFound.note(record, await vault.read(record));
  }

  identities(): readonly IdentityEntry[] {
    return this.open.identities();
  }

  async list(): Promise<Account[]> {
    return Promise.all(this.deps.book.all().map((record) => this.present(record)));
  }

  offers(): readonly ServiceOffer[] {
    return this.deps.services.map(({ accounts }) => accounts.offer);
  }

  signIn(request: SignInRequest, signal: AbortSignal): Promise<Account> {
    return this.signIns.signIn(request, signal);
  }

  signInAgain(request: SignInAgainRequest, signal: AbortSignal): Promise<Account> {
    return this.signIns.signInAgain(request, signal);
  }

  setApiKey(id: AccountId, apiKey: string, signal: AbortSignal): Promise<Account> {
    return this.signIns.setApiKey(id, apiKey, signal);
  }

  /** Returns whether signing in again opens a page in the browser. */
  usesBrowser(id: AccountId): boolean {
    const record = this.deps.book.find(id);
    return methodOf(this.accountsOf(record), record.config.method).usesBrowser;
  }

  /** Returns whether this sign-in opens a page in the browser. */
  opensBrowser({ service, method }: SignInRequest): boolean {
    return methodOf(findService(this.deps.services, service).accounts, method).usesBrowser;
  }

  async details(id: AccountId, signal: AbortSignal): Promise<AccountDetails> {
    const record = this.deps.book.find(id);
    return {
      requestLimit: null,
      ...(await this.open.account(record).describe(signal)),
      addresses: this.accountsOf(record).factsOf(record.config).places,
    };
  }

  async change(
    id: AccountId,
    change: { readonly name?: string | undefined; readonly colour?: AccountColour | undefined },
  ): Promise<Account[]> {
    const { book } = this.deps;
    const record = book.find(id);
    book.put({ ...record, name: cleanName(change.name ?? '') ?? record.name, colour: change.colour ?? record.colour });
    book.save();
    return this.announce();
  }

  async move(id: AccountId, to: number): Promise<Account[]> {
    this.deps.book.move(id, to);
    return this.announce();
  }

  /** Signs out of one account after the other, and rejects at the first that fails. */
  async signOutOfAll(signal: AbortSignal): Promise<void> {
    for (const { id } of this.deps.book.all()) await this.signOut(id, signal);
  }

  /**
   * Removes the record before the secrets: if this run ends in between, the next start deletes secrets without a
   * record. The same goes for the program's other data about the account.
   */
  async signOut(id: AccountId, signal: AbortSignal): Promise<SignedOut> {
    const { book, vault, services, forgettables } = this.deps;
    await this.deps.onLeaving(accountKey(book.find(id).id));
    const revocation = await this.revoke(book.find(id), signal);
    return this.inTurn(async () => {
      const record = book.find(id);
      book.remove(id);
      try {
        const hosts = hostsOfOnly(services, record, book);
        const deleted = forgettables.forget({ identity: accountKey(id), hosts });
        const deletedSecrets = [...this.accountsOf(record).factsOf(record.config).secretNames];
        return { name: record.name, revocation, deletedSecrets, deleted: [...deleted] };
      } finally {
        try {
          await vault.remove(id);
        } finally {
          await this.announce();
        }
      }
    });
  }

  /** Resolves when no operation is left that must finish before the program exits. */
  settled(): Promise<void> {
    return this.open.settled();
  }

  private async revoke(record: AccountRecord, signal: AbortSignal): Promise<SignedOut['revocation']> {
    const limit = limitTime(signal, REVOKING_LIMIT_MS, new URL(record.config.server).host);
    try {
      return await this.open.account(record).revoke(limit.signal);
    } catch {
      return 'failed';
    } finally {
      limit.end();
    }
  }

  private accountsOf({ service }: AccountRecord): ServiceAccounts {
    return findService(this.deps.services, service).accounts;
  }

  private markSignedOut(id: AccountId, reason: SignedOutReason): void {
    const { book } = this.deps;
    const record = book.find(id);
    if (this.secretsFound.signedOutReason(record) !== null) return;
    if (reason === 'unreadable') {
      this.secretsFound.noteUnreadable(id);
    } else {
      book.put({ ...record, signedOut: reason });
      book.save();
    }
    void this.announce();
  }

  private async announce(): Promise<Account[]> {
    const accounts = await this.list();
    this.deps.onChanged(accounts);
    return accounts;
  }

  private present(record: AccountRecord): Promise<Account> {
    return presentAccount(record, { ...this.deps, secretsFound: this.secretsFound });
  }
}
