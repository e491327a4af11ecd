/** Parses the address of a proxy as users write it, and describes what is wrong with an invalid one. */
import type { ErrorDetail } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { ProxyServer } from '../http/proxy-server';

/** The usual defaults if the address has no port. */
const USUAL_PORTS = { http: 80, https: 443, socks4: 1080, socks5: 1080 } as const;

/** Throws `not-understood`, whose detail never quotes the text. */
export function parseProxyAddress(text: string): ProxyServer {
  const address = text.trim();
  const problem = problemOf(address);
  if (problem !== null) throw wrong(problem);
  const [, scheme = 'http', place = ''] = /^(?:([a-z0-9]+):\/\/)?(.*?)\/?$/i.exec(address) ?? [];
  const spoken = schemeOf(scheme.toLowerCase());
  if (spoken === null) throw wrong({ code: 'proxy-address-with-other-protocol' });
  const url = parsePlace(place);
  return { scheme: spoken, hostname: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(place, spoken) };
}

/** Checks the text itself, because `URL` would silently correct some of these mistakes. */
function problemOf(address: string): ErrorDetail | null {
  if (address === '') return { code: 'address-empty' };
  if (/[\s\p{Cc}\\]/u.test(address)) return { code: 'address-has-spaces' };
  if (address.includes('@')) return { code: 'proxy-address-has-password' };
  if (/[?#]/.test(address)) return { code: 'proxy-address-has-more' };
  return null;
}

function schemeOf(scheme: string): ProxyServer['scheme'] | null {
  switch (scheme) {
    case 'http':
    case 'https':
    case 'socks4':
    case 'socks5':
      return scheme;
    case 'socks':
      return 'socks5';
    default:
      return null;
  }
}

function parsePlace(place: string): URL {
  if (place.includes('/')) throw wrong({ code: 'proxy-address-has-more' });
  try {
    return new URL(`http://${place}`);
  } catch {
    throw wrong({ code: 'address-unreadable' });
  }
}

/** Reads the port from the text, because `URL` omits http's default port 80, also for the other schemes. */
function portOf(place: string, scheme: ProxyServer['scheme']): number {
  const named = /:(\d+)$/.exec(place)?.[1];
  const port = named === undefined ? USUAL_PORTS[scheme] : Number(named);
  if (port === 0) throw wrong({ code: 'address-unreadable' });
  return port;
}

function wrong(detail: ErrorDetail): AppFailure {
  return new AppFailure({ kind: 'not-understood', detail });
}
