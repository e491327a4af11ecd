import { expect, it } from 'vitest';
import type { Acting, ActingEnd } from '../../../preload/contract';
import { announcementOf, formatEnd, timeLeft } from './labels';
import { dateFormat } from '../../ui/formats';

it('the remaining time is shown in minutes and seconds, with hours if needed, and never below zero', () => {
  expect([1_799_001, 1_800_000, 61_000, 60_000, 59_999, 1, 0, -5_000, 5_400_000, 28_800_000].map(timeLeft)).toEqual([
    '30:00',
    '30:00',
    '1:01',
    '1:00',
    '1:00',
    '0:01',
    '0:00',
    '0:00',
    '1:30:00',
    '8:00:00',
  ]);
});

it('an announcement states as whom, for whom and until when the person acts, and is repeated shortly before the end', () => {
  const endsAt = new Date(2026, 2, 1, 14, 30);
  const until = dateFormat({ timeStyle: 'short' }).format(endsAt);
  const acting = {
    member: { name: 'quiet_heron' },
    manager: { name: 'Dana Reyes' },
    groupName: 'Estuary Collective',
    endsAt: endsAt.toISOString(),
  } as Acting; // the other fields are irrelevant here
  expect(announcementOf(acting, false)).toBe(
    `You now act as quiet_heron of Estuary Collective, for Dana Reyes, until ${until}.`,
  );
  expect(announcementOf(acting, true)).toBe(`Acting as quiet_heron ends soon, at ${until}.`);
});

it('each reason for which acting ends has an explanation', () => {
  const ends: readonly ActingEnd[] = [
    'returned',
    'switched',
    'left',
    'time-limit',
    'slept',
    'locked',
    'refused',
    'signed-out',
    'forgotten',
    'closed',
    'cut-off',
  ];
  for (const why of ends) expect(formatEnd(why, 'quiet_heron').explanation, why).toMatch(/^\p{Lu}.+\.$/u);
});
