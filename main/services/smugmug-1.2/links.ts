/**
 * Finds the owner and the album that a person's text names. Gallery addresses have had three forms (smugmug-api.md,
 * section 6.5): `/gallery/<id>`, `/gallery/<id>_<key>` and `/<Category>/<Title>/<id>_<key>`, each optionally with
 * `#<imageid>_<imagekey>`.
 */
import { readLink } from '../link-text';
import { NOT_NICKNAMES } from '../smugmug-site';
import { isNickname, type Keyed, readKeyed } from './ids';

export interface OwnerMeant {
  readonly nickName: string;
  /** Set if the text is a link to one of the owner's albums. */
  readonly album: Keyed | undefined;
}

const SMUGMUG = 'smugmug.com';

/**
 * Returns undefined for text that is neither a nickname nor a link. `endpoint` is the address of a server other than
 * SmugMug's.
 */
export function readOwnerText(text: string, endpoint: string): OwnerMeant | undefined {
  const plain = text.trim().replace(/^@/, '');
  if (isNickname(plain)) {
    return { nickName: plain, album: undefined };
  }
  const link = readLink(plain);
  const nickName = link && nicknameOf(link, endpoint);
  return link && nickName !== undefined && isNickname(nickName) ? { nickName, album: albumOf(link) } : undefined;
}

/** Reads `<id>_<key>`, `<id> <key>`, the id alone of an album older than keys, or a link. */
export function readAlbumText(text: string): Keyed | undefined {
  const plain = text.trim();
  const keyed = readKeyed(plain.replace(/^(\d+)[\s,/_]+(\w+)$/, '$1_$2'));
  if (keyed !== undefined) {
    return keyed;
  }
  const link = readLink(plain);
  return link && albumOf(link);
}

/** Reads `https://nick.smugmug.com/…`; other servers may have the nickname as a subdomain, or first in the path. */
function nicknameOf(link: URL, endpoint: string): string | undefined {
  const home = new URL(endpoint).hostname;
  const [inPath] = segmentsOf(link);
  if (link.hostname === home) {
    return inPath;
  }
  for (const domain of [SMUGMUG, home.replace(/^(?:api|secure)\./, '')]) {
    if (link.hostname.endsWith(`.${domain}`)) {
      const inHost = link.hostname.slice(0, -domain.length - 1);
      return NOT_NICKNAMES.has(inHost) ? undefined : inHost;
    }
  }
  return undefined;
}

/** Returns the first matching segment: later segments may be a page and a picture. */
function albumOf(link: URL): Keyed | undefined {
  const segments = segmentsOf(link);
  const withoutKey = segments[segments.indexOf('gallery') + 1];
  const segment =
    segments.find((part) => /^\d{1,20}_[A-Za-z0-9]{1,32}$/.test(part)) ??
    (segments.includes('gallery') ? withoutKey : undefined);
  return segment === undefined ? undefined : readKeyed(segment);
}

function segmentsOf({ pathname }: URL): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}
