/** The cookies by which the service remembers what a password has opened, in memory. They go only to its own origin. */

export interface UnlockCookies {
  /** The value of the header `Cookie`; null if there is none to send. */
  readonly header: () => string | null;
  /** Takes over what a response sets, and drops what it deletes (RFC 6265, section 5.2). */
  readonly take: (setCookie: string | undefined, nowMs: number) => void;
}

/** Longer cookies are not kept. */
const MAX_LENGTH = 4_000;
/** The cookies that were set first are dropped beyond this number. */
const MAX_COUNT = 20;

export function createUnlockCookies(): UnlockCookies {
  const cookies = new Map<string, string>();
  return {
    header: () => (cookies.size === 0 ? null : [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')),
    take(setCookie, nowMs) {
      // Several headers are joined by commas; a comma inside a date is not followed by a name and "=".
      for (const cookie of (setCookie ?? '').split(/,\s*(?=[\w-]+=)/)) {
        const [, name, value, attributes = ''] = /^\s*([\w-]{1,100})=([^;\s]*)(.*)$/s.exec(cookie) ?? [];
        if (name === undefined || value === undefined || value.length > MAX_LENGTH) continue;
        cookies.delete(name);
        if (!isOver(attributes, nowMs)) cookies.set(name, value);
      }
      for (const name of [...cookies.keys()].slice(0, Math.max(0, cookies.size - MAX_COUNT))) cookies.delete(name);
    },
  };
}

/** `Max-Age` has precedence over `Expires`; without a readable one, a cookie lasts as long as the session. */
function isOver(attributes: string, nowMs: number): boolean {
  const maxAge = /;\s*max-age=(-?\d+)/i.exec(attributes)?.[1];
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expiresMs = Date.parse(/;\s*expires=([^;]+)/i.exec(attributes)?.[1] ?? '');
  return expiresMs <= nowMs;
}
