/** Limits on the size of an entry and on entries per minute, so that they cannot fill the journal or the disk. */
import type { JournalSubject } from '../../../preload/contract/journal-subject';
import { cleanName } from '../../core/clean-name';
import { createRateLimit } from '../../core/rate-limit';
import type { NewEntry } from './new-entry';

/** In UTF-16 units, for a name or a reason. */
const LONGEST_TEXT = 200;
const MINUTE_MS = 60_000;
/** Ten times what a fast person does. */
export const ENTRIES_A_MINUTE = 300;

/**
 * These entries record the end of a session, a reveal or a check, or damage to the journal, so the limit must never refuse
 * them.
 */
const NEVER_REFUSED: readonly NewEntry['event']['kind'][] = ['ended', 'masked', 'check-ended', 'damage-found'];

export function withinBounds({ account, groupName, member, event }: NewEntry): NewEntry {
  return {
    account: account && { ...account, name: shorten(account.name), serviceName: shorten(account.serviceName) },
    groupName: groupName === null ? null : shorten(groupName),
    member: member && { ...member, name: shorten(member.name) },
    event: eventWithinBounds(event),
  };
}

function eventWithinBounds(event: NewEntry['event']): NewEntry['event'] {
  if (event.kind === 'started' || event.kind === 'check-started')
    return { ...event, reason: event.reason === null ? null : shorten(event.reason) };
  if (event.kind === 'album-opened') return { ...event, albumName: shorten(event.albumName) };
  if (event.kind === 'member-sought') return { ...event, what: shorten(event.what) };
  return 'what' in event ? { ...event, what: subjectWithinBounds(event.what) } : event;
}

function subjectWithinBounds(what: string | JournalSubject): string | JournalSubject {
  if (typeof what === 'string') return shorten(what);
  if (what.code === 'picture') return { ...what, picture: shorten(what.picture), album: shorten(what.album) };
  return 'album' in what ? { ...what, album: shorten(what.album) } : what;
}

function shorten(text: string): string {
  const clean = cleanName(text, LONGEST_TEXT) ?? '';
  // A character may take several UTF-16 units, so cut again; `cleanName` removes one that was cut in half.
  return clean.length <= LONGEST_TEXT ? clean : (cleanName(clean.slice(0, LONGEST_TEXT)) ?? '').slice(0, LONGEST_TEXT);
}

export interface EntryRate {
  /** Returns false if the last minute had too many entries; the caller must then not carry out the action. */
  admits(kind: NewEntry['event']['kind'], atMs: number): boolean;
}

export function createEntryRate(): EntryRate {
  const rate = createRateLimit(ENTRIES_A_MINUTE, MINUTE_MS);
  return { admits: (kind, atMs) => NEVER_REFUSED.includes(kind) || rate.admits(atMs) };
}
