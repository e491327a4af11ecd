import { expect, it } from 'vitest';
import { addProblem, formatLastUsed } from './format-member';
import { relativeTimeFormat } from '../../ui/formats';

it('the time since a member was used is shown in the largest full unit, and is not shown if it is unknown', () => {
  const nowMs = Date.parse('2026-05-20T12:00:00Z');
  const ago = relativeTimeFormat({ numeric: 'auto' });
  const said = [
    '2026-05-20T11:59:30Z',
    '2026-05-20T11:57:00Z',
    '2026-05-20T09:10:00Z',
    '2026-05-19T11:00:00Z',
    '2026-02-01T00:00:00Z',
    '2026-05-20T13:00:00Z',
  ];
  expect(said.map((iso) => formatLastUsed(iso, nowMs))).toEqual([
    'Last used just now',
    `Last used ${ago.format(-3, 'minute')}`,
    `Last used ${ago.format(-2, 'hour')}`,
    `Last used ${ago.format(-1, 'day')}`,
    `Last used ${ago.format(-3, 'month')}`,
    // The clock was set back since.
    'Last used just now',
  ]);
  expect([null, 'some time'].map((iso) => formatLastUsed(iso, nowMs))).toEqual([null, null]);
});

it('days are counted by the calendar, and months and years back from now', () => {
  const now = new Date(2026, 4, 20, 12).getTime();
  const said = (date: Date): string | null => formatLastUsed(date.toISOString(), now);
  expect(said(new Date(2026, 4, 19, 11))).toBe('Last used yesterday');
  expect(said(new Date(2026, 4, 18, 23))).toBe('Last used 2 days ago');
  expect(said(new Date(2026, 2, 25))).toBe('Last used 1 month ago');
  expect(said(new Date(2024, 11, 31))).toBe('Last used 1 year ago');
});

it('a message explains why a member cannot be added', () => {
  expect([
    addProblem({ kind: 'forbidden' }),
    addProblem({ kind: 'not-found' }),
    addProblem({ kind: 'offline' }),
  ]).toEqual([
    'Not allowed: this user is not in your group.',
    'The service has no user with this ID.',
    'The service cannot be reached. Check the connection, then try again.',
  ]);
});
