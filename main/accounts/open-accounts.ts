/**
 * The accounts in use: each with its service, library and secrets, opened on first use and closed when its sign-in
 * ends.
 */
import type { AccountId, IdentityKey, SignedOutReason } from '../../preload/contract';
import { AlbumLibrary } from '../library/album-library';
import type { AnswerStore } from '../library/answer-store';
import type { Http } from '../net/http/http';
import { accountKey } from '../identity/identity-key';
import { initialsOf } from '../identity/initials';
import type { IdentityEntry, MemberGroup, OnThrottled } from '../library/identity-registry';
import type { OwnersStore } from '../identity/known-owners';
import { KnownOwners } from '../identity/known-owners';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import { type AlbumService, capabilitiesOf } from '../services/album-service';
import { findService } from '../services/registry';
import type { ServiceModule } from '../services/service-module';
import type { OpenedAccount, SecretsHolder } from '../services/service-account';
import { createEnding } from '../core/async';
import type { AccountBook } from './account-book';
import type { AccountRecord } from './account-record';
import { type AccountVault, holdSecrets } from './account-vault';
import type { SecretsFound } from './secrets-found';

export interface OpenAccountsDeps {
  readonly book: AccountBook;
  readonly vault: AccountVault;
  readonly services: readonly ServiceModule[];
  readonly http: Http;
  readonly owners: OwnersStore;
  readonly asksForMaskedForms: (identity: IdentityKey) => boolean;
  readonly onThrottled?: OnThrottled;
  readonly unsafe: (identity: IdentityKey) => UnsafeRegistry;
  /** Opens the store of an identity's answers; by default, one in memory. */
  readonly answersOf?: (identity: IdentityKey) => AnswerStore;
  /** Returns null if the service has no groups. */
  readonly openGroup: (identity: IdentityKey, library: AlbumLibrary) => MemberGroup | null;
  readonly onSignedOut: (id: AccountId, reason: SignedOutReason) => void;
  readonly secretsFound: Pick<SecretsFound, 'signedOutReason' | 'hasApiKey'>;
}

/** Data read with an account; it survives a new sign-in. */
interface OpenAccountEntry extends Pick<IdentityEntry, 'library' | 'group'> {
  /** Aborts when the account is removed. */
  readonly ending: AbortController;
}

export class OpenAccounts {
  private readonly open = new Map<AccountId, { readonly account: OpenedAccount; readonly secrets: SecretsHolder }>();
  private readonly openAccounts = new Map<AccountId, OpenAccountEntry>();
  private readonly changes = new Map<AccountId, Promise<void>>();
  private readonly unfinished = new Set<Promise<unknown>>();

  constructor(private readonly deps: OpenAccountsDeps) {}

  identities(): readonly IdentityEntry[] {
    return this.deps.book.all().map((record) => this.identity(record));
  }

  account(record: AccountRecord): OpenedAccount {
    return this.opened(record).account;
  }

  /**
   * Saves the API key without interrupting the sign-in or a token renewal. Group access is checked again, because the
   * key can change which members are listed.
   */
  async keepApiKey(record: AccountRecord, apiKey: string): Promise<void> {
    const { secrets } = this.opened(record);
    const { addedApiKey } = findService(this.deps.services, record.service).accounts;
    if (!addedApiKey) return;
    await secrets.finishing(() => secrets.change((kept) => addedApiKey.addTo(kept, apiKey)));
    this.openAccounts.get(record.id)?.group?.invalidateAccess();
  }

  /**
   * Replaces the sign-in: work of the old sign-in can no longer change the account, and a service opened for the new
   * sign-in waits for its secrets. Album data stays; the right to act as members is checked again.
   */
  async replace(id: AccountId, keepSecrets: () => Promise<void>): Promise<void> {
    this.open.delete(id);
    const change = this.finishing(keepSecrets);
    // A waiting caller sees a failed write as missing secrets.
    this.changes.set(
      id,
      change.catch(() => undefined),
    );
    try {
      await change;
    } finally {
      this.changes.delete(id);
      this.openAccounts.get(id)?.group?.invalidateAccess();
    }
  }

  /** Closes the account permanently, drops the data read with it, and cancels the calls that still use it. */
  forget(id: AccountId): void {
    this.openAccounts.get(id)?.ending.abort();
    this.drop(id);
  }

  /** Drops the opened account and the data read with it. */
  drop(id: AccountId): void {
    this.open.delete(id);
    this.openAccounts.delete(id);
  }

  /** Resolves when no operation is left that must finish before the program exits. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.unfinished);
  }

  private opened(record: AccountRecord): { readonly account: OpenedAccount; readonly secrets: SecretsHolder } {
    const known = this.open.get(record.id);
    if (known) return known;
    const { id } = record;
    const secrets = holdSecrets(this.deps.vault, record, {
      isCurrent: () => this.open.get(id) === opened,
      ready: () => this.changes.get(id) ?? Promise.resolve(),
      finishing: (task) => this.finishing(task),
      signedOut: () => this.deps.secretsFound.signedOutReason(this.deps.book.find(id)),
      onSignedOut: (reason) => {
        this.deps.onSignedOut(id, reason);
      },
    });
    const account = findService(this.deps.services, record.service).accounts.open({
      config: record.config,
      name: record.personName ?? record.name,
      http: this.deps.http,
      secrets,
      hasApiKey: () => this.deps.secretsFound.hasApiKey(id),
    });
    const opened = { account, secrets };
    this.open.set(id, opened);
    return opened;
  }

  private finishing<Value>(task: () => Promise<Value>): Promise<Value> {
    const running = task();
    this.unfinished.add(running);
    const end = (): void => {
      this.unfinished.delete(running);
    };
    running.then(end, end);
    return running;
  }

  private identity(record: AccountRecord): IdentityEntry {
    const { service } = this.account(record);
    const key = accountKey(record.id);
    const { library, group, ending } = this.openAccount(record, service);
    return {
      service: record.service,
      identity: {
        key,
        serviceName: findService(this.deps.services, record.service).accounts.offer.name,
        accountName: record.name,
        initials: initialsOf(record.name),
        colour: record.colour,
        isDemo: false,
        capabilities: capabilitiesOf(service),
      },
      library,
      group,
      owners: new KnownOwners(this.deps.owners, key),
      ended: ending.signal,
    };
  }

  private openAccount(record: AccountRecord, service: AlbumService): OpenAccountEntry {
    const known = this.openAccounts.get(record.id);
    if (known) {
      known.library.replaceService(service);
      return known;
    }
    const identity = accountKey(record.id);
    const { asksForMaskedForms, unsafe, onThrottled, openGroup, answersOf } = this.deps;
    const library = new AlbumLibrary(
      service,
      () => asksForMaskedForms(identity),
      unsafe(identity),
      (untilMs) => onThrottled?.(identity, untilMs),
      answersOf?.(identity),
    );
    const openAccount = { library, group: openGroup(identity, library), ending: createEnding() };
    this.openAccounts.set(record.id, openAccount);
    return openAccount;
  }
}
