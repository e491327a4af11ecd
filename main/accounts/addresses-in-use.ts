/** The servers that accounts use, for modules that must not depend on accounts. */
import { findService } from '../services/registry';
import type { ServiceModule } from '../services/service-module';
import type { AccountBook } from './account-book';
import type { AccountRecord } from './account-record';
import type { ServerAddresses } from './servers/server-addresses';

type Services = readonly ServiceModule[];

function contactsOf(services: Services, { service, config }: AccountRecord): readonly string[] {
  return findService(services, service).accounts.factsOf(config).contacts;
}

/** Returns the origins of the accounts and of the servers that the environment names. */
export async function originsInUse(
  services: Services,
  book: AccountBook,
  { named, resolve }: ServerAddresses,
): Promise<readonly string[]> {
  const addresses = await Promise.all(named.map(resolve));
  return [...new Set([...addresses.map(({ url }) => url.origin), ...originsOf(services, book)])];
}

/** Returns the origins that the accounts use, each once. */
function originsOf(services: Services, book: AccountBook): readonly string[] {
  const addresses = book.all().flatMap((record) => contactsOf(services, record));
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** Returns the addresses built into the services, and the addresses of the accounts. */
export function addressesInUse(services: Services, book: AccountBook): readonly string[] {
  const builtIn = services.flatMap(({ accounts }) =>
    accounts.offer.hosts.flatMap(({ server, values }) => [server, ...Object.values(values).filter(isAddress)]),
  );
  return [...builtIn, ...book.all().flatMap((record) => contactsOf(services, record))];
}

/** Returns the hosts, with ports, that only this account uses. `record` may already have been removed from the book. */
export function hostsOfOnly(services: Services, record: AccountRecord, book: AccountBook): readonly string[] {
  const hostsOf = (of: AccountRecord): readonly string[] =>
    contactsOf(services, of).map((address) => new URL(address).host);
  const others = new Set(book.all().flatMap((other) => (other.id === record.id ? [] : hostsOf(other))));
  return hostsOf(record).filter((host) => !others.has(host));
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}
