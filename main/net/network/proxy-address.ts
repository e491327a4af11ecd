/** Parses the address of a proxy as users write it, and describes what is wrong with an invalid one. */
import { AppFailure } from '../../core/errors';
import type { ProxyServer } from '../http/proxy-server';

/** The usual defaults if the address has no port. */
const USUAL_PORTS = { http: 80, https: 443, socks4: 1080, socks5: 1080 } as const;

/** Throws `not-understood`, whose detail explains the error to the user in one sentence and never quotes the text. */
export function parseProxyAddress(text: string): ProxyServer {
  const address = text.trim();
  const problem = problemOf(address);
  if (problem !== null) throw wrong(problem);
  const [, scheme = 'http', place = ''] = /^(?:([a-z0-9]+):\/\/)?(.*?)\/?$/i.exec(address) ?? [];
  const spoken = schemeOf(scheme.toLowerCase());
  if (spoken === null) throw wrong('The address of a proxy begins with http://, https://, socks4:// or socks5://.');
  const url = parsePlace(place);
  return { scheme: spoken, hostname: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(place, spoken) };
}

/** Checks the text itself, because `URL` would silently correct some of these mistakes. */
function problemOf(address: string): string | null {
  if (address === '') return 'The address is empty.';
  if (/[\s\p{Cc}\\]/u.test(address)) return 'An address holds no spaces, line breaks or backslashes.';
  if (address.includes('@'))
    return 'Give the user name and the password in the fields of their own, not in the address.';
  if (/[?#]/.test(address)) return 'The address of a proxy ends after its port: leave out what follows.';
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
  if (place.includes('/')) throw wrong('The address of a proxy ends after its port: leave out what follows.');
  try {
    return new URL(`http://${place}`);
  } catch {
    throw wrong('This is not an address: its host or its port cannot be read.');
  }
}

/** Reads the port from the text, because `URL` omits http's default port 80, also for the other schemes. */
function portOf(place: string, scheme: ProxyServer['scheme']): number {
  const named = /:(\d+)$/.exec(place)?.[1];
  const port = named === undefined ? USUAL_PORTS[scheme] : Number(named);
  if (port === 0) throw wrong('This is not an address: its host or its port cannot be read.');
  return port;
}

function wrong(detail: string): AppFailure {
  return new AppFailure({ kind: 'not-understood', detail });
}
