/** Accounts as the window asks for them: connecting, keeping in order, and leaving. */
import { randomUUID } from 'node:crypto';
import type {
  Account,
  AccountDetails,
  AccountId,
  ServiceOffer,
  SignedOut,
  SignedOutReason,
  SignInAgainRequest,
  SignInRequest,
} from '../../preload/contract';
import { AccountId as AccountIdSchema } from '../../preload/contract/account';
import type { AccountColour } from '../../preload/contract/account-colour';
import { cleanName } from '../core/clean-name';
import { AppFailure } from '../core/errors';
import { limitTime } from '../net/http/time-limit';
import { initialsOf } from '../identity/initials';
import type { KnownIdentity } from '../identity/identity-registry';
import { createQueue } from '../core/async';
import type { Consent } from './servers/consent';
import type { BrowserVisits } from '../services/auth/browser-visits';
import type { AccountSecrets, Proof } from '../services/service-account';
import { type AccountRecord, chooseColour, identityOf } from './account-record';
import { describePerson, placesOf, secretsOf } from './account-labels';
import { addressesOf } from './addresses-in-use';
import { OpenAccounts, type OpenAccountsParts, serviceOf } from './open-accounts';
import { readAgain, readForm, type SignInForm } from './sign-in-form';

/** Leaving must not wait long for a service that does not answer. */
const REVOKING_LIMIT_MS = 5_000;

export interface AccountsParts extends Omit<OpenAccountsParts, 'onSignedOut' | 'signedOut' | 'hasApiKey'> {
  readonly browser: BrowserVisits;
  readonly consent: Consent;
  /** The set, the order, a name, or whether one is signed in has changed. */
  readonly onChanged: (accounts: Account[]) => void;
  /** It is about to sign out: what goes on with it must end first. */
  readonly onLeaving: (record: AccountRecord) => Promise<void>;
  /** Drops all that the rest of the program holds of it; says what that was. */
  readonly forget: (record: AccountRecord) => readonly string[];
}

export class Accounts {
  private readonly open: OpenAccounts;
  /** Of this run only: what cannot be read today may be readable at the next start. */
  private readonly unreadable = new Set<AccountId>();
  /** Those whose secrets hold an API key. */
  private readonly withApiKey = new Set<AccountId>();
  /** Connecting and leaving, one at a time. */
  private readonly inTurn = createQueue();

  constructor(private readonly parts: AccountsParts) {
    this.open = new OpenAccounts({
      ...parts,
      signedOut: (record) => this.signedOutReason(record),
      hasApiKey: (id) => this.withApiKey.has(id),
      onSignedOut: (id, reason) => this.markSignedOut(id, reason),
    });
  }

  /** Once, at the start. */
  async checkSecrets(): Promise<void> {
    const { book, vault } = this.parts;
    for (const record of book.all()) {
      const secrets = await vault.read(record);
      if (secrets === null) this.unreadable.add(record.id);
      else this.noteApiKey(record.id, secrets);
    }
  }

  identities(): readonly KnownIdentity[] {
    return this.open.identities();
  }

  async list(): Promise<Account[]> {
    return Promise.all(this.parts.book.all().map((record) => this.present(record)));
  }

  offers(): readonly ServiceOffer[] {
    return this.parts.services.map(({ offer }) => offer);
  }

  async signIn(request: SignInRequest, signal: AbortSignal): Promise<Account> {
    const { service, method } = request;
    if (!serviceOf(this.parts.services, { service }).offer.methods.includes(method)) {
      throw new AppFailure({ kind: 'bad-request', detail: 'The service has no such way in.' });
    }
    const form = readForm(request);
    await this.parts.consent.assertAllowed(addressesOf(form.way));
    const { person, secrets } = await this.prove({ service }, form, signal);
    return this.keep(signal, secrets, () => {
      const known = person.id === null ? undefined : this.findPerson(service, form.way.server, person.id);
      const name = person.name ?? (person.id === null ? 'Visitor' : `User ${person.id}`);
      const fresh = {
        id: AccountIdSchema.parse(randomUUID()),
        service,
        name,
        colour: chooseColour(this.parts.book.all()),
      };
      return { ...(known ?? fresh), way: form.way, personId: person.id, personName: person.name, signedOut: null };
    });
  }

  async signInAgain({ account, ...typed }: SignInAgainRequest, signal: AbortSignal): Promise<Account> {
    const record = this.parts.book.find(account);
    const form = readAgain(typed, record.way, await this.parts.vault.read(record));
    const { person, secrets } = await this.prove(record, form, signal);
    if (person.id !== record.personId) {
      const detail = `This account belongs to ${describePerson(record.personName, record.personId)}, but ${describePerson(person.name, person.id)} signed in.`;
      throw new AppFailure({ kind: 'sign-in-failed', reason: 'somebody-else', detail });
    }
    // It may have been renamed or moved meanwhile, or have left.
    return this.keep(signal, secrets, () => ({
      ...this.parts.book.find(account),
      way: form.way,
      personName: person.name,
      signedOut: null,
    }));
  }

  /** In place of the one before, if there is one. Kept once the service has taken it. */
  async setApiKey(id: AccountId, apiKey: string, signal: AbortSignal): Promise<Account> {
    const { book, services, http } = this.parts;
    const record = book.find(id);
    const { proveApiKey } = serviceOf(services, record);
    if (!proveApiKey)
      throw new AppFailure({ kind: 'bad-request', detail: 'An account of this service has a key of its own.' });
    await proveApiKey(record.way, apiKey, { http, signal });
    return this.inTurn(async () => {
      assertWanted(signal);
      await this.open.keepApiKey(book.find(id), apiKey);
      this.withApiKey.add(id);
      await this.announce();
      return this.present(book.find(id));
    });
  }

