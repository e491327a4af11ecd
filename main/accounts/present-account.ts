/** Describes an account for the window, without its secrets. */
import type { Account } from '../../preload/contract';
import { accountKey } from '../identity/identity-key';
import { initialsOf } from '../identity/initials';
import { findService } from '../services/registry';
import type { ServiceModule } from '../services/service-module';
import type { AccountBook } from './account-book';
import type { AccountRecord } from './account-record';
import type { AccountVault } from './account-vault';
import type { SecretsFound } from './secrets-found';
import { againFieldsOf, methodOf } from './sign-in-form';

export interface PresentAccountDeps {
  readonly services: readonly ServiceModule[];
  readonly book: AccountBook;
  readonly vault: AccountVault;
  readonly secretsFound: SecretsFound;
}

export async function presentAccount(
  record: AccountRecord,
  { services, book, vault, secretsFound }: PresentAccountDeps,
): Promise<Account> {
  const { accounts } = findService(services, record.service);
  const { offer, asksFor, asksIfRefused, addedApiKey } = accounts;
  return {
    id: record.id,
    identity: accountKey(record.id),
    serviceName: offer.name,
    host: new URL(record.config.server).host,
    name: record.name,
    initials: initialsOf(record.name),
    colour: record.colour,
    signedOut: secretsFound.signedOutReason(record),
    usesBrowser: methodOf(accounts, record.config.method).usesBrowser,
    againFields: [...againFieldsOf(accounts, record.config)],
    asksFor: [...asksFor(record.config, await vault.read(record))],
    asksIfRefused: [...(asksIfRefused?.(record.config) ?? [])],
    hasApiKey: addedApiKey ? secretsFound.hasApiKey(record.id) : null,
    apiKeyUse: addedApiKey?.use ?? null,
    // An account whose secrets cannot be read in this run is still on disk.
    isKept: book.isKept(record.id) || secretsFound.isUnreadable(record.id),
  };
}
