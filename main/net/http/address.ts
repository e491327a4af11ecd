/** Classifies addresses, and checks which of them a request may use. */
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { AppFailure } from '../../core/errors';

/** `benchmarking` is 198.18.0.0/15 (RFC 2544); some VPN programs resolve every name to an address in it. */
export type AddressClass = 'public' | 'private' | 'benchmarking' | 'link-local' | 'loopback' | 'unusable';

/**
 * Maps ipaddr.js's names for IANA's special-purpose ranges to classes. Ranges that are not listed here are `unusable`.
 */
const CLASSES: Readonly<Record<string, AddressClass>> = {
  unicast: 'public',
  private: 'private',
  uniqueLocal: 'private',
  carrierGradeNat: 'private',
  linkLocal: 'link-local',
  loopback: 'loopback',
};
/**
 * IPv6 ranges that embed an IPv4 address, which a gateway or the system then connects to: NAT64 and IPv4-compatible.
 */
const EMBEDDING: readonly (readonly [ipaddr.IPv6, number])[] = [
  [ipaddr.IPv6.parse('64:ff9b::'), 96],
  [ipaddr.IPv6.parse('::'), 96],
];
const BENCHMARKING = [ipaddr.IPv4.parse('198.18.0.0'), 15] as const;
/** Site-local addresses (RFC 3879): deprecated, but networks still use them. */
const SITE_LOCAL = [ipaddr.IPv6.parse('fec0::'), 10] as const;

/** Each picture asks for the class of its host's address several times. */
const known = new LRUCache<string, AddressClass>({ max: 200 });

/** Classifies an address in the system's notation, with or without a zone. */
export function classOfAddress(address: string): AddressClass {
  const before = known.get(address);
  if (before) return before;
  const found = classify(address);
  known.set(address, found);
  return found;
}

function classify(address: string): AddressClass {
  const withoutZone = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(withoutZone)) return 'unusable';
  // Converts IPv4-mapped addresses to IPv4.
  const parsed = ipaddr.process(withoutZone);
  if (parsed instanceof ipaddr.IPv4 && parsed.match(...BENCHMARKING)) return 'benchmarking';
  if (parsed instanceof ipaddr.IPv4) return CLASSES[parsed.range()] ?? 'unusable';
  if (parsed.range() === 'loopback') return 'loopback';
  if (parsed.match(...SITE_LOCAL)) return 'private';
  const holder = EMBEDDING.find(([prefix, bits]) => parsed.match(prefix, bits));
  if (holder) return classify(parsed.toByteArray().slice(12).join('.'));
  return CLASSES[parsed.range()] ?? 'unusable';
}

/** Returns null if the name may resolve to any address. */
export function classOfName(name: string): AddressClass | null {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  // `localhost` (RFC 6761), `local` (RFC 6762), `home.arpa` (RFC 8375) and `internal`, which ICANN reserves for private
  // networks. A name without a dot belongs to the local network.
  if (last === 'localhost') return 'loopback';
  const isOwn =
    labels.length === 1 || last === 'local' || last === 'internal' || labels.slice(-2).join('.') === 'home.arpa';
  return isOwn ? 'private' : null;
}

/** Allows https, and http only on loopback. Secrets travel in headers, so an address with credentials is rejected. */
export function assertSafeAddress(url: URL): void {
  if (url.username !== '' || url.password !== '') {
    throw insecure(url, 'address-has-password');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw insecure(url, 'only-https');
  }
}

export function isLoopback(url: URL): boolean {
  const host = url.hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function insecure({ host }: URL, code: 'address-has-password' | 'only-https'): AppFailure {
  return new AppFailure({ kind: 'insecure', host, detail: { code } });
}
