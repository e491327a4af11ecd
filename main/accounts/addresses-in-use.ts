/** The servers that accounts use, for modules that know nothing about accounts. */
import type { ServiceModule } from '../services/service-module';
import type { SignInConfig } from '../services/service-account';
import type { AccountBook } from './account-book';
import type { AccountRecord } from './account-record';

export function addressesOf(config: SignInConfig): readonly string[] {
  return config.method === 'browser' ? [config.server, config.loginServer] : [config.server];
}

/** Returns the origins that the accounts use, each once. */
export function originsOf(book: AccountBook): readonly string[] {
  return [
    ...new Set(
      book
        .all()
        .flatMap(({ config }) => addressesOf(config))
        .map((address) => new URL(address).origin),
    ),
  ];
}

/** Returns the addresses built into the services, and the addresses of the accounts. */
export function addressesInUse(services: readonly ServiceModule[], book: AccountBook): readonly string[] {
  const brought = services.flatMap(({ accounts }) =>
    accounts.offer.hosts.flatMap(({ server, loginServer }) =>
      loginServer === null ? [server] : [server, loginServer],
    ),
  );
  return [...brought, ...book.all().flatMap(({ config }) => addressesOf(config))];
}

/** Returns the hosts, with ports, that only this account uses. `record` may already have been removed from the book. */
export function hostsOfOnly(record: AccountRecord, book: AccountBook): readonly string[] {
  const hostsOf = (config: SignInConfig): readonly string[] =>
    addressesOf(config).map((address) => new URL(address).host);
  const others = new Set(book.all().flatMap(({ id, config }) => (id === record.id ? [] : hostsOf(config))));
  return hostsOf(record.config).filter((host) => !others.has(host));
}
