/**
 * Reads what a person's text names: a nickname, the key of an album, or a link. Links of the site end in `n-<node>`,
 * and in `i-<image>` for a picture; older ones contain `/gallery/<id>_<key>` (smugmug-api.md, sections 6.5 and 9).
 */
import { readLink } from '../link-text';
import { NOT_NICKNAMES } from '../smugmug-site';
import { isKey, isNickname } from './ids';

export type Meant =
  | { readonly names: 'user'; readonly nickName: string }
  /** A place that the service has to look up. `picture`: the picture that the link leads to. */
  | { readonly names: 'node' | 'image' | 'album'; readonly key: string; readonly picture?: string };

const SMUGMUG = 'smugmug.com';

/** Returns undefined for text that is neither a nickname nor a link of the site. */
export function readOwnerText(text: string, baseUrl: string): Meant | undefined {
  const plain = text.trim().replace(/^@/, '');
  if (isNickname(plain)) return { names: 'user', nickName: plain };
  const link = readLink(plain);
  if (!link) return undefined;
  const nickName = nicknameOf(link, baseUrl);
  return placeIn(link) ?? (nickName === undefined ? undefined : { names: 'user', nickName });
}

/** Reads the key of an album, or a link to one. */
export function readAlbumText(text: string): Meant | undefined {
  const plain = text.trim();
  if (isKey(plain)) return { names: 'album', key: plain };
  const link = readLink(plain);
  return link && placeIn(link);
}

/** The node of an album says more than its picture does, which may be in several albums. */
function placeIn({ pathname, hash }: URL): Meant | undefined {
  const segments = [...pathname.split('/'), hash.replace(/^#!?/, '')].filter((part) => part !== '');
  const after = (pattern: RegExp): string | undefined => {
    for (const segment of segments) {
      const key = pattern.exec(segment)?.[1];
      if (key !== undefined && isKey(key)) return key;
    }
    return undefined;
  };
  const image = after(/^i-([A-Za-z0-9]+)$/);
  const to = image === undefined ? {} : { picture: image };
  const node = after(/^n-([A-Za-z0-9]+)$/);
  if (node !== undefined) return { names: 'node', key: node, ...to };
  const album = after(/^\d{1,20}_([A-Za-z0-9]+)$/);
  if (album !== undefined && segments.includes('gallery')) return { names: 'album', key: album, ...to };
  return image === undefined ? undefined : { names: 'image', key: image, picture: image };
}

/** Reads `https://nick.smugmug.com/…`; a stand-in has the nickname first in the path. */
function nicknameOf(link: URL, baseUrl: string): string | undefined {
  const home = new URL(baseUrl).hostname;
  const inHost = link.hostname.endsWith(`.${SMUGMUG}`) ? link.hostname.slice(0, -SMUGMUG.length - 1) : undefined;
  if (inHost !== undefined && !NOT_NICKNAMES.has(inHost)) return isNickname(inHost) ? inHost : undefined;
  const [inPath = ''] = link.pathname.split('/').filter((part) => part !== '');
  return link.hostname === home && !home.endsWith(SMUGMUG) && isNickname(inPath) ? inPath : undefined;
}
