/** The account operations that the window requests: signing in, ordering, and signing out. */
import { randomUUID } from 'node:crypto';
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
import { AccountId as AccountIdSchema } from '../../preload/contract/account';
import type { AccountColour } from '../../preload/contract/identity';
import { cleanName, nameFromId } from '../core/clean-name';
import { AppFailure } from '../core/errors';
import type { Forgettables } from '../core/forgettables';
import { t } from '../core/language';
import { limitTime } from '../net/http/time-limit';
import { accountIdOf, accountKey } from '../identity/identity-key';
import type { KnownIdentity } from '../library/identity-registry';
import { createQueue } from '../core/async';
import type { Consent } from './servers/consent';
import type { BrowserVisits } from '../services/auth/browser-visits';
import { findService } from '../services/registry';
import type { AccountSecrets, Proof, ServiceAccounts } from '../services/service-account';
import { type AccountRecord, chooseColour } from './account-record';
import { hostsOfOnly } from './addresses-in-use';
import { OpenAccounts, type OpenAccountsDeps } from './open-accounts';
import { presentAccount } from './present-account';
import { SecretsFound } from './secrets-found';
import { methodOf, readAgainForm, readForm, type SignInForm } from './sign-in-form';

/** Signing out must not wait long for a service that does not respond. */
const REVOKING_LIMIT_MS = 5_000;

/** What goes with the opened account. */
const DELETED_WITH_ACCOUNT: readonly DeletedData[] = [
  { what: 'albums', count: null },
  { what: 'album-passwords', count: null },
  { what: 'name-and-colour', count: null },
];

export interface AccountsDeps extends Omit<OpenAccountsDeps, 'onSignedOut' | 'found'> {
  readonly browser: BrowserVisits;
  readonly consent: Consent;
  /** Called when an account is added, removed, moved or changed, or its sign-in state changes. */
  readonly onChanged: (accounts: Account[]) => void;
  /** Called before an account signs out: ends everything that still uses the account. */
  readonly onLeaving: (identity: IdentityKey) => Promise<void>;
  readonly forgettables: Pick<Forgettables, 'forget' | 'register'>;
}

export class Accounts {
  private readonly open: OpenAccounts;
  private readonly found: SecretsFound;
  /** Runs sign-ins, API key changes and sign-outs one at a time. */
  private readonly inTurn = createQueue();

