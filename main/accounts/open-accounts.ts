/** The accounts at work: each with its service, its library and its secrets, opened on first use and closed with its sign-in. */
import type { AccountId, IdentityKey, SignedOutReason } from '../../preload/contract';
import { AlbumLibrary } from '../library/album-library';
import type { Http } from '../net/http/http';
import { initialsOf } from '../identity/initials';
import type { GroupDesk } from '../impersonation/group/group-controller';
import type { KnownIdentity } from '../identity/identity-registry';
import type { OwnersStore } from '../identity/known-owners';
import { KnownOwners } from '../identity/known-owners';
import type { OnHeld } from '../identity/identity-registry';
import type { SaidUnsafe } from '../masking/unsafe-registry';
import type { AlbumService } from '../services/album-service';
import type { OpenedAccount, SecretsHolder, ServiceAccounts } from '../services/service-account';
import type { AccountBook } from './account-book';
import { type AccountRecord, identityOf } from './account-record';
import { type AccountVault, holdSecrets } from './account-vault';

export interface OpenAccountsParts {
  readonly book: AccountBook;
  readonly vault: AccountVault;
  readonly services: readonly ServiceAccounts[];
  readonly http: Http;
  readonly owners: OwnersStore;
  readonly asksForMasked: (identity: IdentityKey) => boolean;
  readonly onHeld?: OnHeld;
  readonly said: (identity: IdentityKey) => SaidUnsafe;
  /** Null where the service knows no groups. */
  readonly openGroup: (identity: IdentityKey, library: AlbumLibrary) => GroupDesk | null;
  readonly onSignedOut: (id: AccountId, reason: SignedOutReason) => void;
  readonly signedOut: (record: AccountRecord) => SignedOutReason | null;
  readonly hasApiKey: (id: AccountId) => boolean;
}

/** What was read with an account; it outlasts another sign-in. */
type Shelf = Pick<KnownIdentity, 'library' | 'group'>;

export class OpenAccounts {
  private readonly open = new Map<AccountId, { readonly account: OpenedAccount; readonly secrets: SecretsHolder }>();
  private readonly shelves = new Map<AccountId, Shelf>();
  private readonly changes = new Map<AccountId, Promise<void>>();
  private readonly unfinished = new Set<Promise<unknown>>();

  constructor(private readonly parts: OpenAccountsParts) {}

  identities(): readonly KnownIdentity[] {
    return this.parts.book.all().map((record) => this.identity(record));
  }

  account(record: AccountRecord): OpenedAccount {
    return this.opened(record).account;
  }

  /** The sign-in goes on as it is, with a token that is being renewed; what the group lists may be another. */
  async keepApiKey(record: AccountRecord, apiKey: string): Promise<void> {
    const { secrets } = this.opened(record);
    await secrets.finishing(() => secrets.change((kept) => ({ ...kept, apiKey })));
    this.shelves.get(record.id)?.group?.doubt();
  }

  /**
   * For a new sign-in: nothing that is under way for the former one touches the account any more, and what is opened for the
   * new one waits for its secrets. What was read of its albums stays; whether it may act as others is asked anew.
   */
  async replace(id: AccountId, keepSecrets: () => Promise<void>): Promise<void> {
    this.open.delete(id);
    const change = this.finishing(keepSecrets);
    // Whoever waits hears of a failure by finding no secrets.
    this.changes.set(
      id,
      change.catch(() => undefined),
    );
    try {
      await change;
    } finally {
      this.changes.delete(id);
      this.shelves.get(id)?.group?.doubt();
    }
  }

  /** For good. */
  forget(id: AccountId): void {
    this.open.delete(id);
    this.shelves.delete(id);
  }

  /** Resolves when nothing is under way any more that the program must not end before. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.unfinished);
  }

  private opened(record: AccountRecord): { readonly account: OpenedAccount; readonly secrets: SecretsHolder } {
    const known = this.open.get(record.id);
    if (known) return known;
    const { id } = record;
    const secrets = holdSecrets(this.parts.vault, record, {
      isCurrent: () => this.open.get(id) === opened,
      ready: () => this.changes.get(id) ?? Promise.resolve(),
      finishing: (task) => this.finishing(task),
      signedOut: () => this.parts.signedOut(this.parts.book.find(id)),
      onSignedOut: (reason) => {
        this.parts.onSignedOut(id, reason);
      },
    });
    const account = serviceOf(this.parts.services, record).open({
      way: record.way,
      name: record.personName ?? record.name,
      http: this.parts.http,
      secrets,
      hasApiKey: () => this.parts.hasApiKey(id),
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

  private identity(record: AccountRecord): KnownIdentity {
    const { service } = this.account(record);
    const key = identityOf(record);
    return {
      service: record.service,
      identity: {
        key,
        serviceName: serviceOf(this.parts.services, record).offer.name,
        accountName: record.name,
        initials: initialsOf(record.name),
        colour: record.colour,
        isDemo: false,
        capabilities: service.capabilities,
      },
      ...this.shelf(record, service),
      owners: new KnownOwners(this.parts.owners, key),
      ended: null,
    };
  }

  private shelf(record: AccountRecord, service: AlbumService): Shelf {
    const known = this.shelves.get(record.id);
    if (known) {
      known.library.goOnWith(service);
      return known;
    }
    const identity = identityOf(record);
    const { asksForMasked, said, onHeld, openGroup } = this.parts;
    const library = new AlbumLibrary(
      service,
      () => asksForMasked(identity),
      said(identity),
      (untilMs) => onHeld?.(identity, untilMs),
    );
    const shelf = { library, group: openGroup(identity, library) };
    this.shelves.set(record.id, shelf);
    return shelf;
  }
}

export function serviceOf(
  services: readonly ServiceAccounts[],
  { service }: Pick<AccountRecord, 'service'>,
): ServiceAccounts {
  const found = services.find(({ offer }) => offer.service === service);
  // The contract names exactly the services that the program has.
  if (!found) throw new Error(`No service ${service}`);
  return found;
}