  /** Whether signing in again opens a page. */
  usesBrowser(id: AccountId): boolean {
    return this.parts.book.find(id).way.method === 'browser';
  }

  async details(id: AccountId, signal: AbortSignal): Promise<AccountDetails> {
    const record = this.parts.book.find(id);
    return { ...(await this.open.account(record).describe(signal)), addresses: placesOf(record.way) };
  }

  async change(
    id: AccountId,
    change: { readonly name?: string | undefined; readonly colour?: AccountColour | undefined },
  ): Promise<Account[]> {
    const { book } = this.parts;
    const record = book.find(id);
    book.put({ ...record, name: cleanName(change.name ?? '') ?? record.name, colour: change.colour ?? record.colour });
    book.save();
    return this.announce();
  }

  async move(id: AccountId, to: number): Promise<Account[]> {
    this.parts.book.move(id, to);
    return this.announce();
  }

  /**
   * The record goes first: secrets without a record are swept at the next start, should this run not come so far. So is what
   * the rest of the program holds.
   */
  async signOut(id: AccountId, signal: AbortSignal): Promise<SignedOut> {
    const { book, vault, forget } = this.parts;
    await this.parts.onLeaving(book.find(id));
    const revocation = await this.revoke(book.find(id), signal);
    return this.inTurn(async () => {
      const record = book.find(id);
      this.open.forget(id);
      book.remove(id);
      this.unreadable.delete(id);
      this.withApiKey.delete(id);
      try {
        const forgotten = [...secretsOf(record.way), ...forget(record)];
        await vault.remove(id);
        return { name: record.name, revocation, forgotten };
      } finally {
        await this.announce();
      }
    });
  }

  /** Resolves when nothing is under way any more that the program must not end before. */
  settled(): Promise<void> {
    return this.open.settled();
  }

  private async prove(
    { service }: Pick<AccountRecord, 'service'>,
    { way, given }: SignInForm,
    signal: AbortSignal,
  ): Promise<Proof> {
    // The question about a new host may have taken longer than the person's patience.
    assertWanted(signal);
    const { services, http, browser } = this.parts;
    return serviceOf(services, { service }).prove(way, given, { http, browser, signal });
  }

  /**
   * On disk the secrets come first: an account without any would have to sign in again. In memory the record does, for what
   * is opened meanwhile must not use the new secrets in the old way.
   */
  private keep(signal: AbortSignal, secrets: AccountSecrets, recordOf: () => AccountRecord): Promise<Account> {
    const { book, vault } = this.parts;
    return this.inTurn(async () => {
      assertWanted(signal);
      const record = recordOf();
      const former = book.all().find(({ id }) => id === record.id);
      book.put(record);
      try {
        await this.open.replace(record.id, () => vault.write(record, secrets));
      } catch (reason) {
        this.open.forget(record.id);
        book.takeBack(record.id, former);
        throw reason;
      }
      this.unreadable.delete(record.id);
      this.noteApiKey(record.id, secrets);
      book.save();
      await this.announce();
      return this.present(book.find(record.id));
    });
  }

  private async revoke(record: AccountRecord, signal: AbortSignal): Promise<SignedOut['revocation']> {
    const limit = limitTime(signal, REVOKING_LIMIT_MS, new URL(record.way.server).host);
    try {
      return await this.open.account(record).revoke(limit.signal);
    } catch {
      return 'failed';
    } finally {
      limit.end();
    }
  }

  private findPerson(service: AccountRecord['service'], server: string, personId: string): AccountRecord | undefined {
    return this.parts.book
      .all()
      .find((record) => record.service === service && record.way.server === server && record.personId === personId);
  }

  private noteApiKey(id: AccountId, { apiKey }: AccountSecrets): void {
    if (apiKey === null) this.withApiKey.delete(id);
    else this.withApiKey.add(id);
  }

  private signedOutReason(record: AccountRecord): SignedOutReason | null {
    return record.signedOut ?? (this.unreadable.has(record.id) ? 'unreadable' : null);
  }

  private markSignedOut(id: AccountId, reason: SignedOutReason): void {
    const { book } = this.parts;
    const record = book.find(id);
    if (this.signedOutReason(record) !== null) return;
    if (reason === 'unreadable') {
      this.unreadable.add(id);
    } else {
      book.put({ ...record, signedOut: reason });
      book.save();
    }
    void this.announce();
  }

  private async announce(): Promise<Account[]> {
    const accounts = await this.list();
    this.parts.onChanged(accounts);
    return accounts;
  }

  private async present(record: AccountRecord): Promise<Account> {
    const { services, book, vault } = this.parts;
    const { offer, asksFor, proveApiKey } = serviceOf(services, record);
    return {
      id: record.id,
      identity: identityOf(record),
      serviceName: offer.name,
      host: new URL(record.way.server).host,
      name: record.name,
      initials: initialsOf(record.name),
      colour: record.colour,
      signedOut: this.signedOutReason(record),
      usesBrowser: record.way.method === 'browser',
      asksFor: [...asksFor(record.way, await vault.read(record))],
      hasApiKey: proveApiKey ? this.withApiKey.has(record.id) : null,
      // What cannot be read in this run is there all the same.
      isKept: book.isKept(record.id) || this.unreadable.has(record.id),
    };
  }
}

/** Given up in the last moment: nothing half-made stays behind. */
function assertWanted(signal: AbortSignal): void {
  if (signal.aborted) throw new AppFailure({ kind: 'cancelled' });
}
