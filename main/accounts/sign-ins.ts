/** Signs in: proves who the person is, and keeps the account and its secrets. */
import { randomUUID } from 'node:crypto';
import type { Account, AccountId, SignInAgainRequest, SignInRequest } from '../../preload/contract';
import { AccountId as AccountIdSchema } from '../../preload/contract/account';
import type { createQueue } from '../core/async';
import { nameFromId } from '../core/clean-name';
import { AppFailure } from '../core/errors';
import { t } from '../core/language';
import type { BrowserVisits } from '../services/auth/browser-visits';
import { findService } from '../services/registry';
import type { AccountSecrets, Proof, ServiceAccounts } from '../services/service-account';
import { type AccountRecord, chooseColour } from './account-record';
import type { OpenAccounts, OpenAccountsDeps } from './open-accounts';
import type { SecretsFound } from './secrets-found';
import type { Consent } from './servers/consent';
import { readAgainForm, readForm, type SignInForm } from './sign-in-form';

export interface SignInsDeps extends Pick<OpenAccountsDeps, 'book' | 'vault' | 'services' | 'http'> {
  readonly browser: BrowserVisits;
  readonly consent: Consent;
  readonly open: OpenAccounts;
  readonly secretsFound: SecretsFound;
  /** Runs tasks one at a time, together with those that sign out. */
  readonly inTurn: ReturnType<typeof createQueue>;
  /** Announces the changed accounts, and returns this one. */
  readonly announce: (id: AccountId) => Promise<Account>;
}

export class SignIns {
  constructor(private readonly deps: SignInsDeps) {}

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
    const { book, services, http, open, secretsFound, inTurn, announce } = this.deps;
    const record = book.find(id);
    const { addedApiKey } = findService(services, record.service).accounts;
    if (!addedApiKey) throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-own-api-key' } });
    await addedApiKey.prove(record.config, apiKey, { http, signal });
    return inTurn(async () => {
      assertWanted(signal);
      await open.keepApiKey(book.find(id), apiKey);
      secretsFound.noteApiKey(id);
      return announce(id);
    });
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
    const { book, vault, open, secretsFound, inTurn, announce } = this.deps;
    return inTurn(async () => {
      assertWanted(signal);
      const record = recordOf();
      const former = book.all().find(({ id }) => id === record.id);
      book.put(record);
      try {
        await open.replace(record.id, () => vault.write(record, secrets));
      } catch (reason) {
        open.drop(record.id);
        book.takeBack(record.id, former);
        throw reason;
      }
      secretsFound.note(record, secrets);
      book.save();
      return announce(record.id);
    });
  }

  private findPerson(service: AccountRecord['service'], server: string, personId: string): AccountRecord | undefined {
    return this.deps.book
      .all()
      .find((record) => record.service === service && record.config.server === server && record.personId === personId);
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
