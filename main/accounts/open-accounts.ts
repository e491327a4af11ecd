/** The accounts at work: each with its service, its library and its secrets, opened on first use and closed with its sign-in. */
import type { AccountId, MaskState, SignedOutReason } from '../../preload/contract';
import { AlbumLibrary } from '../albums/album-library';
import type { Http } from '../http/http';
import { initialsOf } from '../identities/initials';
import type { KnownIdentity } from '../identities/identity-registry';
import type { OwnersStore } from '../identities/known-owners';
import { KnownOwners } from '../identities/known-owners';
import type { OpenedAccount, ServiceAccounts } from '../services/service-account';
import type { AccountBook } from './account-book';
import { type AccountRecord, identityOf } from './account-record';
import { type AccountVault, holdSecrets } from './account-vault';

export interface OpenAccountsParts {
  readonly book: AccountBook;
  readonly vault: AccountVault;
  readonly services: readonly ServiceAccounts[];
  readonly http: Http;
  readonly owners: OwnersStore;
  readonly readMask: () => MaskState;
  readonly onSignedOut: (id: AccountId, reason: SignedOutReason) => void;
  readonly signedOut: (record: AccountRecord) => SignedOutReason | null;
}

interface Open {
  readonly account: OpenedAccount;
  readonly library: AlbumLibrary;
}

export class OpenAccounts {
  private readonly open = new Map<AccountId, Open>();

  constructor(private readonly parts: OpenAccountsParts) {}

  identities(): readonly KnownIdentity[] {
    return this.parts.book.all().map((record) => this.identity(record));
  }

  account(record: AccountRecord): OpenedAccount {
    return this.find(record).account;
  }

  /** Nothing that is under way for it touches the account any more. */
  close(id: AccountId): void {
    this.open.delete(id);
  }

  private identity(record: AccountRecord): KnownIdentity {
    const { account, library } = this.find(record);
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
        capabilities: account.service.capabilities,
      },
      library,
      owners: new KnownOwners(this.parts.owners, key),
    };
  }

  private find(record: AccountRecord): Open {
    const known = this.open.get(record.id);
    if (known) return known;
    const { vault, http, services, readMask, onSignedOut, signedOut } = this.parts;
    const { id } = record;
    const isCurrent = (): boolean => this.open.get(id) === opened;
    const secrets = holdSecrets(vault, id, {
      isCurrent,
      signedOut: () => signedOut(this.parts.book.find(id)),
      onSignedOut: (reason) => onSignedOut(id, reason),
    });
    const account = serviceOf(services, record).open({
      way: record.way,
      person: { id: record.personId, name: record.personName },
      name: record.personName ?? record.name,
      http,
      secrets,
    });
    const opened: Open = { account, library: new AlbumLibrary(account.service, readMask) };
    this.open.set(id, opened);
    return opened;
  }
}

export function serviceOf(services: readonly ServiceAccounts[], { service }: Pick<AccountRecord, 'service'>): ServiceAccounts {
  const found = services.find(({ offer }) => offer.service === service);
  // The contract names exactly the services that the program has.
  if (!found) throw new Error(`No service ${service}`);
  return found;
}
