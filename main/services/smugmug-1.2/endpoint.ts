/**
 * Validates the address of an endpoint: it ends in a slash and contains /json/ or /rest/. An origin alone gets the
 * default path (smugmug-api.md, section 1); nothing else is ever added.
 */
import { badAddress, parseSafeUrl, type ServerAddress } from '../server-address';

const DEFAULT_PATH = '/services/api/json/1.2.0/';

export function parseEndpoint(text: string): ServerAddress {
  const url = parseSafeUrl(text);
  if (url.pathname === '/') {
    const completed = new URL(DEFAULT_PATH, url);
    return { address: completed.href, url: completed, isCompleted: true };
  }
  if (!/\/(json|rest)\//.test(url.pathname)) {
    throw badAddress(
      url.pathname.endsWith('/')
        ? `The address of SmugMug has to contain /json/ or /rest/, such as ${DEFAULT_PATH}.`
        : `The address of SmugMug has to end in a slash and contain /json/ or /rest/, such as ${DEFAULT_PATH}.`,
    );
  }
  if (!url.pathname.endsWith('/')) {
    throw badAddress('The address of SmugMug has to end in a slash.');
  }
  return { address: url.href, url, isCompleted: false };
}
