/** What this run found in the secrets of the accounts: which cannot be read, and which contain an API key. */
import type { AccountId, SignedOutReason } from '../../preload/contract';
import type { AccountSecrets } from '../services/service-account';
import { findService } from '../services/registry';
import type { ServiceModule } from '../services/service-module';
import type { AccountRecord } from './account-record';

export class SecretsFound {
  /** Not stored: the secrets may be readable at the next start. */
  private readonly unreadable = new Set<AccountId>();
  private readonly withApiKey = new Set<AccountId>();

  constructor(private readonly services: readonly ServiceModule[]) {}

  /** `secrets`: null if they cannot be read. */
  note({ id, service }: AccountRecord, secrets: AccountSecrets | null): void {
    if (secrets === null) {
      this.unreadable.add(id);
      return;
    }
    this.unreadable.delete(id);
    const hasApiKey = findService(this.services, service).accounts.addedApiKey?.isIn(secrets) ?? false;
    if (hasApiKey) this.withApiKey.add(id);
    else this.withApiKey.delete(id);
  }

  noteUnreadable(id: AccountId): void {
    this.unreadable.add(id);
  }

  noteApiKey(id: AccountId): void {
    this.withApiKey.add(id);
  }

  isUnreadable(id: AccountId): boolean {
    return this.unreadable.has(id);
  }

  hasApiKey(id: AccountId): boolean {
    return this.withApiKey.has(id);
  }

  signedOutReason({ id, signedOut }: AccountRecord): SignedOutReason | null {
    return signedOut ?? (this.unreadable.has(id) ? 'unreadable' : null);
  }

  forget(id: AccountId): void {
    this.unreadable.delete(id);
    this.withApiKey.delete(id);
  }
}
