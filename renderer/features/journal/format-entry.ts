/** Formats the journal's entries. */
import type { ActingEnd, JournalEntry, JournalEvent, JournalEventKind, MaskRules } from '../../../preload/contract';
import { dateFormat, formatNumber } from '../../ui/formats';
import { subjectText } from './subject-text';

/** In the order of the filter. */
export const KIND_WORDS: Readonly<Record<JournalEventKind, string>> = {
  started: 'Beginnings',
  extended: 'Extensions',
  ended: 'Ends',
  'album-opened': 'Albums opened',
  revealed: 'Masking turned off',
  'rules-changed': 'Mask rules changed',
  'settings-changed': 'Settings changed',
  masked: 'Masking turned on',
  downloaded: 'Downloads',
  exported: 'Exports',
  'overview-opened': 'Overviews',
  compared: 'Comparisons',
  'member-sought': 'Members added by ID',
  'damage-found': 'Damage in the journal',
};

const END_WORDS: Readonly<Record<ActingEnd, string>> = {
  returned: 'went back to themselves',
  switched: 'went on to another member',
  left: 'went to another account',
  'time-limit': 'the time was over',
  slept: 'the computer went to sleep',
  locked: 'the screen was locked',
  blanked: 'the screen went blank and may have been locked',
  refused: 'the service no longer allowed it',
  'signed-out': 'the account was signed out',
  forgotten: 'the member was forgotten',
  closed: 'Proofsheet was closed',
  'cut-off': 'Proofsheet ended unexpectedly; recorded at the next start',
};

export function formatActor({ account, member }: Pick<JournalEntry, 'account' | 'member'>): string {
  if (account === null) return 'The journal itself';
  return member === null ? account.name : `${account.name} as ${member.name}`;
}

export function formatAction(event: JournalEvent): string {
  switch (event.kind) {
    case 'started':
      return `Started with masking ${event.isMaskOn ? 'on' : 'off'}`;
    case 'extended':
      return `Extended until ${formatted(dateFormat({ timeStyle: 'short' }), event.endsAt)}`;
    case 'ended':
      return `Ended: ${END_WORDS[event.why]}`;
    case 'album-opened':
      return `Opened the album “${event.albumName}”`;
    case 'revealed':
      return `Turned off masking: ${subjectText(event.what)}`;
    case 'rules-changed':
      return `Changed the mask: ${formatRules(event.from)} → ${formatRules(event.to)}`;
    case 'settings-changed':
      return `Changed: ${subjectText(event.what)}`;
    case 'masked':
      return `Turned on masking: ${subjectText(event.what)}`;
    case 'downloaded':
      return `Downloaded ${subjectText(event.what)}`;
    case 'exported':
      return `Exported ${subjectText(event.what)}`;
    case 'overview-opened':
      return 'Opened the overview of the group';
    case 'compared':
      return 'Compared the member’s albums with what the account itself sees';
    case 'member-sought':
      return `Asked for ${event.what}, to add them as a member`;
    case 'damage-found':
      return `Found in the journal: ${event.findings.map(({ words }) => words).join(' ')}`;
    default:
      return assertNever(event);
  }
}

const UNSAID_WORDS: Readonly<Record<MaskRules['whenUnrated'], string>> = {
  mask: 'pictures without a flag are masked',
  'mask-hidden': 'pictures without a flag are masked if hidden',
  show: 'pictures without a flag are shown',
};

export function formatRules({ whenUnrated, maskStyle, asksForMaskedForms }: MaskRules): string {
  return `${UNSAID_WORDS[whenUnrated]}, look: ${maskStyle}, ${asksForMaskedForms ? '' : 'not '}asking for masked pictures`;
}

export function formatReason(event: JournalEvent): string {
  return event.kind === 'started' ? (event.reason ?? '') : '';
}

export function formatTime(at: string): string {
  return formatted(dateFormat({ dateStyle: 'medium', timeStyle: 'short' }), at);
}

/** Formats a time with seconds and time zone. */
export function formatExactTime(at: string): string {
  return formatted(dateFormat({ dateStyle: 'full', timeStyle: 'long' }), at);
}

export function formatEntryCount(count: number): string {
  if (count === 0) return 'no entries';
  return count === 1 ? '1 entry' : `${formatNumber(count)} entries`;
}

/** Returns the text itself if it is not a time, because a tampered entry may contain anything. */
function formatted(format: Intl.DateTimeFormat, at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : format.format(date);
}

function assertNever(value: never): never {
  throw new Error(`Unhandled: ${String(value)}`);
}
