/** Formats the journal's entries. */
import type { JournalCheck, JournalEntry, JournalEvent, JournalEventKind, MaskRules } from '../../../preload/contract';
import { formatKeychain } from '../../domain/keychain-labels';
import { dateFormat } from '../../ui/formats';
import { t } from '../../ui/language';
import { findingText } from '../../../preload/contract/journal-finding-text';
import { subjectText } from '../../../preload/contract/journal-subject-text';

/** In the order of the filter. */
export const EVENT_KINDS = [
  'started',
  'extended',
  'ended',
  'album-opened',
  'revealed',
  'rules-changed',
  'settings-changed',
  'masked',
  'downloaded',
  'exported',
  'searched',
  'overview-opened',
  'check-started',
  'check-ended',
  'check-deleted',
  'compared',
  'member-sought',
  'damage-found',
] as const satisfies readonly JournalEventKind[];

/** A member who was compared was not acted as. */
export function formatActor({
  account,
  member,
  event,
}: Pick<JournalEntry, 'account' | 'member'> & { readonly event?: JournalEvent }): string {
  if (account === null) return t('journalActors.journal');
  return member === null || event?.kind === 'compared'
    ? account.name
    : t('journalActors.asMember', { account: account.name, member: member.name });
}

export function formatAction(event: JournalEvent, member: JournalEntry['member'] = null): string {
  switch (event.kind) {
    case 'started':
      return t('journalActions.started', { isMaskOn: event.isMaskOn });
    case 'extended':
      return t('journalActions.extended', { time: formatted(dateFormat({ timeStyle: 'short' }), event.endsAt) });
    case 'ended':
      return t('journalActions.ended', { why: t(`journalEnds.${event.why}`) });
    case 'album-opened':
      return t('journalActions.album-opened', { name: event.albumName });
    case 'rules-changed':
      return t('journalActions.rules-changed', { from: formatRules(event.from), to: formatRules(event.to) });
    case 'revealed':
    case 'settings-changed':
    case 'masked':
    case 'downloaded':
    case 'exported':
      return t(`journalActions.${event.kind}`, { what: subjectText(event.what, t) });
    case 'check-started':
      return t('journalChecks.started', { count: event.memberCount, isMaskOff: event.isMaskOff });
    case 'check-ended':
      return t('journalChecks.ended', { count: event.memberCount, marks: event.markCount });
    case 'check-deleted':
      return t('journalChecks.deleted', { count: event.memberCount, marks: event.markCount });
    case 'overview-opened':
      return t('journalActions.overview-opened', { reads: event.reads ?? 'lists' });
    case 'searched':
      return t('journalActions.searched', { count: event.albumCount });
    case 'compared':
      return t('journalActions.compared', { name: member?.name ?? '–' });
    case 'member-sought':
      return t('journalActions.member-sought', { id: event.what });
    case 'damage-found':
      return t('journalActions.damage-found', {
        findings: event.findings.map((damage) => findingText(damage, t)).join(' '),
      });
    default:
      return assertNever(event);
  }
}

export function formatRules({ whenUnrated, maskStyle, asksForMaskedForms }: MaskRules): string {
  return t(`journalRules.${whenUnrated}`, { style: maskStyle, asksForMasked: asksForMaskedForms });
}

export function formatReason(event: JournalEvent): string {
  return event.kind === 'started' || event.kind === 'check-started' ? (event.reason ?? '') : '';
}

export function formatTime(at: string): string {
  return formatted(dateFormat({ dateStyle: 'medium', timeStyle: 'medium' }), at);
}

/** Formats a time with seconds and time zone. */
export function formatExactTime(at: string): string {
  return formatted(dateFormat({ dateStyle: 'full', timeStyle: 'long' }), at);
}

/** Says that the journal is complete, with the number of entries and what seals its end. */
export function formatWhole({ entryCount, sealedBy }: Pick<JournalCheck, 'entryCount' | 'sealedBy'>): string {
  return sealedBy === null
    ? t('journalState.wholeUnsealed', { count: entryCount })
    : t('journalState.wholeAndSealed', { count: entryCount, keychain: formatKeychain(sealedBy) });
}

/** Returns the text itself if it is not a time, because a tampered entry may contain anything. */
function formatted(format: Intl.DateTimeFormat, at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : format.format(date);
}

function assertNever(value: never): never {
  throw new Error(`Unhandled: ${String(value)}`);
}
