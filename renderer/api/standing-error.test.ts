import { expect, it } from 'vitest';
import type { AppError } from '../../preload/contract';
import { ApiError } from './api-error';
import { staleError, standingError } from './standing-error';

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

it('keeps an answer when reading it again fails, and says so beside it', () => {
  for (const error of TRANSIENT.map((each) => new ApiError(each))) {
    for (const data of [[], ['albums'], null]) {
      expect(standingError({ error, data }, false), error.message).toBeNull();
      expect(staleError({ error, data }, false), error.message).toBe(error);
    }
  }
});

it('shows the error in place of an answer that never came, or that the account may no longer see', () => {
  for (const error of [...TRANSIENT, ...ENDS_ACCESS].map((each) => new ApiError(each))) {
    expect(standingError({ error, data: undefined }, true), error.message).toBe(error);
    expect(staleError({ error, data: undefined }, true), error.message).toBeNull();
  }
  for (const error of ENDS_ACCESS.map((each) => new ApiError(each))) {
    expect(standingError({ error, data: ['albums'] }, true), error.message).toBe(error);
    expect(staleError({ error, data: ['albums'] }, true), error.message).toBeNull();
  }
});

it('leaves it to the strip above the stage to say that the account is signed out', () => {
  const error = new ApiError({ kind: 'signed-out' });
  expect([standingError({ error, data: [] }, true), staleError({ error, data: [] }, true)]).toEqual([null, null]);
  expect([standingError({ error, data: [] }, false), staleError({ error, data: [] }, false)]).toEqual([error, null]);
});
