/** Parses the text that a person enters to name an owner: a user id, a link to a profile, or a nickname. */

export type OwnerText = { readonly userId: string } | { readonly nickname: string };

const USER_ID = /^\d{1,20}$/;
const MAX_TEXT_LENGTH = 2_000;
/** Nicknames have at most 20 characters (pictures-api.md, section 6.2); older nicknames may be longer. */
const MAX_NICKNAME_LENGTH = 50;
const SERVICE_DOMAIN = 'adultwork.com';

/** Returns null if the text is none of these. `baseUrl` is the server in use, which may have its own profile pages. */
export function readOwnerText(text: string, baseUrl: string): OwnerText | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_TEXT_LENGTH || /\p{Cc}/u.test(trimmed)) {
    return null;
  }
  if (USER_ID.test(trimmed)) {
    return { userId: withoutLeadingZeros(trimmed) };
  }
  const query = /^\??(?=userid=)(.*)$/i.exec(trimmed)?.[1];
  if (query !== undefined) {
    return asUserId(userIdIn(new URLSearchParams(query)));
  }
  if (/[/?]/.test(trimmed)) {
    const link = parseLink(trimmed);
    return link && isOfService(link, baseUrl) ? asUserId(userIdIn(link.searchParams) ?? userIdInPath(link)) : null;
  }
  return trimmed.length <= MAX_NICKNAME_LENGTH ? { nickname: trimmed } : null;
}

function asUserId(userId: string | undefined): OwnerText | null {
  return userId === undefined || !USER_ID.test(userId) ? null : { userId: withoutLeadingZeros(userId) };
}

function withoutLeadingZeros(userId: string): string {
  return userId.replace(/^0+(?=\d)/, '');
}

/** Names in a query are case-insensitive (section 1.1). */
function userIdIn(query: URLSearchParams): string | undefined {
  return [...query].find(([name]) => name.toLowerCase() === 'userid')?.[1];
}

/** Reads `www.adultwork.com/{UserID}` (section 11); other servers may have a longer path before the id. */
function userIdInPath(link: URL): string | undefined {
  const segments = link.pathname.split('/').filter(Boolean);
  return isWithin(link.hostname, SERVICE_DOMAIN) && segments.length > 1 ? undefined : segments.at(-1);
}

/** Accepts links with and without a scheme, because people copy both. */
function parseLink(text: string): URL | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  try {
    const link = new URL(address);
    return /^https?:$/.test(link.protocol) ? link : null;
  } catch {
    return null;
  }
}

/** A custom server may have its profile pages on any host; the service's own are within its domain. */
function isOfService(link: URL, baseUrl: string): boolean {
  return isWithin(link.hostname, SERVICE_DOMAIN) || !isWithin(new URL(baseUrl).hostname, SERVICE_DOMAIN);
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
