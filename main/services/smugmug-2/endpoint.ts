/** Validates the base address of API v2. An origin alone gets the path; nothing else is ever added. */
import { badAddress, parseSafeUrl, type ServerAddress } from '../server-address';

const PATH = '/api/v2';

export const SMUGMUG_ITSELF = `https://api.smugmug.com${PATH}`;

export function parseBaseAddress(text: string): ServerAddress {
  const url = parseSafeUrl(text);
  if (url.pathname === PATH || url.pathname === `${PATH}/`) return complete(url, false);
  if (url.pathname === '/') return complete(url, true);
  throw badAddress({ code: 'smugmug-2-address-path', path: PATH });
}

function complete(url: URL, isCompleted: boolean): ServerAddress {
  const address = new URL(PATH, url);
  return { address: address.href, url: address, isCompleted };
}
