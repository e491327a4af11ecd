import { expect, it } from 'vitest';
import type { AppError } from '../../preload/contract';
import { ApiError } from '../api/api-error';
import { staleError, blockingError } from './blocking-error';

const TRANSIENT: readonly AppError[] = [
  { kind: 'offline' },
  { kind: 'timed-out' },
  { kind: 'rate-limited', retryAfterMs: 40_000 },
  { kind: 'service-failed' },
  { kind: 'unreadable-answer' },
  { kind: 'blocked' },
  { kind: 'insecure' },
  { kind: 'internal', incidentId: 'x' },
];
const ENDS_ACCESS: readonly AppError[] = [
  { kind: 'forbidden' },
  { kind: 'not-found' },
  { kind: 'not-subscribed' },
  { kind: 'password-needed', scope: 'album', isCertain: true, wasWrong: false },
  { kind: 'not-recorded' },
];

it('the earlier answer stays after a failed refresh, and the error is reported beside it', () => {
  for (const error of TRANSIENT.map((each) => new ApiError(each))) {
    for (const data of [[], ['albums'], null]) {
      expect(blockingError({ error, data }, false), error.message).toBeNull();
      expect(staleError({ error, data }, false), error.message).toBe(error);
    }
  }
});

it('the error is shown if there is no answer, or if the account may no longer see the answer', () => {
  for (const error of [...TRANSIENT, ...ENDS_ACCESS].map((each) => new ApiError(each))) {
    expect(blockingError({ error, data: undefined }, true), error.message).toBe(error);
    expect(staleError({ error, data: undefined }, true), error.message).toBeNull();
  }
  for (const error of ENDS_ACCESS.map((each) => new ApiError(each))) {
    expect(blockingError({ error, data: ['albums'] }, true), error.message).toBe(error);
    expect(staleError({ error, data: ['albums'] }, true), error.message).toBeNull();
  }
});

it('a signed-out error is left to the strip above the stage', () => {
  const error = new ApiError({ kind: 'signed-out' });
  expect([blockingError({ error, data: [] }, true), staleError({ error, data: [] }, true)]).toEqual([null, null]);
  expect([blockingError({ error, data: [] }, false), staleError({ error, data: [] }, false)]).toEqual([error, null]);
});
