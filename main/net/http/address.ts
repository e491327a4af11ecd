import ipaddr from 'ipaddr.js';
import { AppFailure } from '../../core/errors';

/** Where an address leads: to the public internet, a network of its own, this link, this computer, or nowhere sound. */

/** `benchmarking`: 198.18.0.0/15 (RFC 2544), from which some VPN programs answer for every name. */
export type AddressClass = 'public' | 'private' | 'benchmarking' | 'link-local' | 'loopback' | 'unusable';

/** By the names that ipaddr.js gives to the registries of IANA for special addresses; those it leaves out are `unusable`. */
const CLASSES: Readonly<Record<string, AddressClass>> = {
  unicast: 'public',
  private: 'private',
  uniqueLocal: 'private',
  carrierGradeNat: 'private',
  linkLocal: 'link-local',
  loopback: 'loopback',
};
/** Addresses of version 6 that hold one of version 4, to which a gateway or the system leads: NAT64 and IPv4-compatible. */
const EMBEDDING: readonly (readonly [ipaddr.IPv6, number])[] = [
  [ipaddr.IPv6.parse('64:ff9b::'), 96],
  [ipaddr.IPv6.parse('::'), 96],
];
const BENCHMARKING = [ipaddr.IPv4.parse('198.18.0.0'), 15] as const;
/** Site-local addresses (RFC 3879), which networks still use though they are deprecated. */
const SITE_LOCAL = [ipaddr.IPv6.parse('fec0::'), 10] as const;

/** `address` as the system writes it, also with a zone. */
export function classOfAddress(address: string): AddressClass {
  const withoutZone = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(withoutZone)) return 'unusable';
  // Undoes IPv4-mapped addresses.
  const parsed = ipaddr.process(withoutZone);
  if (parsed instanceof ipaddr.IPv4 && parsed.match(...BENCHMARKING)) return 'benchmarking';
  if (parsed instanceof ipaddr.IPv4) return CLASSES[parsed.range()] ?? 'unusable';
  if (parsed.range() === 'loopback') return 'loopback';
  if (parsed.match(...SITE_LOCAL)) return 'private';
  const holder = EMBEDDING.find(([prefix, bits]) => parsed.match(prefix, bits));
  if (holder) return classOfAddress(parsed.toByteArray().slice(12).join('.'));
  return CLASSES[parsed.range()] ?? 'unusable';
}

/** Null: a name that may stand for any. */
export function classOfName(name: string): AddressClass | null {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  // RFC 6761 and 6762, RFC 8375, and ICANN's name for networks of one's own. A name without a dot is one of the own network.
  if (last === 'localhost') return 'loopback';
  const isOwn =
    labels.length === 1 || last === 'local' || last === 'internal' || labels.slice(-2).join('.') === 'home.arpa';
  return isOwn ? 'private' : null;
}

/** Which addresses a request may go to. */

/** https everywhere; http only where it cannot leave the computer. Secrets travel in headers, never in an address. */
export function assertSafeAddress(url: URL): void {
  if (url.username !== '' || url.password !== '') {
    throw insecure(url, 'an address must not carry credentials.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw insecure(url, `only https is allowed here, not ${url.protocol.slice(0, 20)}`);
  }
}

export function isLoopback(url: URL): boolean {
  const host = url.hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function insecure(url: URL, why: string): AppFailure {
  return new AppFailure({ kind: 'insecure', detail: `${url.host}: ${why}` });
}
