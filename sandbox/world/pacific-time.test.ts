import { expect, test } from 'vitest';
import { pacificWallTime } from './pacific-time';

test('a time is written as Pacific local time, in summer, in winter and around daylight saving changes', () => {
  const written = [
    '2024-06-03T05:14:51+02:00',
    '2024-01-01T02:00:00Z',
    '2024-03-10T09:59:59Z',
    '2024-03-10T10:00:00Z',
    '2024-11-03T08:30:00Z',
    '2024-11-03T09:30:00Z',
  ].map((text) => pacificWallTime(Date.parse(text)));
  expect(written).toEqual([
    '2024-06-02 20:14:51',
    '2023-12-31 18:00:00',
    '2024-03-10 01:59:59',
    '2024-03-10 03:00:00',
    '2024-11-03 01:30:00',
    '2024-11-03 01:30:00',
  ]);
});
