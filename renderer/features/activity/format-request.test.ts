import { expect, it } from 'vitest';
import type { ActivityEntry } from '../../../preload/contract';
import { asText, formatDuration, formatMethod, formatOutcome, formatWait } from './format-request';

const ENTRY: ActivityEntry = {
  id: 1,
  startedAt: '2026-11-29T17:00:00.000Z',
  request: 'GET photos.example/v1/x',
  method: null,
  durationMs: 1_512.4,
  status: 503,
  sizeBytes: 8_440,
  retries: 2,
  waitedMs: 840.2,
  waitedFor: 'rate-limit',
  outcome: 'service-failed',
};

it('says how a call ended in words, and shows an unknown code as it is', () => {
  expect(formatOutcome(ENTRY)).toBe('503 service failed');
  expect(formatOutcome({ ...ENTRY, status: 200, outcome: 'ok' })).toBe('200');
  expect(formatOutcome({ ...ENTRY, status: null, outcome: 'constructor' })).toBe('constructor');
});

it('says how long a call waited, why, and how often it was tried', () => {
  expect(formatWait(ENTRY)).toBe('840 ms because the service asked to wait, tried 3 times');
  expect(formatWait({ ...ENTRY, waitedFor: 'nothing' })).toBe('tried 3 times');
  expect(formatWait({ ...ENTRY, retries: 0, waitedFor: 'turn' })).toBe('840 ms for its turn');
  expect(formatWait({ ...ENTRY, retries: 0, waitedMs: 0 })).toBe('');
  expect(formatDuration(1_512.4)).toBe('1.5 s');
});

it('keeps the service’s name of a method, and says that a call was for a picture', () => {
  expect(formatMethod({ ...ENTRY, method: 'smugmug.albums.get' })).toBe('smugmug.albums.get');
  expect(formatMethod({ ...ENTRY, method: 'picture' })).toBe('picture');
  expect(formatMethod(ENTRY)).toBeNull();
});

it('copies the codes and numbers of a call, not the words of a language', () => {
  expect(asText([ENTRY])).toBe(
    '2026-11-29T17:00:00.000Z\t\tGET photos.example/v1/x\t503\tservice-failed\t1512 ms\t8440 B\trate-limit 840 ms\tretries 2',
  );
});
