/**
 * Validates the address of an endpoint: it ends in a slash and contains /json/ or /rest/. An origin alone gets the
 * default path (smugmug-api.md, section 1); nothing else is ever added.
 */
import { badAddress, parseSafeUrl, type ServerAddress } from '../server-address';

const DEFAULT_PATH = '/services/api/json/1.2.0/';

/** The id of the service that reads API v2. */
const SERVICE_OF_TODAY = 'smugmug-2';

/** SmugMug itself answers no call of this version since 2018, and a password must not be sent there (section 10). */
const SMUGMUG_ITSELF = /^\s*(?:[a-z]+:\/\/)?(?:[^/?#]*[.@])?smugmug\.com\.?(?:[:/?#]|\s*$)/i;

export function parseEndpoint(text: string): ServerAddress {
  if (SMUGMUG_ITSELF.test(text)) {
    throw badAddress({ code: 'smugmug-com-not-supported', instead: SERVICE_OF_TODAY });
  }
  const url = parseSafeUrl(text);
  if (url.pathname === '/') {
    const completed = new URL(DEFAULT_PATH, url);
    return { address: completed.href, url: completed, isCompleted: true };
  }
  if (!/\/(json|rest)\//.test(url.pathname)) {
    throw badAddress({ code: 'smugmug-address-path', path: DEFAULT_PATH, needsSlash: !url.pathname.endsWith('/') });
  }
  if (!url.pathname.endsWith('/')) {
    throw badAddress({ code: 'smugmug-address-without-slash' });
  }
  return { address: url.href, url, isCompleted: false };
}
