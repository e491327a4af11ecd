/** The texts about acting as a member. */
import type { Acting, ActingEnd } from '../../../preload/contract';
import { dateFormat } from '../../ui/formats';

/** Formats the time left: "29:41", or "1:29:41". */
export function timeLeft(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}

/** Returns the announcement for screen readers, made once. */
export function announcementOf(acting: Acting, isEnding: boolean): string {
  const { member, manager, groupName, endsAt } = acting;
  const until = dateFormat({ timeStyle: 'short' }).format(new Date(endsAt));
  if (isEnding) return `Acting as ${member.name} ends soon, at ${until}.`;
  return `You now act as ${member.name}${groupName ? ` of ${groupName}` : ''}, for ${manager.name}, until ${until}.`;
}

export function formatEnd(
  why: ActingEnd,
  memberName: string,
): { readonly title: string; readonly explanation: string } {
  const over = `You no longer act as ${memberName}`;
  switch (why) {
    case 'time-limit':
      return { title: over, explanation: 'The time for it was over.' };
    case 'slept':
      return { title: over, explanation: 'The computer went to sleep.' };
    case 'locked':
      return { title: over, explanation: 'The computer was locked.' };
    case 'blanked':
      return { title: over, explanation: 'The screen went blank, and this system does not say whether it was locked.' };
    case 'refused':
      return {
        title: over,
        explanation:
          'The service did not allow it any more: you may no longer manage the group, or they may have left it.',
      };
    case 'signed-out':
      return { title: over, explanation: 'Your account is signed out.' };
    case 'returned':
    case 'switched':
    case 'left':
    case 'forgotten':
    case 'closed':
    case 'cut-off':
      return { title: over, explanation: 'It was ended.' };
  }
}
