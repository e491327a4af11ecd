/** How large an entry may be, and how many there may be in a minute, so that nothing can fill the journal or the disk. */
import { cleanName } from '../../core/clean-name';
import type { NewEntry } from './journal';

/** UTF-16 units of a name or a reason. */
const LONGEST_TEXT = 200;
const MINUTE_MS = 60_000;
/** Ten times what a person does who is quick. */
export const ENTRIES_A_MINUTE = 300;

/** These end what others began, and nothing may keep a person from that. */
const NEVER_REFUSED: readonly NewEntry['event']['kind'][] = ['ended', 'masked', 'damage-found'];

export function withinBounds({ account, groupName, member, event }: NewEntry): NewEntry {
  return {
    account: account && { ...account, name: shorten(account.name), serviceName: shorten(account.serviceName) },
    groupName: groupName === null ? null : shorten(groupName),
    member: member && { ...member, name: shorten(member.name) },
    event: eventWithinBounds(event),
  };
}

function eventWithinBounds(event: NewEntry['event']): NewEntry['event'] {
  if (event.kind === 'started') return { ...event, reason: event.reason === null ? null : shorten(event.reason) };
  if (event.kind === 'album-opened') return { ...event, albumName: shorten(event.albumName) };
  return 'what' in event ? { ...event, what: shorten(event.what) } : event;
}

function shorten(text: string): string {
  const clean = cleanName(text, LONGEST_TEXT) ?? '';
  // Cut again where characters take several units; what is left of one that is cut is taken away.
  return clean.length <= LONGEST_TEXT ? clean : (cleanName(clean.slice(0, LONGEST_TEXT)) ?? '').slice(0, LONGEST_TEXT);
}

export interface EntryRate {
  /** False: there were too many within the last minute, and this one must not be done. */
  admits(kind: NewEntry['event']['kind'], atMs: number): boolean;
}

export function createEntryRate(): EntryRate {
  let admittedAtMs: number[] = [];
  return {
    admits(kind, atMs) {
      if (NEVER_REFUSED.includes(kind)) return true;
      // A clock that is set back must not keep the count for longer.
      admittedAtMs = admittedAtMs.filter((earlierMs) => earlierMs <= atMs && atMs - earlierMs < MINUTE_MS);
      if (admittedAtMs.length >= ENTRIES_A_MINUTE) return false;
      admittedAtMs.push(atMs);
      return true;
    },
  };
}
