/** Which servers accounts use, for whoever must know of them without knowing accounts. */
import type { ServiceAccounts, SignInWay } from '../services/service-account';
import type { AccountBook } from './account-book';
import type { AccountRecord } from './account-record';

export function addressesOf(way: SignInWay): readonly string[] {
  return way.method === 'browser' ? [way.server, way.loginServer] : [way.server];
}

/** Of the accounts there are, each once. */
export function originsOf(book: AccountBook): readonly string[] {
  return [
    ...new Set(
      book
        .all()
        .flatMap(({ way }) => addressesOf(way))
        .map((address) => new URL(address).origin),
    ),
  ];
}

/** Those that the services bring themselves, and those of the accounts there are. */
export function addressesInUse(services: readonly ServiceAccounts[], book: AccountBook): readonly string[] {
  const brought = services.flatMap(({ offer }) =>
    offer.hosts.flatMap(({ server, loginServer }) => (loginServer === null ? [server] : [server, loginServer])),
  );
  return [...brought, ...book.all().flatMap(({ way }) => addressesOf(way))];
}

/** With their ports; without those that another account uses as well. `record` may have left already. */
export function hostsOfOnly(record: AccountRecord, book: AccountBook): readonly string[] {
  const hostsOf = (way: SignInWay): readonly string[] => addressesOf(way).map((address) => new URL(address).host);
  const others = new Set(book.all().flatMap(({ id, way }) => (id === record.id ? [] : hostsOf(way))));
  return hostsOf(record.way).filter((host) => !others.has(host));
}