  constructor(private readonly deps: AccountsDeps) {
    this.found = new SecretsFound(deps.services);
    this.open = new OpenAccounts({
      ...deps,
      found: this.found,
      onSignedOut: (id, reason) => this.markSignedOut(id, reason),
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        const id = accountIdOf(identity);
        if (id === null) return null;
        this.open.forget(id);
        this.found.forget(id);
        return DELETED_WITH_ACCOUNT;
      },
    });
  }

  /** Finds the accounts whose secrets cannot be read. Called once at startup. */
  async checkSecrets(): Promise<void> {
    const { book, vault } = this.deps;
    for (const record of book.all()) this.found.note(record, await vault.read(record));
  }

  identities(): readonly KnownIdentity[] {
    return this.open.identities();
  }

  async list(): Promise<Account[]> {
    return Promise.all(this.deps.book.all().map((record) => this.present(record)));
  }

  offers(): readonly ServiceOffer[] {
    return this.deps.services.map(({ accounts }) => accounts.offer);
  }

  async signIn(request: SignInRequest, signal: AbortSignal): Promise<Account> {
    const { service } = request;
    const module = findService(this.deps.services, service);
    const form = readForm(module, request);
    await this.deps.consent.assertAllowed(module.accounts.factsOf(form.config).contacts);
    const { person, secrets } = await this.prove(module.accounts, form, null, signal);
    return this.keep(signal, secrets, () => {
      const known = person.id === null ? undefined : this.findPerson(service, form.config.server, person.id);
      const name = person.name ?? (person.id === null ? t('serviceNames.visitor') : nameFromId(person.id));
      const fresh = {
        id: AccountIdSchema.parse(randomUUID()),
        service,
        name,
        colour: chooseColour(this.deps.book.all()),
      };
      return {
        ...(known ?? fresh),
        config: form.config,
        personId: person.id,
        personName: person.name,
        signedOut: null,
      };
    });
  }

  async signInAgain({ account, ...typed }: SignInAgainRequest, signal: AbortSignal): Promise<Account> {
    const record = this.deps.book.find(account);
    const module = findService(this.deps.services, record.service);
    const form = readAgainForm(module, record.config, typed);
    const { person, secrets } = await this.prove(module.accounts, form, await this.deps.vault.read(record), signal);
    if (person.id !== record.personId) {
      const [expected, expectedIs] = naming(record.personName, record.personId);
      const [found, foundIs] = naming(person.name, person.id);
      const detail = { code: 'signed-in-as-other', expected, expectedIs, found, foundIs } as const;
      throw new AppFailure({ kind: 'sign-in-failed', reason: 'different-person', detail });
    }
    // The account may have been renamed, moved or removed meanwhile.
    return this.keep(signal, secrets, () => ({
      ...this.deps.book.find(account),
      config: form.config,
      personName: person.name,
      signedOut: null,
    }));
  }

  /** Replaces the account's API key once the service has accepted the new key. */
  async setApiKey(id: AccountId, apiKey: string, signal: AbortSignal): Promise<Account> {
    const { book, services, http } = this.deps;
    const record = book.find(id);
    const { addedApiKey } = findService(services, record.service).accounts;
    if (!addedApiKey) throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-own-api-key' } });
    await addedApiKey.prove(record.config, apiKey, { http, signal });
    return this.inTurn(async () => {
      assertWanted(signal);
      await this.open.keepApiKey(book.find(id), apiKey);
      this.found.noteApiKey(id);
      await this.announce();
      return this.present(book.find(id));
    });
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

  private async prove(
    service: ServiceAccounts,
    { config, typed }: SignInForm,
    kept: AccountSecrets | null,
    signal: AbortSignal,
  ): Promise<Proof> {
    // The person may have cancelled while the prompt about a new host was open.
    assertWanted(signal);
    const { http, browser } = this.deps;
    return service.prove(config, { typed, kept }, { http, browser, signal });
  }

  /**
   * Writes the secrets to disk before the record: an account without secrets would have to sign in again. In memory the
   * record comes first, so that a service opened meanwhile does not use the new secrets with the old configuration.
   */
  private keep(signal: AbortSignal, secrets: AccountSecrets, recordOf: () => AccountRecord): Promise<Account> {
    const { book, vault } = this.deps;
    return this.inTurn(async () => {
      assertWanted(signal);
      const record = recordOf();
      const former = book.all().find(({ id }) => id === record.id);
      book.put(record);
      try {
        await this.open.replace(record.id, () => vault.write(record, secrets));
      } catch (reason) {
        this.open.drop(record.id);
        book.takeBack(record.id, former);
        throw reason;
      }
      this.found.note(record, secrets);
      book.save();
      await this.announce();
      return this.present(book.find(record.id));
    });
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

  private findPerson(service: AccountRecord['service'], server: string, personId: string): AccountRecord | undefined {
    return this.deps.book
      .all()
      .find((record) => record.service === service && record.config.server === server && record.personId === personId);
  }

  private accountsOf({ service }: AccountRecord): ServiceAccounts {
    return findService(this.deps.services, service).accounts;
  }

  private markSignedOut(id: AccountId, reason: SignedOutReason): void {
    const { book } = this.deps;
    const record = book.find(id);
    if (this.found.signedOutReason(record) !== null) return;
    if (reason === 'unreadable') {
      this.found.noteUnreadable(id);
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
    return presentAccount(record, { ...this.deps, found: this.found });
  }
}

function naming(name: string | null, id: string | null): readonly [string, 'name' | 'id' | 'visitor'] {
  if (name !== null) return [name.slice(0, 200), 'name'];
  return id === null ? ['', 'visitor'] : [id.slice(0, 200), 'id'];
}

/** Throws `cancelled` if the caller has aborted, so that no incomplete sign-in is saved. */
function assertWanted(signal: AbortSignal): void {
  if (signal.aborted) throw new AppFailure({ kind: 'cancelled' });
}
