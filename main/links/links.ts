/**
 * Links to the program, such as `proofsheet://open?text=tidelines&service=smugmug-1.2`. A link only makes a suggestion:
 * it opens nothing and chooses no account until the user confirms.
 */
import * as z from 'zod';
import { ServiceId } from '../../preload/contract/server';
import { isKnownService } from '../services/registry';
import { LINK_PROTOCOL } from './command-line';

export const Link = z.object({
  text: z.string().trim().min(1).max(2_000),
  /** The service that the text belongs to; null if the link does not name one. */
  service: ServiceId.refine(isKnownService).nullable(),
});
export type Link = z.infer<typeof Link>;

export interface LinkInbox {
  /** Stores a link and replaces one that is still waiting. */
  put(link: Link): void;
  /** Returns and removes the waiting link, or returns null. */
  take(): Link | null;
}

/** Returns null if the text is not a link to this program. */
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

/** Finds the first link in the arguments of a start, which may also include Chromium's switches. */
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
