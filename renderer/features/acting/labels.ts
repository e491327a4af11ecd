/** The texts about acting as a member. */
import type { Acting, ActingEnd } from '../../../preload/contract';
import { dateFormat, numberFormat } from '../../ui/formats';
import { t } from '../../ui/language';

/** Formats the time left: "29:41", or "1:29:41". */
export function timeLeft(leftMs: number): string {
  const total = Math.max(0, Math.ceil(leftMs / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const twoDigits = numberFormat({ minimumIntegerDigits: 2 });
  const seconds = twoDigits.format(total % 60);
  return hours === 0
    ? t('actingTime.minutesLeft', { minutes: numberFormat().format(minutes), seconds })
    : t('actingTime.hoursLeft', { hours: numberFormat().format(hours), minutes: twoDigits.format(minutes), seconds });
}

/** Returns the announcement for screen readers, made once. */
export function announcementOf(acting: Acting, isEnding: boolean): string {
  const { member, manager, groupName, endsAt } = acting;
  const values = {
    name: member.name,
    manager: manager.name,
    time: dateFormat({ timeStyle: 'short' }).format(new Date(endsAt)),
  };
  if (isEnding) return t('actingAnnouncements.endsSoon', values);
  return groupName
    ? t('actingAnnouncements.startedInGroup', { ...values, group: groupName })
    : t('actingAnnouncements.started', values);
}

export function formatEnd(
  why: ActingEnd,
  memberName: string,
): { readonly title: string; readonly explanation: string } {
  return {
    title: t('actingTransition.ended', { name: memberName }),
    explanation: t('actingTransition.endedExplanation', { reason: t(`actingEndReasons.${reasonOf(why)}`) }),
  };
}

function reasonOf(why: ActingEnd) {
  switch (why) {
    case 'time-limit':
    case 'slept':
    case 'locked':
    case 'blanked':
    case 'refused':
    case 'signed-out':
      return why;
    case 'returned':
    case 'switched':
    case 'left':
    case 'forgotten':
    case 'closed':
    case 'cut-off':
      return 'ended';
  }
}
