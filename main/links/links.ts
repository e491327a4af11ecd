/**
 * The program's own links, such as `proofsheet://open?text=tidelines&service=smugmug-1.2`. A link asks, and the person
 * answers: nothing is opened, and no account is chosen, by the link itself.
 */
import * as z from 'zod';
import { ServiceName } from '../../preload/contract/server';

export const LINK_PROTOCOL = 'proofsheet';

export const Link = z.object({
  text: z.string().trim().min(1).max(2_000),
  /** Whose words the text is in; null: the link does not say. */
  service: ServiceName.nullable(),
});
export type Link = z.infer<typeof Link>;

export interface LinkInbox {
  /** The latest one takes the place of one that still waits. */
  put(link: Link): void;
  /** Null where none waits. */
  take(): Link | null;
}

/** Null for what is no link of this program. */
export function parseLink(text: string): Link | null {
  if (text.length > 5_000 || !text.toLowerCase().startsWith(`${LINK_PROTOCOL}:`)) return null;
  try {
    const url = new URL(text);
    const action = (url.host || url.pathname.replaceAll('/', '')).toLowerCase();
    if (action !== 'open') return null;
    const parsed = Link.safeParse({ text: url.searchParams.get('text'), service: url.searchParams.get('service') });
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What a start of the program was given, besides switches of Chromium's own. */
export function findLink(commandLine: readonly string[]): Link | null {
  for (const word of commandLine) {
    const link = parseLink(word);
    if (link) return link;
  }
  return null;
}

export function createLinkInbox(onArrived: () => void): LinkInbox {
  let waiting: Link | null = null;
  return {
    put(link) {
      waiting = link;
      onArrived();
    },
    take() {
      const link = waiting;
      waiting = null;
      return link;
    },
  };
}
